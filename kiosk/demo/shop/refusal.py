"""The shop's no: which field it is about, and the sentence's key with its values."""


class RefusedError(Exception):
    def __init__(self, field: str, key: str, **values: object) -> None:
        super().__init__(f"{field}: {key}")
        self.field = field
        self.key = key
        self.values = values


class UnknownPageError(LookupError):
    """The shop has no page of that name."""
