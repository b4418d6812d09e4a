"""Lines to a printer: a socket, a device file, USB."""
