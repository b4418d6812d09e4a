"""What the house costs and how it is built, in figures."""
