"""A monkey at the screen: all that hands, keyboards, scanners and window managers can do, in any order."""
