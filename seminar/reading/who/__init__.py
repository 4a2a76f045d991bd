"""People that a text names: names told from other words, speakers from everybody else."""
