"""Scanners and hands at one keyboard: each scan is read whole or told as broken, and none of it leaks."""
