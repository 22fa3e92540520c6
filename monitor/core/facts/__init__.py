"""What an article tells in any of ten languages: figures, claims, days, kinds of event."""
