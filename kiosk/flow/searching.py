"""How a search and its answer turn one snapshot into the next."""

from msgspec.structs import replace

from kiosk.api.goods import FoundPage, SearchGoods
from kiosk.api.reply import Ok, Reply
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import FIND
from kiosk.flow.transitions import answered


def searched(kiosk: Kiosk, request: SearchGoods, reply: Reply) -> Kiosk:
    """The snapshot after an answer. A late one, or one for another screen, is dropped."""
    if kiosk.shelf.wanted != request:
        return kiosk
    rest = dropped(kiosk, request)
    if kiosk.step != FIND:
        return rest
    if isinstance(reply, Ok) and isinstance(reply.data, FoundPage):
        return replace(kiosk, shelf=kiosk.shelf.answered(reply.data), problem=None, online=True)
    # An errand may be under way beside the search.
    return replace(answered(rest, request, reply), sending=kiosk.sending, looking_up=kiosk.looking_up)


def dropped(kiosk: Kiosk, request: SearchGoods) -> Kiosk:
    """The snapshot without the wait for this answer."""
    if kiosk.shelf.wanted != request:
        return kiosk
    return replace(kiosk, shelf=replace(kiosk.shelf, wanted=None))
