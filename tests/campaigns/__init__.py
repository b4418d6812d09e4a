"""Campaigns: many seeded cases against the whole or a part, each a command of its own."""
