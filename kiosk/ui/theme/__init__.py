"""Tokens, fonts, icons and motion."""
