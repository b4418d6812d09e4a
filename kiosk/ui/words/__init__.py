"""Orders, amounts, problems and receipts in words."""
