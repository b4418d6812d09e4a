"""The on-screen keyboard and its keypads."""
