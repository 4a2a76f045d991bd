"""What Chinese and Japanese need other rules for than words."""
