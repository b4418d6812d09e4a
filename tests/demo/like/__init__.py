"""The switches of the store."""
