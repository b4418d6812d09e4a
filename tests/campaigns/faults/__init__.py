"""Every fault on every service in every phase: no loss, no double effect, the truth on the screen."""
