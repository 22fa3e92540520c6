"""A simulated fleet: publishers as they are, what befalls them, and a loop whose time costs nothing."""
