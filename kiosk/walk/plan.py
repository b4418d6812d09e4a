"""The walk of each profile: the steps of its settings, and the payment at the end."""

from typing import NamedTuple

from msgspec.structs import replace

from kiosk.settings.model import Settings, StepName
from kiosk.walk.legs import cards, delivery, extras
from kiosk.walk.legs.goods import GOODS_LEGS
from kiosk.walk.legs.on_screen import enter_sample
from kiosk.walk.legs.paying import ASSISTED_LEGS, PAYING_LEGS
from kiosk.walk.walker import Leg

_OF_THEIR_OWN: dict[str, Leg] = {
    "bags": extras.bags,
    "address": delivery.address,
    "coupons": extras.coupons,
    "extras": extras.both,
    "details": extras.details,
    "loyalty": extras.loyalty,
    "rewards": cards.rewards,
    "campaigns": cards.campaigns,
}

BEFORE = GOODS_LEGS


def leg_at(step: str) -> Leg:
    """The leg for a step."""
    return _OF_THEIR_OWN.get(step, enter_sample)


class Plan(NamedTuple):
    """The window's size, the steps on the way, and the legs after them."""

    size: tuple[int, int]
    steps: tuple[StepName, ...]
    after: tuple[tuple[str, Leg], ...]
    phone: str

    def settings(self, demo: Settings, profile: str) -> Settings:
        """A demo's settings, with this profile and these steps."""
        return replace(demo, profile=profile, steps=self.steps)


def _without(*names: StepName) -> tuple[StepName, ...]:
    """The default steps, except for these."""
    return tuple(step for step in Settings().steps if step not in names)


PLANS: dict[str, Plan] = {
    "kiosk": Plan((1080, 1920), _without("rewards", "campaigns"), PAYING_LEGS, "5321234567"),
    "cashier": Plan(
        (1280, 800), ("extras", "bags", "address", "details", "loyalty"), ASSISTED_LEGS, "5321234568"
    ),
    "demo": Plan((1280, 800), _without("bags", "loyalty"), PAYING_LEGS, "5321234569"),
}
