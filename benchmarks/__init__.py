"""What Lectern costs, measured beside its floor on loopback: `python -m benchmarks`."""
