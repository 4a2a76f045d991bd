"""Which words of a question say what it is about: learned from questions with known truth rather than written down."""
