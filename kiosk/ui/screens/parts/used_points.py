"""The points asked for and the points applied, in words."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk.flow import points
from kiosk.flow.state import Kiosk
from kiosk.ui.widgets.text.hint import HintKind
from kiosk.ui.words.sentence import Said

translate = QCoreApplication.translate


def used_points(kiosk: Kiosk, price: Callable[[Decimal], str]) -> Said:
    """What was asked for and what was used, and no reason: the shop gives none."""
    asked, used = points.asked(kiosk), points.used(kiosk)
    if not asked:
        return Said()
    if used < asked:
        strong = translate("LoyaltyScreen", "You asked for %1.").replace("%1", price(asked))
        words = translate("LoyaltyScreen", "%1 were used.")
        return Said(strong, words.replace("%1", price(used)))
    words = translate("LoyaltyScreen", "%1 of your points are used.")
    return Said(text=words.replace("%1", price(used)), kind=HintKind.INFO)
