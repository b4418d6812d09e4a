"""A refusal: the field, and the key of its sentence with values."""


class RefusedError(Exception):
    def __init__(self, field: str, key: str, **values: object) -> None:
        super().__init__(f"{field}: {key}")
        self.field = field
        self.key = key
        self.values = values


class UnknownPageError(LookupError):
    """The shop has no page of that name."""
