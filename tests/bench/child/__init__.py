"""What runs in a fresh process of its own, and prints what it found as one line of JSON."""
