"""One row of the summary, already in words."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QPixmap

Tone = Literal["plain", "discount", "soft"]


@dataclass(frozen=True)
class SummaryRow:
    """``key`` identifies the row across updates; ``changed`` rows light up once."""

    key: str
    icon: str
    title: str
    detail: str = ""
    amount: str = ""
    tone: Tone = "plain"
    changed: bool = False
    picture: QPixmap | None = None
    sentence: str = ""
    """The words for screen readers; made of the texts when empty."""

    def spoken(self) -> str:
        return self.sentence or " ".join(filter(None, (self.title, self.detail, self.amount)))
