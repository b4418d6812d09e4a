"""The provider's first question, asked here: which address the payment is for."""

from kiosk.flow import destination
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import NEW_ADDRESS, PAY_PHONE
from kiosk.ui.screens.parts.choose_one import ChoiceWords, ChooseOne
from kiosk.ui.screens.parts.destinations import address_options
from kiosk.ui.screens.parts.paged_choices import Option


class AssistedAddressScreen(ChooseOne):
    """Proposes the address of the order."""

    before, other = PAY_PHONE, NEW_ADDRESS

    def say(self) -> ChoiceWords:
        return ChoiceWords(
            self.tr("Where should it be delivered?"),
            self.tr("Enter it for the shopper here. It is still paid with the code."),
            self.tr("Deliver here"),
            self.tr("New address"),
        )

    def options(self, kiosk: Kiosk) -> list[Option]:
        return address_options(destination.addresses(kiosk.pages))

    def proposed(self, kiosk: Kiosk) -> int | None:
        return kiosk.destination.address if kiosk.destination else None

    def send(self, key: str) -> None:
        self.checkout.assisting.tell_address(int(key))
