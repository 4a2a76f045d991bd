"""The commands of the operator's terminal, a module each."""
