"""The checkout kiosk."""
