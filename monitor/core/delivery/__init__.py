"""When a message is sent, what stands in it, and what becomes of it when a channel refuses."""
