"""A strict stand-in of Discord on loopback, which the real bot process reaches through an ordinary proxy."""
