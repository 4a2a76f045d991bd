"""What a seminar is, and nothing else: no Discord, no SQL, no clock, no network."""
