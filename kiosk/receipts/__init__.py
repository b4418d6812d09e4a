"""Receipts on paper: layout, printers, and what could not be printed."""
