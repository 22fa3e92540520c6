"""Which articles report one event, and by what evidence."""
