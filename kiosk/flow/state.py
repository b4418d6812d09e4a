"""Kiosk, the one snapshot of what is going on."""

from typing import Any, TypedDict

import msgspec

from kiosk.api.addresses import CreateAddress, Place
from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow.assistance import Assistance
from kiosk.flow.destination import Destination
from kiosk.flow.generic import Asked
from kiosk.flow.opened import Opened
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment
from kiosk.flow.problem import Problem
from kiosk.flow.shelf import Shelf
from kiosk.flow.steps import WELCOME, Step


class Sms(msgspec.Struct, frozen=True):
    """The message last sent to a phone; `again_at` is on the loop's clock, in seconds."""

    sent: str = ""
    uncertain: bool = False
    phone: str = ""
    again_at: float = 0.0
    count: int = 0


class CardTalk(msgspec.Struct, frozen=True):
    """How far the bank cards typed in have come; `ending` is a card's last four digits."""

    tried: int = 0
    ending: str = ""
    used: bool = False
    campaign: str = ""


class Kiosk(msgspec.Struct, frozen=True):
    """All that the screens show. A transition returns a new one."""

    step: str = WELCOME
    journey: tuple[Step, ...] = ()
    not_offered: frozenset[str] = frozenset()
    order: PreOrder = PreOrder()
    pages: dict[str, dict[str, Any]] = {}
    entered: frozenset[str] = frozenset()
    busy: bool = False
    sending: Request | None = None
    looking_up: bool = False
    problem: Problem | None = None
    online: bool = True
    confirmed: bool = True
    changed: frozenset[str] = frozenset()
    loyalty: LoyaltyAnswer | None = None
    payment: Payment = Payment()
    sms: Sms = Sms()
    wrong_coupons: int = 0
    card: CardTalk = CardTalk()
    asked: Asked | None = None
    destination: Destination | None = None
    places: dict[str, tuple[Place, ...]] = {}
    shelf: Shelf = Shelf()
    opened: Opened | None = None
    made_addresses: frozenset[int] = frozenset()
    # The answer to these never came: the shop may have them.
    lost_addresses: frozenset[CreateAddress] = frozenset()
    assistance: Assistance = Assistance()
    paper: Paper = Paper.NONE
    # The program restarted with a shopper's order; the screen asks whether they are still there.
    returned: bool = False
    epoch: int = 0

    @property
    def final(self) -> bool:
        """Whether the order shown is what the shop last said, with nothing under way or in doubt."""
        return self.confirmed and self.sending is None

    @property
    def offered(self) -> tuple[Step, ...]:
        """The steps of this shopper's journey that the shop offers."""
        return tuple(step for step in self.journey if step.name not in self.not_offered)

    @property
    def open(self) -> bool:
        """Whether a shopper is there."""
        return self.step != WELCOME


class Changes(TypedDict, total=False):
    """The fields of Kiosk, for a change by name: a wrong name or type fails in mypy."""

    step: str
    journey: tuple[Step, ...]
    not_offered: frozenset[str]
    order: PreOrder
    pages: dict[str, dict[str, Any]]
    entered: frozenset[str]
    busy: bool
    sending: Request | None
    looking_up: bool
    problem: Problem | None
    online: bool
    confirmed: bool
    changed: frozenset[str]
    loyalty: LoyaltyAnswer | None
    payment: Payment
    sms: Sms
    wrong_coupons: int
    card: CardTalk
    asked: Asked | None
    destination: Destination | None
    places: dict[str, tuple[Place, ...]]
    shelf: Shelf
    opened: Opened | None
    made_addresses: frozenset[int]
    lost_addresses: frozenset[CreateAddress]
    assistance: Assistance
    paper: Paper
    returned: bool
    epoch: int
