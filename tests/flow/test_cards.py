"""Which cards look right, which could be real, and what one card is asked for."""

import pytest

from kiosk.api.requests import CampaignList, RewardList
from kiosk.api.secret import Secret
from kiosk.flow.cards import Card, Part, is_a_card, may_be_real, passes_luhn, to_ask, wrong_parts
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import Step

DOCUMENTS = b"03948590328570"
BOTH = (Step("basket"), Step("rewards"), Step("campaigns"), Step("pay"))


def card(number: bytes = DOCUMENTS, month: bytes = b"03", year: bytes = b"30", cvv: bytes = b"234") -> Card:
    return Card(Secret(number), Secret(month), Secret(year), Secret(cvv))


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


def beginning_with(prefix: str, length: int = 16) -> str:
    """A number of that length whose check digit fits."""
    body = prefix.ljust(length - 1, "0")
    return next(body + digit for digit in "0123456789" if passes_luhn((body + digit).encode()))


@pytest.mark.parametrize(
    ("prefixes", "real"),
    [
        ("4 49 50 51 55 56 69", True),
        ("2221 2720 34 37 300 305 36 38 39 3528 3589 9792", True),
        ("1 2220 2721 299 306 33 3527 359 7 9791 9793", False),
    ],
)
def test_who_issues_cards(prefixes: str, real: bool) -> None:
    numbers = [beginning_with(prefix) for prefix in prefixes.split()]
    assert [number for number in numbers if may_be_real(number.encode()) is not real] == []


@pytest.mark.parametrize(
    ("length", "card"), [(12, False), (14, False), (15, True), (16, True), (19, True), (20, False)]
)
def test_a_card_is_longer_than_the_numbers_of_goods(length: int, card: bool) -> None:
    assert is_a_card(beginning_with("4", length)) is card


def test_a_long_number_that_nobody_issues_is_no_card() -> None:
    assert not is_a_card(beginning_with("1"))
    assert not is_a_card(beginning_with("4")[:-1] + "٤")


def test_what_holds_anything_but_digits_is_no_card() -> None:
    assert not is_a_card(beginning_with("4")[:-1] + "x")


@pytest.mark.parametrize(("length", "real"), [(11, False), (12, True)])
def test_a_number_that_is_too_short_is_nobodys(length: int, real: bool) -> None:
    assert may_be_real(beginning_with("4", length).encode()) is real


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
def test_what_no_card_can_have(typed: Card, wrong: tuple[Part, ...]) -> None:
    assert wrong_parts(typed, whole=True) == wrong
    assert wrong_parts(typed, whole=False) == tuple(part for part in wrong if part is Part.NUMBER)


def test_a_card_is_asked_about_by_number_or_whole() -> None:
    typed = card()
    assert typed.question("campaigns") == CampaignList(typed.number)
    assert typed.question("rewards") == RewardList(typed.number, typed.year, typed.month, typed.cvv)


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
