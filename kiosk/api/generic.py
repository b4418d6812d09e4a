"""A page that a shop has added of its own: its name and fields are known only when the shop names it."""

from typing import Any, ClassVar

from kiosk.api.request import Repeat, Request


class GenericPage(Request, frozen=True):
    """Answers a page by its name. What it does is unknown, so it is sent once and never again."""

    known_as: ClassVar = "GenericPage"
    repeat: ClassVar = Repeat.ONCE
    name: str
    values: dict[str, Any]

    def __repr__(self) -> str:
        return f"{self.known_as}({self.name}: {', '.join(self.values)})"

    def fields(self) -> dict[str, Any]:
        return self.values

    def query(self) -> dict[str, str]:
        return {"page": self.name}
