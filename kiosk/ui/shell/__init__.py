"""The window: frame, buttons, rail, idle watch, and what is wiped after a shopper."""
