"""A leak hunt: unmistakable words go through the kiosk, then everything is searched for them."""
