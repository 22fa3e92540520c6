"""news-monitor watches the news and tells people, once and in time, what they asked to know."""
