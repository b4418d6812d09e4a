"""A monkey at the glass: whatever hands, keyboards, scanners and window managers can do, in any order."""
