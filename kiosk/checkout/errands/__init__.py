"""Errands: each carries out one thing a shopper wants, in a short conversation with the shop."""
