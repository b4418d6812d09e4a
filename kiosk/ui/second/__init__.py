"""The second display, which faces the shopper."""
