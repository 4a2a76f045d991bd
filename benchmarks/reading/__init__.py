"""How well announcements are read, beside a naive reader: `python -m benchmarks.reading`."""
