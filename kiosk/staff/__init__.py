"""What staff may do at a kiosk."""
