"""Everything that is kept, in one SQLite file: a module a step, and the questions that people ask."""
