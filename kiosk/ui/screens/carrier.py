"""Carrier: who brings the order, and for how much."""

from kiosk.flow import contexts
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESSES
from kiosk.ui.screens.parts.choose_one import ChoiceWords, ChooseOne
from kiosk.ui.screens.parts.destinations import carrier_options
from kiosk.ui.screens.parts.paged_choices import Option


class CarrierScreen(ChooseOne):
    """Proposes the carrier of the order, else the first."""

    before = ADDRESSES

    def say(self) -> ChoiceWords:
        return ChoiceWords(
            self.tr("Who should bring it?"),
            self.tr("Its price becomes part of your order."),
            self.tr("Continue"),
        )

    def options(self, kiosk: Kiosk) -> list[Option]:
        return carrier_options(self.stage, contexts.shipping_options(kiosk.pages))

    def proposed(self, kiosk: Kiosk) -> int | None:
        carrier = kiosk.order.shipping_option
        return carrier.pk if carrier else None

    def send(self, key: str) -> None:
        self.checkout.addressing.choose_carrier(int(key))
