"""The live order as a list."""
