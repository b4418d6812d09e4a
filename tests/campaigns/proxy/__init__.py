"""A TCP proxy between the kiosk and a shop that does to each request what a test has planned for it."""
