"""What a poll decides: what of a feed is new, when it is asked again, what was missed, and how its source does."""
