"""Addresses and carriers as cards."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kiosk.api.options import Address, ShippingOption
from kiosk.flow.destination import where
from kiosk.ui.screens.parts.paged_choices import Option
from kiosk.ui.stage import Stage

MOST_HIGH, MOST_WIDE = 4, 3
"""Cards on a page: portrait, landscape."""


def most(stage: Stage) -> int:
    """The number of cards on a page."""
    return MOST_HIGH if stage.look.portrait else MOST_WIDE


def address_options(addresses: Iterable[Address]) -> list[Option]:
    """Addresses as options by pk: the person and the place."""
    return [Option(str(address.pk), "house", _title(address), where(address)) for address in addresses]


def carrier_options(stage: Stage, carriers: Iterable[ShippingOption]) -> list[Option]:
    """Carriers as options by pk: name, delivery time and price."""
    return [
        Option(str(carrier.pk), "truck", carrier.name, carrier.description or "", _price(stage, carrier))
        for carrier in carriers
    ]


def _title(address: Address) -> str:
    name = " ".join(filter(None, (address.first_name, address.last_name)))
    return " · ".join(filter(None, (address.title, name)))


def _price(stage: Stage, carrier: ShippingOption) -> str:
    amount = carrier.shipping_amount
    return QCoreApplication.translate("destinations", "free") if amount == 0 else stage.price(amount)
