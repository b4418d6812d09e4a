"""Kill -9 at any moment of any journey: back within three seconds, at the same order, no double effect."""
