"""Makes a request of a journal's name, with stand-ins for what the shopper had entered."""

from collections.abc import Mapping

from kiosk.api.generic import GenericPage
from kiosk.api.goods import ReadProduct, ReadStoreStock
from kiosk.api.request import Request
from kiosk.api.shop import CsrfToken, SignIn
from kiosk.flow.moment import Moment
from kiosk.flow.page import StandIn, not_again
from kiosk.flow.pages.table import PAGES
from kiosk.replay.known_words import REQUESTS

_OF_NO_PAGE: Mapping[type[Request], StandIn] = dict.fromkeys(
    (GenericPage, CsrfToken, SignIn, ReadProduct, ReadStoreStock), not_again
)
_MADE_OF = {**_OF_NO_PAGE, **{kind: make for page in PAGES for kind, make in page.stand_ins.items()}}


def stand_in(name: str, moment: Moment) -> Request | None:
    """The request of that name. None if its page lacks what it needs: then none is sent."""
    kind = REQUESTS.get(name)
    if kind is None:
        return None
    make = _MADE_OF.get(kind)
    return make(moment) if make else kind()
