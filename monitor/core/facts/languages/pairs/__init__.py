"""Types of event that two words tell together and neither alone, language by language."""
