"""Fields for card numbers and PINs."""
