"""What `news-monitor demo` runs the daemon against, and what it must tell."""
