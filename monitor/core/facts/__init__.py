"""What an article tells in any of eleven languages: figures, claims, days, kinds of event."""
