"""Several talks in one text: tables, lists, pages, and where one talk ends."""
