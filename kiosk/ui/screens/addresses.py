"""Which address the order goes to: one of the shopper's own, or a new one."""

from kiosk.flow import destination
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESS, NEW_ADDRESS
from kiosk.ui.screens.parts.choose_one import ChoiceWords, ChooseOne
from kiosk.ui.screens.parts.destinations import address_options
from kiosk.ui.screens.parts.paged_choices import Option


class AddressesScreen(ChooseOne):
    """Proposes the address of the order."""

    before, other = ADDRESS, NEW_ADDRESS

    def say(self) -> ChoiceWords:
        return ChoiceWords(
            self.tr("Where should it go?"),
            self.tr("Choose an address, or enter a new one."),
            self.tr("Send it here"),
            self.tr("New address"),
        )

    def options(self, kiosk: Kiosk) -> list[Option]:
        return address_options(destination.addresses(kiosk.pages))

    def proposed(self, kiosk: Kiosk) -> int | None:
        address = kiosk.order.shipping_address
        return address.pk if address else None

    def send(self, key: str) -> None:
        self.checkout.addressing.choose(int(key))
