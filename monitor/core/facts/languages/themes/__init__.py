"""What articles are about, and how they tell it, language by language."""
