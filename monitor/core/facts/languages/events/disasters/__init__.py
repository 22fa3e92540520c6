"""Disasters, natural and made, in the languages whose words of events are too many for one module."""
