"""A printer of our own: it reads every byte that it is sent, as the manual has it."""
