"""Sends the shop where the order goes, page by page. Each function says whether the shop took it."""

from msgspec.structs import replace

from kiosk.api.addresses import AddressSelection
from kiosk.api.reply import Ok
from kiosk.api.shop import DeliveryOptionSelection, ShippingOptionSelection
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import begin_checkout
from kiosk.flow.destination import Destination, home_option, is_sent_home
from kiosk.flow.problem import Problem, ProblemKind


async def here(desk: Desk) -> bool:
    """Makes it a pick-up at this store."""
    desk.change(destination=None)
    return await begin_checkout.pick_up_here(desk)


async def home(desk: Desk) -> bool:
    """Makes it a delivery; the address comes later."""
    option = home_option(desk.kiosk.pages)
    if option is None:
        desk.change(problem=Problem(ProblemKind.NOT_OFFERED))
        return False
    if is_sent_home(desk.kiosk.order):
        return True
    return isinstance(await desk.ask(DeliveryOptionSelection(option.pk)), Ok)


async def to(desk: Desk, address: int) -> Ok | None:
    """Sets the address of the order and of its bill, by pk; the answer names the carriers."""
    reply = await desk.ask(AddressSelection(address, address))
    if not isinstance(reply, Ok):
        return None
    desk.change(destination=Destination(address))
    return reply


async def by(desk: Desk, carrier: int) -> bool:
    """Sets the carrier, by its pk."""
    if not isinstance(await desk.ask(ShippingOptionSelection(carrier)), Ok):
        return False
    chosen = desk.kiosk.destination
    desk.change(destination=replace(chosen, carrier=carrier) if chosen else None)
    return True


async def as_chosen(desk: Desk) -> bool:
    """Sets again what was chosen: a provider's payment makes the order a delivery without an address."""
    wanted, order = desk.kiosk.destination, desk.kiosk.order
    if wanted is None or wanted.carrier is None:
        return await begin_checkout.pick_up_here(desk)
    if order.shipping_address and order.shipping_address.pk == wanted.address and order.shipping_option:
        return True
    if not await home(desk) or await to(desk, wanted.address) is None:
        return False
    return await by(desk, wanted.carrier)
