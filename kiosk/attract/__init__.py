"""A stand's screen that nobody touches plays a checkout by itself, against the embedded store only."""
