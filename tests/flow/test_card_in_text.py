"""A card's number in words. Rule: whatever a field is called, what may be a real card's number does not
travel in it, however it is grouped; other numbers that people write down do.
"""

from decimal import Decimal

import pytest

from kiosk.api.generic import GenericPage
from kiosk.api.request import Request
from kiosk.api.requests import (
    CampaignList,
    CouponSelection,
    GiftBox,
    OrderNote,
    OrderSelection,
    SendBarcodeSms,
)
from kiosk.api.secret import Secret
from kiosk.api.shop import FindProduct, SignIn
from kiosk.flow.card_in_text import carries_a_card, holds_a_card, is_a_products
from kiosk.flow.cards import is_a_card, passes_luhn


def made_up(prefix: str, length: int = 16) -> str:
    """A number nobody has, but a network could have issued."""
    body = prefix.ljust(length - 1, "7")
    return next(body + digit for digit in "0123456789" if passes_luhn((body + digit).encode()))


VISA, TROY, AMEX, DINERS = made_up("4543"), made_up("9792"), made_up("3712", 15), made_up("3612", 14)
ISSUED = [
    *(VISA, TROY, AMEX, DINERS, made_up("5412"), made_up("2221"), made_up("6011"), made_up("3528")),
    *(made_up("4543", 19), made_up("6221", 19), made_up("5018", 13), made_up("6759", 18)),
]


def grouped(number: str, size: int, between: str) -> str:
    return between.join(number[at : at + size] for at in range(0, len(number), size))


@pytest.mark.parametrize("number", ISSUED)
def test_a_number_of_every_network_is_seen(number: str) -> None:
    for text in (number, f"card {number}, please", f"({number})", f"x{number}y", f"№{number}!"):
        assert holds_a_card(text)


@pytest.mark.parametrize(
    "between",
    [
        *(" ", "-", ".", "/", "_", "–", "—", " - ", "\n", "\u00a0", "\u2009", "\u200b"),
        *(",", "*", "+", ":", ";", "|", "'", ")(", ") (", "·", " • ", " -- ", " " * 20),
        *("\u2011", "\u2212", "\u0301", "\ufe0f", "\ufe0f\u20e3"),
    ],
)
@pytest.mark.parametrize("size", [1, 2, 4, 6, 8])
def test_however_it_is_grouped(size: int, between: str) -> None:
    assert holds_a_card(f"my card is {grouped(VISA, size, between)} thanks")


@pytest.mark.parametrize(
    "text", [f"3712 {AMEX[4:10]} {AMEX[10:]}", f"{DINERS[:4]} {DINERS[4:10]} {DINERS[10:]}"]
)
def test_as_it_stands_on_the_card(text: str) -> None:
    assert holds_a_card(text)


@pytest.mark.parametrize(
    "text",
    [
        VISA + "1228" + "123",
        "123" + VISA,
        f"{VISA} 12/28 123",
        f"0532 123 45 67 {grouped(VISA, 4, ' ')}",
        f"{grouped(VISA, 4, ' ')} {grouped(made_up('5412'), 4, ' ')}",
        VISA.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
        VISA.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
        VISA.translate(str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")),
        VISA.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")),
    ],
)
def test_beside_other_digits_and_in_other_digits(text: str) -> None:
    assert holds_a_card(text)


@pytest.mark.parametrize(
    "text",
    [
        *("1.299,90 + 2.450,00 = 3.749,90", "saat 14:30, 15:45, 16:00 (3 kez)", "12x5, 4x9, 7x7, 8x8, 10x10"),
        *("", "ring the bell", "0532 123 45 67", "+90 532 123 45 67", "+905321234567", "12.05.2026 14:30"),
        *("816910908011148", "100200300", "8690000049950", "1234567890123", "0000 0000 0000 0000"),
        *("4111 1111 1111 1111", "4242424242424242", "5555 5555 5555 4444", "9792030394440796"),
        *("Daire 4, kat 5, no 34-36, 34710 Kadıköy", "34 ABC 1234", "1 2 3 4 5 6 7 8 9 10 11 12 13"),
        *(
            VISA[:-1],
            VISA[:-1] + str((int(VISA[-1]) + 1) % 10),
            made_up("1234"),
            made_up("7777"),
            "356938035643809",
        ),
    ],
)
def test_what_is_no_real_card_may_be_written(text: str) -> None:
    """Phones, dates, order numbers, products, an IMEI; published test numbers, nobody pays with them."""
    assert not holds_a_card(text)


@pytest.mark.parametrize("digits", [30_000, 5_000])
def test_a_wall_of_digits_is_read_at_once(digits: int) -> None:
    assert not holds_a_card("1 " * digits)
    assert not holds_a_card("1" * digits)


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        ("8690000049950", True),
        ("4006381333931", True),
        ("73513537", True),
        ("8690000049951", False),
        (VISA, False),
    ],
)
def test_a_products_code_has_a_check_digit_of_its_own(code: str, is_one: bool) -> None:
    assert is_a_products(code) is is_one


