"""The error of a store that does not start."""


class NoStore(Exception):
    """The embedded store does not start. The text says why and what to do."""
