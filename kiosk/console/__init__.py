"""The API console: every documented page by hand, for staff and for the command line. No Qt in it."""
