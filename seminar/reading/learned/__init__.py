"""A second reader: what lines of announcements with known truth look like, learned rather than written down."""
