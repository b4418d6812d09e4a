"""Which cards look right, which could be real, and what one card is asked for."""

from collections.abc import Iterator

import pytest

from kiosk.api.requests import CampaignList, RewardList
from kiosk.api.secret import Secret
from kiosk.flow.cards import (
    MOST_CARDS,
    BankCard,
    Part,
    is_a_card,
    may_be_real,
    passes_luhn,
    to_ask,
    wrong_parts,
)
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import Step

DOCUMENTS = b"03948590328570"
BOTH = (Step("basket"), Step("rewards"), Step("campaigns"), Step("pay"))


def card(
    number: bytes = DOCUMENTS, month: bytes = b"03", year: bytes = b"30", cvv: bytes = b"234"
) -> BankCard:
    return BankCard(Secret(number), Secret(month), Secret(year), Secret(cvv))


@pytest.mark.parametrize(
    ("number", "passes"),
    [
        (b"5555555555554444", True),
        (b"378282246310005", True),
        (b"5555555555554445", False),
        (DOCUMENTS, False),
    ],
)
def test_check_digit(number: bytes, passes: bool) -> None:
    assert passes_luhn(number) is passes


@pytest.mark.parametrize(
    ("number", "real"),
    [
        (b"4539578763621486", True),
        (b"2720994326581252", True),
        (b"4539578763621487", False),  # the check digit is wrong
        (b"4242424242424242", False),  # published for trying out
        (b"9792030394440796", False),
        (b"1000000000000008", False),  # nobody issues these
        (DOCUMENTS, False),
        (b"", False),
        (b"4", False),
    ],
)
def test_what_could_be_a_real_card(number: bytes, real: bool) -> None:
    assert may_be_real(bytearray(number)) is real


def numbers(prefix: int) -> Iterator[bytes]:
    """Numbers of sixteen digits that begin so and have the right check digit."""
    for rest in range(7_000_000_010, 7_000_000_040):
        number = f"{prefix}{rest:0>{16 - len(str(prefix))}}"[:16].encode()
        if passes_luhn(number):
            yield number


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (4, 4),
        (51, 55),
        (2221, 2720),
        (34, 34),
        (300, 305),
        (3528, 3589),
        (9792, 9792),
    ],
)
def test_what_a_network_issues_begins_with_its_digits(first: int, last: int) -> None:
    assert [may_be_real(next(numbers(prefix))) for prefix in (first, last)] == [True, True]


@pytest.mark.parametrize("prefix", [33, 35, 2220, 2721, 299, 306, 3527, 3590, 9791, 9793, 10, 70])
def test_nobody_issues_what_lies_beside(prefix: int) -> None:
    assert not may_be_real(next(numbers(prefix)))


@pytest.mark.parametrize("prefix", [36, 37, 38, 39, 50, 51, 55, 56, 69])
def test_every_number_of_these_is_issued(prefix: int) -> None:
    assert may_be_real(next(numbers(prefix)))


@pytest.mark.parametrize(
    "number",
    [
        b"4111111111111111",
        b"4242424242424242",
        b"4012888888881881",
        b"5555555555554444",
        b"5105105105105100",
        b"5528790000000008",
        b"2223003122003222",
        b"378282246310005",
        b"371449635398431",
        b"6011111111111117",
        b"30569309025904",
        b"3530111333300000",
        b"9792030394440796",
    ],
)
def test_published_numbers_are_not_real(number: bytes) -> None:
    assert passes_luhn(number)
    assert not may_be_real(number)


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        ("4539578763621486", True),
        ("36000000000008", False),  # fourteen digits: goods
        ("340000000000009", True),  # fifteen
        ("5018000000000000007", True),  # nineteen
        ("50180000000000000009", False),
        ("453957876362148٦", False),
        ("453957876362148X", False),
        ("4539578763621487", False),
    ],
)
def test_a_card_swiped_where_goods_are_scanned(code: str, is_one: bool) -> None:
    assert is_a_card(code) is is_one


@pytest.mark.parametrize(("length", "wrong"), [(11, True), (12, False), (19, False), (20, True)])
def test_a_number_has_twelve_to_nineteen_digits(length: int, wrong: bool) -> None:
    assert (Part.NUMBER in wrong_parts(card(number=b"4" * length), whole=False)) is wrong


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        (card(), ()),
        (card(cvv=b"2345"), ()),
        (card(number=b"4" * 12), ()),
        (card(number=b"4" * 19), ()),
        (card(number=b"4" * 11), (Part.NUMBER,)),
        (card(number=b"4" * 20), (Part.NUMBER,)),
        (card(month=b"01"), ()),
        (card(month=b"12"), ()),
        (card(cvv=b"23456"), (Part.CVV,)),
        (card(number=b"4242"), (Part.NUMBER,)),
        (card(month=b"13"), (Part.EXPIRY,)),
        (card(month=b"00"), (Part.EXPIRY,)),
        (card(month=b"", year=b""), (Part.EXPIRY,)),
        (card(year=b"3"), (Part.EXPIRY,)),
        (card(number=b"", cvv=b"12"), (Part.NUMBER, Part.CVV)),
    ],
)
def test_what_no_card_can_have(typed: BankCard, wrong: tuple[Part, ...]) -> None:
    assert wrong_parts(typed, whole=True) == wrong
    assert wrong_parts(typed, whole=False) == tuple(part for part in wrong if part is Part.NUMBER)


def test_a_card_is_asked_about_by_number_or_whole() -> None:
    typed = card()
    assert typed.question("campaigns") == CampaignList(typed.number)
    assert typed.question("rewards") == RewardList(typed.number, typed.year, typed.month, typed.cvv)


def test_a_shopper_may_try_three_cards() -> None:
    assert MOST_CARDS == 3


def test_wiping_a_card_leaves_nothing() -> None:
    typed = card()
    typed.wipe()
    assert [len(part) for part in (typed.number, typed.month, typed.year, typed.cvv)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("step", "known", "asked"),
    [
        ("rewards", {}, ("rewards", "campaigns")),
        ("campaigns", {}, ("campaigns",)),
        ("rewards", {"CampaignSelectionPage": {}}, ("rewards",)),
        ("campaigns", {"CampaignSelectionPage": {}}, ()),
        ("basket", {}, ("rewards", "campaigns")),
    ],
)
def test_one_card_answers_what_is_not_known_yet(
    step: str, known: dict[str, dict[str, object]], asked: tuple[str, ...]
) -> None:
    assert to_ask(Kiosk(step=step, journey=BOTH, pages=known)) == asked


def test_a_journey_without_such_steps_asks_nothing() -> None:
    assert to_ask(Kiosk(step="pay", journey=(Step("basket"), Step("pay")))) == ()
