"""Errands against a scripted shop."""
