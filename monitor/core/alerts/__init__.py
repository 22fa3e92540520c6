"""What of a judged article is told, and to whom."""
