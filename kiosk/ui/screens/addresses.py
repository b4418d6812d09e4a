"""Which address the order goes to: one of the shopper's own, or a new one."""

from kiosk.flow import destination
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESS, NEW_ADDRESS
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.destinations import address_options, most
from kiosk.ui.screens.parts.paged_choices import PagedChoices
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.give_way import keep_no_place


class AddressesScreen(Screen):
    """The list is the shop's; what is chosen here goes to it with the main button."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.choices = PagedChoices(self.look, most(stage))
        column = self.column(
            self.tr("Where should it go?"), self.tr("Choose an address, or enter a new one.")
        )
        keep_no_place(self.hint)
        column.addWidget(self.hint)
        column.addWidget(self.choices, 1)
        column.addSpacing(self.look.either(0, 12))
        self.setFocusProxy(self.choices)

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        order = kiosk.order.shipping_address
        now = str(order.pk) if order else None
        self.choices.show_options(address_options(destination.addresses(kiosk.pages)), now)

    def buttons(self) -> Buttons:
        chosen = self.choices.key() is not None
        return Buttons(self.tr("Send it here"), enabled=chosen, also=self.tr("New address"), also_icon="plus")

    def act(self) -> None:
        key = self.choices.key()
        if key is not None:
            self.take(int(key))

    def take(self, pk: int) -> None:
        """To this address."""
        self.checkout.addressing.choose(pk)

    def act_also(self) -> None:
        self.checkout.show(NEW_ADDRESS)

    def go_back(self) -> None:
        self.checkout.show(ADDRESS)
