"""Words that ask for something, from the special to the general."""