A_CODE = {"data_type": "text", "barcode": True}


@pytest.mark.parametrize(
    "request_",
    [
        OrderNote(f"my card: {grouped(VISA, 4, ' ')}"),
        GiftBox(note=VISA, gift_video=False),
        CouponSelection(VISA),
        GenericPage("NickPage", {"nick": VISA}),
        GenericPage("NickPage", {"home": {"floor": [VISA]}}),
        GenericPage("AgePage", {"age": int(VISA)}),
        OrderSelection({"a": {"data_type": "text", "value": VISA}}),
        OrderSelection({"a": A_CODE | {"value": VISA}}),
        GenericPage("EngravingPage", {"headphone_engraving": VISA}),
        GenericPage("EngravingPage", {"phone": grouped(VISA, 4, " ")}),
        GenericPage("EngravingPage", {"phone": AMEX}),
        OrderSelection({"a": {"data_type": "phone", "value": VISA}}),
        SendBarcodeSms(VISA),
        FindProduct(f"my card {grouped(VISA, 4, ' ')} x"),
        FindProduct(f"{VISA} 12/28"),
        FindProduct(VISA.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))),
    ],
    ids=lambda request: type(request).__name__,
)
def test_no_request_takes_one_along(request_: Request) -> None:
    assert carries_a_card(request_)


ABROAD = next(
    number
    for number in (f"+4915{tail}" for tail in range(100_000_000, 100_010_000))
    if holds_a_card(number.removeprefix("+"))
)
"""A phone's number in another country, whose digits could be an old card's."""
TWICE = next(
    code
    for code in (str(4_006_381_000_000 + number) for number in range(10_000))
    if is_a_products(code) and holds_a_card(code)
)
"""A product's code that could be an old card's number, too."""


@pytest.mark.parametrize(
    "request_",
    [
        OrderNote("ring the bell"),
        OrderSelection({"a": A_CODE | {"value": TWICE}}),
        FindProduct(TWICE),
        FindProduct(f"ABC{VISA}"),
        FindProduct("KRM 0001"),
        GenericPage("AgePage", {"age": 30, "yes": True, "price": Decimal(3)}),
        CampaignList(Secret(VISA.encode())),
        SignIn("ada@example.com", VISA),
        SendBarcodeSms("5321234567"),
        GenericPage("CallPage", {"phone": ABROAD}),
        OrderSelection({"a": {"data_type": "phone", "value": ABROAD}}),
    ],
    ids=lambda request: type(request).__name__,
)
def test_what_is_asked_for_may_be_sent(request_: Request) -> None:
    """A scanned product, and a card where one is asked for: that travels as a secret."""
    assert not carries_a_card(request_)


def test_a_products_code_is_none_only_where_one_is_asked_for() -> None:
    assert carries_a_card(OrderNote(TWICE))
    assert carries_a_card(OrderSelection({"a": {"data_type": "text", "value": TWICE}}))


@pytest.mark.parametrize(
    "code",
    [
        *(VISA, f"%B{VISA}^ADA/L^2812", f";{VISA}=2812"),
        *(grouped(VISA, 4, between) for between in (*" -.,*+:;|'_·•–—−", "\u2011", " - ")),
    ],
)
def test_a_card_is_no_goods_however_it_was_read(code: str) -> None:
    assert is_a_card(code)
