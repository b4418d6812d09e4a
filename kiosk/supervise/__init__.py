"""`kiosk supervise`: runs the kiosk, and again when it crashes or hangs. Knows no Qt and no shop."""
