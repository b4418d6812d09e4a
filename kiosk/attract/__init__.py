"""The attract loop: an idle demo kiosk plays a checkout by itself, with the embedded store only."""
