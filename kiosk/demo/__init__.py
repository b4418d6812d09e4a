"""The embedded store: a real HTTP shop that shares no code with the kiosk."""
