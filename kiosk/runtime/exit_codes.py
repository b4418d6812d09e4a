"""How the program ends, for whoever started it."""

LEFT = 0
"""Staff ended it, or a signal did."""
REFUSED = 2
"""Its settings or its store cannot be used: starting it again does not help."""
CRASHED = 70
"""One bug after another, as sysexits.h has it for the software itself: starting it again may help."""
