"""What reading a page decides: whether it may be asked for, and what of its bytes is the article."""
