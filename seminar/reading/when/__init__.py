"""Days, hours, zones and years that a text names, and which of them are the talk's."""
