"""What a shopper has chosen to see."""

from dataclasses import dataclass


@dataclass(frozen=True)
class View:
    """Back to the default after each shopper."""

    language: str
    easier: bool = False
