"""The step that asks where the order goes, and the screens within it."""

from http import HTTPStatus

from msgspec.structs import replace

from kiosk.api.addresses import CreateAddress, PlacesAnswer, ReadAddressPage, ReadPlaces
from kiosk.api.reply import Ok, Refused, Reply, Unknown
from kiosk.api.requests import AddressClear
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import assistance, destination, navigate
from kiosk.flow import contexts, route, web_addresses
from kiosk.flow import destination as going
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import ADDRESS, ADDRESSES, ASK_STAFF, CARRIER, NEW_ADDRESS, PAY_PHONE

MOST_PAGES = 20


async def pick_up(desk: Desk) -> None:
    """Chooses pick-up here and goes on."""
    if await destination.here(desk):
        await navigate.advance(desk)


async def send_home(desk: Desk) -> None:
    """Chooses delivery. Shows the addresses, or the form for a new one where there are none."""
    if await destination.home(desk) and isinstance(await desk.ask(ReadAddressPage()), Ok):
        _show_addresses(desk)


async def start_over(desk: Desk) -> None:
    """Takes the address off the order and shows the addresses again."""
    if isinstance(await desk.ask(AddressClear()), Ok):
        desk.change(destination=None)
        if await destination.home(desk):
            _show_addresses(desk)


async def choose(desk: Desk, pk: int) -> None:
    """Chooses this address, then shows the carriers; takes the carrier by itself where there is one."""
    reply = await destination.to(desk, pk)
    if reply is None:
        return
    carriers = contexts.shipping_options({entry.page: entry.values for entry in reply.contexts})
    if len(carriers) > 1:
        desk.change(step=CARRIER)
    elif carriers:
        await choose_carrier(desk, carriers[0].pk)
    elif route.led_to(desk.kiosk, reply.contexts) == ASK_STAFF:
        desk.change(step=ASK_STAFF, problem=Problem(ProblemKind.UNKNOWN_PAGE))
    else:
        await navigate.advance(desk)


async def choose_carrier(desk: Desk, pk: int) -> None:
    """Chooses the carrier and goes on."""
    if await destination.by(desk, pk):
        await navigate.advance(desk)


async def add(desk: Desk, wanted: CreateAddress) -> None:
    """Saves a new address and chooses it."""
    lost = desk.kiosk.lost_addresses
    desk.change(lost_addresses=lost | {wanted})
    reply = await _saved(desk, wanted)
    if not isinstance(reply, Unknown):
        desk.change(lost_addresses=lost)
    if isinstance(reply, Refused) and reply.status == HTTPStatus.UNAUTHORIZED:
        # The shop keeps addresses of its customers alone: a guest can pick up, or pay by the code as it is.
        step = PAY_PHONE if desk.kiosk.payment.way else ADDRESS
        desk.change(step=step, problem=Problem(ProblemKind.NOT_OFFERED, wanted.known_as))
    if not isinstance(reply, Ok):
        return
    made: int = reply.data.pk
    desk.change(made_addresses=desk.kiosk.made_addresses | {made})
    await assistance.read_addresses(desk)
    if desk.kiosk.payment.way:
        await assistance.tell_address(desk, made)
    else:
        await choose(desk, made)


async def _saved(desk: Desk, wanted: CreateAddress) -> Reply:
    """Saves it; once more with the 0 of a national number, where the shop takes the number only so."""
    reply = await desk.ask(wanted)
    minds_the_number = isinstance(reply, Refused) and "phone_number" in reply.words
    if minds_the_number and not wanted.phone_number.startswith("0"):
        return await desk.ask(replace(wanted, phone_number=f"0{wanted.phone_number}"))
    return reply


async def look_up(desk: Desk, path: str) -> None:
    """Reads a list of places with all its pages, once."""
    if path in desk.kiosk.places:
        return
    found: list[PlacesAnswer] = []
    following: str | None = path
    while following and len(found) < MOST_PAGES:
        reply = await desk.ask(ReadPlaces(following))
        if not isinstance(reply, Ok):
            return
        found.append(reply.data)
        following = reply.data.next and (
            web_addresses.path_at(desk.house.shop, reply.data.next) or reply.data.next
        )
    places = tuple(place for page in found for place in page.results)
    desk.change(places=desk.kiosk.places | {path: places})


def _show_addresses(desk: Desk) -> None:
    there_are_some = bool(going.addresses(desk.kiosk.pages))
    desk.change(step=ADDRESSES if there_are_some else NEW_ADDRESS, problem=None)
