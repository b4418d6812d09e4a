"""What was paid for a placed order, by the shop's own word about that order."""

import re
from urllib.parse import unquote, urlsplit

from kiosk.api.answers import PlacedOrder
from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.flow.payment import Thanks, can_be_found_by

_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_:=.~-]{0,255}")


def token(word: Thanks) -> str | None:
    """The order's name in its address, by which its document is read; None where the shop told none."""
    named = _last_part(word.redirect_url or "") or word.token or ""
    return named if _TOKEN.fullmatch(named) else None


def of_document(order: PreOrder, word: Thanks, document: PlacedOrder) -> Money:
    """What was paid, by the order's document; None where it is another order's, or does not say.

    What an order costs is not what was paid where points or rewards paid for a part of it.
    """
    if document.unread or not _is_the_same(word, document):
        return None
    if document.paid_amount is not None:
        return _possible(document.paid_amount)
    return None if _was_partly_paid(order) else _possible(document.amount)


def number(word: Thanks, document: PlacedOrder) -> str | None:
    """The order's number, by its document where the thanks have only its id; None where neither says."""
    if word.order_number or document.number is None or not _is_the_same(word, document):
        return word.order_number
    told = str(document.number).strip()
    return told if can_be_found_by(told) else None


def of_preorder(known: PreOrder, read: PreOrder | None) -> Money:
    """What was paid, by the pre-order in the shop's thanks, where that is still the shopper's."""
    if read is None or read.basket is None or not read.basket.basketitem_set:
        return None
    if known.basket is None or known.basket.pk is None or known.basket.pk != read.basket.pk:
        return None
    # Nothing unpaid is what a paid order has, too.
    return _possible(read.unpaid_amount) or (None if _was_partly_paid(read) else _possible(read.total_amount))


def _is_the_same(word: Thanks, document: PlacedOrder) -> bool:
    pairs = ((word.order_number, document.number), (word.order_id, document.id))
    told = [(str(one), str(other)) for one, other in pairs if one is not None and other is not None]
    return bool(told) and all(one == other for one, other in told)


def _was_partly_paid(order: PreOrder) -> bool:
    return bool(order.loyalty_money or order.selected_rewards)


def _possible(amount: Money) -> Money:
    return amount if amount is not None and amount >= 0 else None


def _last_part(address: str) -> str:
    try:
        path = urlsplit(address).path
    except ValueError:
        return ""
    return unquote(path.rstrip("/").rpartition("/")[2])
