"""Several talks in one text: its sections, where one talk ends, and where in each title and speaker stand."""
