"""Whose word goes first."""

import asyncio

import pytest

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import CouponSelection, OrderNote
from kiosk.api.shop import ReadOrder
from kiosk.replay.line import JournalWord, ReplayLine
from kiosk.replay.session import ReplayedWish
from tests.checkout.scripted import ScriptedShop

NOTE = OrderNote("•••")


def sent(outcome: str, why: Why = Why.CUT, store: Reply | None = None) -> tuple[Reply, int]:
    """The reply to a note that ended so, and how many requests the store saw."""
    shop, word = ScriptedShop(), JournalWord(lambda: "dots")
    shop.says(OrderNote, store or Ok())
    word.playing = ReplayedWish("OrderNote", outcome, why, 0.0, "note")
    reply = asyncio.run(ReplayLine(shop.connect(), word).send(NOTE))
    return reply, len(shop.sent)


@pytest.mark.parametrize(
    ("outcome", "why", "reply"),
    [
        ("Refused", Why.CUT, Refused({"": ("dots",)})),
        ("NotSent", Why.NO_CONNECTION, NotSent(Why.NO_CONNECTION)),
        ("NotSent", Why.LOOKED_UP, NotSent(Why.LOOKED_UP)),
        ("Unknown", Why.TOO_SLOW, Unknown(Why.TOO_SLOW)),
        ("Expired", Why.SIGNED_OUT, Expired(Why.SIGNED_OUT)),
    ],
)
def test_the_store_is_not_asked_about_what_did_not_go_well(outcome: str, why: Why, reply: Reply) -> None:
    assert sent(outcome, why) == (reply, 0)


def test_what_was_accepted_is_what_the_store_makes_of_it() -> None:
    answer = Ok(data="the store's")
    assert sent("Ok", store=answer) == (answer, 1)


@pytest.mark.parametrize("store", [Refused({"": ("no",)}), Unknown(Why.SERVER_ERROR), Expired()])
def test_it_stays_accepted_where_the_store_does_not_take_it(store: Reply) -> None:
    assert sent("Ok", store=store) == (Ok(), 1)


def test_what_a_screen_asks_by_itself_is_the_stores() -> None:
    shop, word = ScriptedShop(), JournalWord(lambda: "dots")
    word.playing = ReplayedWish("OrderNote", "Refused", Why.CUT, 0.0, "note")
    line = ReplayLine(shop.connect(), word)
    assert isinstance(asyncio.run(line.send(CouponSelection("•••"))), Ok)
    assert shop.times(CouponSelection) == 1


def test_nothing_is_heard_while_the_shopper_had_no_connection() -> None:
    shop, word = ScriptedShop(), JournalWord(lambda: "dots")
    word.away = True
    assert asyncio.run(ReplayLine(shop.connect(), word).send(ReadOrder())) == NotSent()
    assert not shop.sent
