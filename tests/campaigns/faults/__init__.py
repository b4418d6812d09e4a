"""Every fault on every service in every phase: nothing lost, nothing twice, and the truth on the screen."""
