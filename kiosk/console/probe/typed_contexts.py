"""Reads what an answer's pages offer as the kiosk would, so that what cannot be read is noted."""

from collections.abc import Callable
from typing import Any, cast

from kiosk.api.money import Money
from kiosk.api.reply import Ok, Refused, Reply
from kiosk.flow import contexts, destination
from kiosk.flow.contexts import Pages
from kiosk.flow.pages import bags
from kiosk.flow.pages.table import PAGES

_READERS: tuple[Callable[[Pages], Any], ...] = (
    contexts.delivery_options,
    contexts.retail_stores,
    contexts.shipping_options,
    contexts.payment_options,
    contexts.providers,
    destination.addresses,
    bags.bags,
)


def read_contexts(reply: Reply) -> None:
    """Reads all that we use of the pages named; a page that is not named is read as empty."""
    if isinstance(reply, Ok | Refused):
        pages = {one.page: one.values for one in reply.contexts}
        for read in _READERS:
            read(pages)
        for offer in filter(None, (page.step.offer for page in PAGES)):
            contexts.one(pages, offer, "price", cast("Any", Money))
