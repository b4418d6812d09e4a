"""The exit codes of the program."""

LEFT = 0
"""Staff ended it, or a signal did."""
REFUSED = 2
"""Its settings or its store cannot be used; starting it again does not help."""
CRASHED = 70
"""One bug after another (EX_SOFTWARE of sysexits.h); starting it again may help."""
