"""Whom reports count, by who they are, language by language."""
