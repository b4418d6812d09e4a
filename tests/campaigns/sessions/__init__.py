"""Random sessions: a real Checkout and a real Client on the real store in process, with faults in between."""
