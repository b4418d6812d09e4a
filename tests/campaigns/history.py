"""Compares what the kiosk said of each wish with what the store received and changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple
from unittest.mock import patch

from kiosk.api import requests as page
from kiosk.api import shop
from kiosk.api.reply import Ok, Reply, Unknown
from kiosk.api.request import Repeat, Request
from kiosk.checkout.desk.desk import Desk
from kiosk.demo.shop.effects import Effect
from tests.campaigns.proxy.message import Message

SMS = (page.SendBarcodeSms, page.SendCheckoutUrlSms)
SAVINGS = (page.CouponSelection, page.LoyaltyCard, page.RewardSelection, page.CampaignSelection)

LEAVES: dict[type[Request], tuple[str, str]] = {
    page.OrderNote: ("OrderNotePage", "note"),
    page.GiftBox: ("GiftBoxPage", "gift box"),
    page.DeliveryBags: ("DeliveryBagsPage", "bag "),
    page.RewardList: ("RewardListPage", "rewards listed"),
    page.RewardSelection: ("RewardSelectionPage", "rewards used"),
    page.CouponSelection: ("CouponSelectionPage", "coupon"),
    page.OrderSelection: ("OrderSelectionPage", "extra field"),
    page.CampaignList: ("CampaignListPage", "campaigns listed"),
    page.CampaignSelection: ("CampaignSelectionPage", "campaign "),
    page.AddressClear: ("AddressClearPage", "address cleared"),
    page.CheckoutProviderIndex: ("CheckoutProviderIndexPage", "provider started"),
    page.CheckoutProviderSelection: ("CheckoutProviderSelectionPage", "payment opened"),
    page.CheckoutProviderAddressSelection: ("CheckoutProviderAddressSelectionPage", "provider address"),
    page.CheckoutProviderAgreementList: ("CheckoutProviderAgreementListPage", "provider shipping"),
    page.LoyaltyCard: ("LoyaltyCardPage", "loyalty"),
    page.SendBarcodeSms: ("SendBarcodeSmsPage", "sms"),
    page.SendCheckoutUrlSms: ("SendCheckoutUrlSmsPage", "sms"),
    shop.AddToBasket: ("basket", ""),
    shop.SetQuantity: ("basket", ""),
    shop.EmptyBasket: ("basket", "basket cleared"),
}
"""By which row of the store's effect log it is known: its page, and how the row begins."""

_TWICE_AT_MOST = (Repeat.ASK, Repeat.SET)


class Wish(NamedTuple):
    """One request of the shopper's, and how the kiosk said that it ended."""

    request: Request
    reply: Reply


@contextmanager
def overheard() -> Iterator[list[Wish]]:
    """Every wish that came to its end meanwhile."""
    wishes: list[Wish] = []
    ask = Desk.ask

    async def asked(desk: Desk, request: Request) -> Reply:
        reply = await ask(desk, request)
        wishes.append(Wish(request, reply))
        return reply

    with patch.object(Desk, "ask", asked):
        yield wishes


def left_by(kind: type[Request], effects: Iterable[Effect]) -> int:
    """How many rows in the effect log tell of this kind of request."""
    if kind not in LEAVES:
        return 0
    place, what = LEAVES[kind]
    return sum(row.page == place and row.what.startswith(what) for row in effects)


def wrongs(
    wishes: Iterable[Wish], effects: list[Effect], delivered: list[Message], *, anew: bool = True
) -> Iterator[str]:
    """What was done more often, or less, than the kiosk said.

    `anew`: each wish changes something, so that an Ok has left a row of its own.
    """
    by_kind: dict[type[Request], list[Wish]] = {}
    for wish in wishes:
        by_kind.setdefault(type(wish.request), []).append(wish)
    arrived = Counter((message.method, _place(message)) for message in delivered)
    for kind, all_of_kind in by_kind.items():
        yield from _miscounted(kind, all_of_kind, left_by(kind, effects), anew=anew)
        yield from _sent_again(kind, len(all_of_kind), arrived[(kind.method, kind.page or kind.path)])


def _miscounted(kind: type[Request], wishes: list[Wish], left: int, *, anew: bool) -> Iterator[str]:
    sure = sum(isinstance(wish.reply, Ok) for wish in wishes)
    most = sure + sum(isinstance(wish.reply, Unknown) for wish in wishes)
    said = f"{kind.__name__} left {left} rows"
    if left > most:
        yield f"{_rule(kind)} {said}, and the kiosk told of {most} at most"
    if kind in LEAVES and anew and left < min(sure, 1):
        yield f"lost: {said}, and the kiosk told of {sure}"


def _sent_again(kind: type[Request], wishes: int, arrived: int) -> Iterator[str]:
    """A read may arrive any number of times; a request that its class repeats, twice for a wish."""
    if kind.repeat is Repeat.READ:
        return
    most = wishes * (2 if kind.repeat in _TWICE_AT_MOST else 1)
    if arrived > most:
        yield f"{_rule(kind)} {kind.__name__} reached the store {arrived} times for {wishes} wishes"


def _rule(kind: type[Request]) -> str:
    if kind in SMS:
        return "V1"
    return "V2" if kind in SAVINGS else "doubled:"


def _place(message: Message) -> str:
    return message.page or message.target.partition("?")[0]
