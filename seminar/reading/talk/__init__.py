"""One talk: its labels, its title, its speakers, its place and how to join."""
