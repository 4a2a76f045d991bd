"""A question in a person's words -> what is asked of which talks."""
