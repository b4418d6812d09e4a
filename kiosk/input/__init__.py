"""What hands and scanners may do at the window."""
