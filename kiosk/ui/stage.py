"""What every screen is handed: look, checkout, pictures, settings, language and faces."""

from dataclasses import dataclass, field
from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.checkout.checkout import Checkout
from kiosk.flow.currency import code_of, currencies
from kiosk.settings.model import Settings
from kiosk.ui.face import Faces
from kiosk.ui.money import price
from kiosk.ui.pictures import Pictures
from kiosk.ui.theme.look import Look


class Named:
    """The currencies of one order after another; each is read once, however many amounts it has."""

    def __init__(self) -> None:
        self._order: PreOrder | None = None
        self._found: tuple[str, ...] = ()

    def __call__(self, order: PreOrder) -> tuple[str, ...]:
        if order is not self._order:
            self._order, self._found = order, currencies(order)
        return self._found


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
    named: Named = field(default_factory=Named, compare=False)

    @property
    def is_demo(self) -> bool:
        """Whether nothing is sold here: every screen wears the mark of a demo."""
        return bool(self.stand) or self.settings.profile == "demo"

    @property
    def has_rail(self) -> bool:
        """Whether staff has the steps along the upper edge, across all of it."""
        return self.settings.profile == "cashier" and not self.look.portrait

    def price(self, amount: Decimal | None) -> str:
        """An amount in the order's currency, as people write it in the language shown."""
        return price(amount if len(self._named()) < 2 else None, self.currency)

    @property
    def currency(self) -> str:
        """The currency of the order, by its answers; the settings' where no answer says it."""
        return next(iter(self._named()), "") or code_of(self.settings.shop.currency)

    def _named(self) -> tuple[str, ...]:
        return self.named(self.checkout.kiosk.order)
