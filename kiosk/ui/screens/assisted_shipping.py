"""The provider's second question, asked here: who delivers, and for how much."""

from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASSISTED_ADDRESS
from kiosk.ui.screens.parts.choose_one import ChoiceWords, ChooseOne
from kiosk.ui.screens.parts.destinations import carrier_options
from kiosk.ui.screens.parts.paged_choices import Option


class AssistedShippingScreen(ChooseOne):
    """Proposes the carrier of the order, else the first."""

    before = ASSISTED_ADDRESS

    def say(self) -> ChoiceWords:
        return ChoiceWords(
            self.tr("Which delivery?"),
            self.tr("The price is part of what is paid with the code."),
            self.tr("Continue"),
        )

    def options(self, kiosk: Kiosk) -> list[Option]:
        return carrier_options(self.stage, kiosk.assistance.carriers)

    def proposed(self, kiosk: Kiosk) -> int | None:
        return kiosk.destination.carrier if kiosk.destination else None

    def send(self, key: str) -> None:
        self.checkout.assisting.choose_carrier(key)
