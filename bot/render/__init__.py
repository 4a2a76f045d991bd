"""Values become messages here: pure, and the one place that escapes and clips what people supplied."""
