"""What comes back after a crash or a power cut."""
