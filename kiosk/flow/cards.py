"""Bank cards typed in for rewards and campaigns: whether one looks right, and what to ask about it."""

import re
from enum import Enum

import msgspec

from kiosk.api.request import Request
from kiosk.api.requests import CampaignList, RewardList
from kiosk.api.secret import Secret
from kiosk.flow.pages import campaigns, rewards
from kiosk.flow.state import Kiosk

MOST_CARDS = 3
LONGEST_OF_GOODS = 14
LONGEST_NUMBER = 19
"""How many a shopper may try; then staff helps."""

REWARDS, CAMPAIGNS = rewards.NAME, campaigns.NAME
PAGES = {REWARDS: "RewardSelectionPage", CAMPAIGNS: "CampaignSelectionPage"}
"""The page whose context answers the step's question."""

# From, to (the leading digits, inclusive): Visa, Mastercard, American Express, Diners, Discover, JCB,
# Maestro, UnionPay, Troy.
_ISSUED = (
    (4, 4),
    (51, 55),
    (2221, 2720),
    (34, 34),
    (37, 37),
    (300, 305),
    (36, 36),
    (38, 39),
    (3528, 3589),
    (50, 50),
    (56, 69),
    (9792, 9792),
)
_TRACK = re.compile(r"[%;]?[A-Z]?([0-9]{12,19})[\^=]")
_BETWEEN = re.compile(r"[\s.,*+:;|'_·•‐-—−-]")
"""No brackets: a GS1 code has those."""
# Published by the networks and payment providers for tests.
_TEST_NUMBERS = (
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
)


class Part(Enum):
    """A part of a card with an entry of its own."""

    NUMBER = "number"
    EXPIRY = "expiry"
    CVV = "cvv"


class BankCard(msgspec.Struct, frozen=True):
    """Expiry and CVV are empty where only campaigns are asked for."""

    number: Secret
    month: Secret
    year: Secret
    cvv: Secret

    def wipe(self) -> None:
        """Overwrites every digit of it."""
        for secret in (self.number, self.month, self.year, self.cvv):
            secret.wipe()

    def question(self, step: str) -> Request:
        """The request that a step asks about it."""
        if step == CAMPAIGNS:
            return CampaignList(self.number)
        return RewardList(self.number, card_year=self.year, card_month=self.month, card_cvv=self.cvv)


def is_known(kiosk: Kiosk, step: str) -> bool:
    """Whether the shop has answered the step's question for a card."""
    return PAGES[step] in kiosk.pages


def to_ask(kiosk: Kiosk) -> tuple[str, ...]:
    """The steps that one card answers: from where the shopper is onward, those not known yet."""
    names = [step.name for step in kiosk.journey if step.name in PAGES]
    here = names.index(kiosk.step) if kiosk.step in names else 0
    return tuple(name for name in names[here:] if not is_known(kiosk, name))


def wrong_parts(card: BankCard, *, whole: bool) -> tuple[Part, ...]:
    """The parts that no card can have; unless the `whole` card is asked for, only its number counts."""
    wrong = {
        Part.NUMBER: not 12 <= len(card.number) <= 19,
        Part.EXPIRY: whole and not _is_expiry(card),
        Part.CVV: whole and len(card.cvv) not in (3, 4),
    }
    return tuple(part for part, is_wrong in wrong.items() if is_wrong)


def passes_luhn(number: bytes | bytearray) -> bool:
    """Whether the check digit fits; a number that was typed wrong seldom does."""
    digits = [digit - 48 for digit in reversed(number)]
    doubled = sum(2 * digit - 9 * (digit > 4) for digit in digits[1::2])
    return (sum(digits[::2]) + doubled) % 10 == 0


def may_be_real(number: bytes | bytearray) -> bool:
    """Whether it may be a card to pay with: issued by a network, and no published test number."""
    if len(number) < 12 or number in _TEST_NUMBERS or not passes_luhn(number):
        return False
    return any(first <= int(number[: len(str(first))]) <= last for first, last in _ISSUED)


def is_a_card(code: str) -> bool:
    """Whether a scanned or typed code is the number of a bank card; these are longer than any product's.

    A card's track begins with its number; one that was written has spaces, dashes, commas or the like in it.
    """
    track = _TRACK.match(code)
    number = track[1] if track else _BETWEEN.sub("", code)
    shortest = 12 if track else LONGEST_OF_GOODS
    return (
        shortest < len(number) <= LONGEST_NUMBER
        and number.isascii()
        and number.isdecimal()
        and may_be_real(number.encode())
    )


def _is_expiry(card: BankCard) -> bool:
    return len(card.year) == 2 and 1 <= int(card.month.digits) <= 12
