"""The effect log: one row for each change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effect:
    session: str
    page: str
    what: str
    when: str
