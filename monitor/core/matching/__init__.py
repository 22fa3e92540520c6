"""Rules and articles: the rule language, what of its words an article holds, which rules fire, and why."""
