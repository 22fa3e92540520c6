"""What people hear of how the sources and the daemon itself do."""
