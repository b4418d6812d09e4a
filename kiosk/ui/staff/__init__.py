"""The staff panel: over every screen, behind a PIN."""
