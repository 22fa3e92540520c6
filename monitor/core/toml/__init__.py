"""The text of TOML files: where a key stands in one, and how tables that we write look."""
