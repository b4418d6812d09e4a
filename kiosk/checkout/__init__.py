"""A shopper's verbs, the line to the shop, and the conversations between them."""
