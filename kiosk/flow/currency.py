"""The currency of an order, as its answers name it, and how many decimals an amount in it has."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from kiosk.api.models import PreOrder

# Minor units of ISO 4217, list one (SIX Financial Information, maintenance agency); all others have two.
_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_DIGITS_OF = {code: digits for digits, codes in _DIGITS.items() for code in codes.split()}
_USUAL = 2
_CODES = {"TL": "TRY", "₺": "TRY", "€": "EUR", "EURO": "EUR", "£": "GBP"}
"""What shops call a currency, and its code."""
_CODE = 3


def currencies(order: PreOrder) -> tuple[str, ...]:
    """Every currency that the order, its basket and its goods are in; empty where no answer says.

    A code where there is one, else the shop's own word for it.
    """
    named = [(code_of(code), label or "") for code, label in _named(order) if code or label]
    meant = {label: code for code, label in named if code}
    codes = dict.fromkeys(code or meant.get(label) or _read_as_code(label) for code, label in named)
    return tuple(filter(None, codes)) or tuple(dict.fromkeys(label for _, label in named))


def is_mixed(order: PreOrder) -> bool:
    """Whether amounts of two currencies stand in it: what they come to is nobody's to say."""
    return len(currencies(order)) > 1


def currency(order: PreOrder, otherwise: str) -> str:
    """The currency of the order; the other where no answer says it."""
    return next(iter(currencies(order)), "") or code_of(otherwise)


@lru_cache(maxsize=64)  # each amount on the screen asks
def code_of(word: str | None) -> str:
    """A code as ISO 4217 writes it: `try` and `TL` are TRY."""
    written = (word or "").strip().upper()
    return _CODES.get(written, written)


def digits(code: str) -> int:
    """How many decimals the currency has."""
    return _DIGITS_OF.get(code_of(code), _USUAL)


def places(amount: Decimal, code: str) -> int:
    """How many decimals the amount is written with: all of them where the shop names more than there are."""
    usual, named = digits(code), _named_places(amount)
    return usual if amount == round(amount, usual) else named


def smallest(code: str) -> Decimal:
    """The smallest amount of the currency: a cent, a yen."""
    return Decimal(1).scaleb(-digits(code))


def _named_places(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _named(order: PreOrder) -> Iterator[tuple[str | None, str | None]]:
    """Codes and words of the order, of its basket, of each line, of each bag."""
    yield None, order.currency_type_label
    if order.basket:
        yield order.basket.currency_type, order.basket.currency_type_label
        for item in order.basket.basketitem_set:
            yield item.currency_type or item.product.currency_type, item.currency_type_label
    for bag in order.bags or ():
        yield bag.currency_type, None


def _read_as_code(label: str) -> str:
    code = code_of(label)
    return code if len(code) == _CODE and code.isascii() and code.isalpha() else ""
