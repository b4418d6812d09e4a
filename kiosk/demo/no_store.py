"""Why there is no store."""


class NoStore(Exception):
    """The embedded store cannot be had; the text is a sentence that says why and what to do."""
