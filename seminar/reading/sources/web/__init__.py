"""Pages of the web: markup becomes the Markdown that the reader understands."""
