"""The rows of the live order, its total, and which of them an answer changed."""

from itertools import zip_longest

import msgspec

from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.flow import unexplained
from kiosk.flow.currency import is_mixed
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.table import ROWS


class Total(msgspec.Struct, frozen=True):
    """What is left to pay, and whether that is the checkout's figure or only the basket's so far."""

    amount: Money
    of_checkout: bool


_TOTALS = ("unpaid_amount", "total_amount", "total_amount_with_interest")


def lines(order: PreOrder, paid: Money = None) -> tuple[OrderLine, ...]:
    """The order's rows, in the order a receipt has them. They add up to the total, or to what was paid.

    Rows in two currencies add up to nothing.
    """
    told = tuple(line for rows in ROWS for line in rows(order))
    if is_mixed(order):
        return told
    due = total(order)
    amount, of_checkout = (due.amount, due.of_checkout) if paid is None else (paid, True)
    return (*told, *unexplained.rows(told, amount, of_checkout=of_checkout))


def total(order: PreOrder) -> Total:
    """What the shopper has to pay, by the shop's own figures, never by adding up."""
    for amount in (order.unpaid_amount, order.total_amount):
        if amount is not None:
            return Total(amount, of_checkout=True)
    return Total(order.basket.total_amount if order.basket else None, of_checkout=False)


def price_change(agreed: PreOrder, now: PreOrder) -> tuple[Money, Money] | None:
    """What the shopper agreed to and what it is now, where they have to be asked again; None where not.

    That is another total than the checkout's own, and a higher one in whichever of its fields.
    """
    was, due = total(agreed), total(now)
    if was.of_checkout and was.amount != due.amount:
        return was.amount, due.amount
    figures = ((was.amount, due.amount), *((getattr(agreed, key), getattr(now, key)) for key in _TOTALS))
    return next((pair for pair in figures if None not in pair and pair[0] < pair[1]), None)


def changed(before: PreOrder, after: PreOrder) -> frozenset[str]:
    """The keys of the rows that are new or different."""
    had, has = lines(before), lines(after)
    elsewhere = [now for now, was in zip_longest(has, had) if now is not None and now != was]
    return frozenset(line.key for line in set(elsewhere) - set(had)) if elsewhere else frozenset()


def step_of(order: PreOrder, key: str) -> str:
    """The step that a row comes from, by the row's key; empty where it has none."""
    return next((line.step for line in lines(order) if line.key == key), "")
