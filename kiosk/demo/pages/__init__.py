"""What the shop answers to each checkout page."""
