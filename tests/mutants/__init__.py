"""Mutation testing: one small change at a time, and the tests near it have to fail."""
