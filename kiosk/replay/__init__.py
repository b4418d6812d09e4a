"""`kiosk replay`: a session of a journal once more, in the real screens and on a store of its own."""
