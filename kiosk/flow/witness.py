"""Whether a request with an unknown outcome happened, by the order that is read afterwards."""

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.page import Witness
from kiosk.flow.pages.table import PAGES

_WITNESSES: dict[type[Request], Witness] = {
    request: witness for page in PAGES for request, witness in page.witnesses.items()
}


def happened(request: Request, before: PreOrder, now: PreOrder) -> bool | None:
    """Whether it happened, by the order before and now; None where the order cannot tell."""
    witness = _WITNESSES.get(type(request))
    return witness(request, before, now) if witness else None
