"""What every screen is handed: look, checkout, pictures, settings, language and faces."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.checkout.checkout import Checkout
from kiosk.settings.model import Settings
from kiosk.ui.face import Faces
from kiosk.ui.language import price
from kiosk.ui.pictures import Pictures
from kiosk.ui.theme.look import Look


@dataclass(frozen=True)
class Stage:
    """Built anew when the language, the theme or the size changes."""

    look: Look
    checkout: Checkout
    pictures: Pictures
    settings: Settings
    language: str
    faces: Faces
    stand: str = ""
    """Where the pages of a demo's store are; it lets in whoever opens it."""

    def price(self, amount: Decimal | None) -> str:
        """An amount in the order's currency, as people write it in the language shown."""
        return price(amount, self.checkout.kiosk.order.currency_type_label or self.settings.shop.currency)
