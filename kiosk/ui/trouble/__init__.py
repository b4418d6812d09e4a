"""The screens for when the program cannot go on."""
