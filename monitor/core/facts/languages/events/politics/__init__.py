"""What is said, agreed, decided or ordered, in the languages whose words of events are too many for one module."""
