"""One wish from tap to last word."""
