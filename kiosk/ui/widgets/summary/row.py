"""One row of the summary, as its caller has worded it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QPixmap

Tone = Literal["plain", "discount", "soft"]


@dataclass(frozen=True)
class SummaryRow:
    """``key`` stays the same while the row means the same thing; ``changed`` rows light up once."""

    key: str
    icon: str
    title: str
    detail: str = ""
    amount: str = ""
    tone: Tone = "plain"
    changed: bool = False
    picture: QPixmap | None = None
    sentence: str = ""
    """What a screen reader says; made of the texts when empty."""

    def spoken(self) -> str:
        return self.sentence or " ".join(filter(None, (self.title, self.detail, self.amount)))
