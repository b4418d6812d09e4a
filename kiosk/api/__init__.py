"""The wire: what may be sent, what comes back, and the client that carries it."""
