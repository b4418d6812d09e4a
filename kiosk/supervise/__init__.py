"""`kiosk supervise`: runs the kiosk, and starts it again after a crash or a hang. Without Qt or the shop."""
