"""Which cards look right, which could be real, and what one card is asked for."""

import pytest

from kiosk.api.requests import CampaignList, RewardList
from kiosk.api.secret import Secret
from kiosk.flow.cards import Card, Part, may_be_real, passes_luhn, to_ask, wrong_parts
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


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        (card(), ()),
        (card(cvv=b"2345"), ()),
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
