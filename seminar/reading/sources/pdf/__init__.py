"""PDF files: the letters on their pages become lines again, and the lines Markdown."""
