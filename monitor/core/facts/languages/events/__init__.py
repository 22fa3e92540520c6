"""What kinds of events are told by, language by language."""
