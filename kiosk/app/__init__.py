"""The program: start, first frame, serving, the second display, and what happens after a bug."""
