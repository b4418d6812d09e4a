"""After Unknown: did it happen? The order read afterwards is the witness."""

from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.page import Witness
from kiosk.flow.pages.table import PAGES

_WITNESSES: dict[type[Request], Witness] = {
    request: witness for page in PAGES for request, witness in page.witnesses.items()
}


def happened(request: Request, before: PreOrder, now: PreOrder) -> bool | None:
    """Yes, no, or None where the order cannot tell."""
    witness = _WITNESSES.get(type(request))
    return witness(request, before, now) if witness else None
