"""How the house stands: its rooms, floors and sizes, counted."""
