"""The currency of an order. Rule: the answers say it; two of them in one order are told, never guessed at."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.reading import read_order
from kiosk.flow.currency import code_of, currencies, currency, digits, is_mixed, places, smallest


def line(code: str = "", label: str = "", product: str = "") -> dict[str, Any]:
    named = {"currency_type": code, "currency_type_label": label}
    return {"product": {"pk": 1, "currency_type": product or None}, "quantity": 1, **named}


def order(*lines: dict[str, Any], label: str = "", basket: str = "", bag: str = "") -> Any:
    goods = {"basketitem_set": [*lines], "currency_type": basket}
    bags = [{"pk": 2, "currency_type": bag}] if bag else []
    return read_order({"basket": goods, "currency_type_label": label, "bags": bags})


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (order(), ()),
        (order(line()), ()),
        (order(label="TL"), ("TRY",)),
        (order(line("try", "TL"), label="TL"), ("TRY",)),
        (order(line("kwd", "KWD")), ("KWD",)),
        (order(line("kwd"), line("kwd"), line()), ("KWD",)),
        (order(line("kwd", "KD"), label="KD"), ("KWD",)),
        (order(line("ron", "LEI"), label="LEI"), ("RON",)),
        (order(line(product="jpy")), ("JPY",)),
        (order(basket="kwd"), ("KWD",)),
        (order(bag="eur"), ("EUR",)),
        (order(label="Dinar"), ("Dinar",)),
        (order(line("kwd"), label="Dinar"), ("KWD",)),
        (order(line("try"), label="kwd"), ("KWD", "TRY")),
        (order(line("try"), line("eur")), ("TRY", "EUR")),
        (order(line("kwd", "KWD"), label="TL"), ("TRY", "KWD")),
        (order(line("try"), bag="usd"), ("TRY", "USD")),
        (order(line(label="Taler"), label="Dinar"), ("Dinar", "Taler")),
    ],
    ids=lambda told: str(told)[:40] if isinstance(told, tuple) else "",
)
def test_what_the_answers_say(told: Any, found: tuple[str, ...]) -> None:
    assert currencies(told) == found
    assert is_mixed(told) is (len(found) > 1)


def test_the_settings_say_it_only_where_no_answer_does() -> None:
    assert currency(order(), "try") == "TRY"
    assert currency(order(line("kwd")), "try") == "KWD"


@pytest.mark.parametrize(
    ("word", "code"), [("tl", "TRY"), (" Try ", "TRY"), ("€", "EUR"), ("x", "X"), (None, "")]
)
def test_a_code_as_iso_writes_it(word: str | None, code: str) -> None:
    assert code_of(word) == code


@pytest.mark.parametrize(
    ("code", "many", "least"),
    [
        ("try", 2, "0.01"),
        ("JPY", 0, "1"),
        ("kwd", 3, "0.001"),
        ("CLF", 4, "0.0001"),
        ("Dinar", 2, "0.01"),
        ("", 2, "0.01"),
    ],
)
def test_as_many_decimals_as_iso_4217_gives_it(code: str, many: int, least: str) -> None:
    assert digits(code) == many
    assert smallest(code) == Decimal(least)


@pytest.mark.parametrize(
    ("amount", "code", "many"),
    [
        ("1", "TRY", 2),
        ("1.5", "TRY", 2),
        ("1.500", "TRY", 2),
        ("1.235", "TRY", 3),
        ("1.235", "KWD", 3),
        ("1.2", "KWD", 3),
        ("1980.00", "JPY", 0),
        ("1980.50", "JPY", 2),
        ("0.000001", "KWD", 6),
        ("-1.235", "TRY", 3),
    ],
)
def test_no_decimal_that_the_shop_named_is_rounded_away(amount: str, code: str, many: int) -> None:
    assert places(Decimal(amount), code) == many
