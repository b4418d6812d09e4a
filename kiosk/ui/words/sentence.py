"""What a problem is said with: a bold start, the sentence, and the hint's kind."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from kiosk.ui.widgets.text.hint import HintKind

Price = Callable[[Decimal], str]
"""Words an amount in the order's currency."""


@dataclass(frozen=True)
class Said:
    """`strong` stands first, in bold."""

    strong: str = ""
    text: str = ""
    kind: HintKind = HintKind.GOLD
