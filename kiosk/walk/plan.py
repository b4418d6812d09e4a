"""Which way a profile's walk goes: the steps its settings name, and the payment it ends with."""

from typing import NamedTuple

from msgspec.structs import replace

from kiosk.settings.model import Settings, StepName
from kiosk.walk.legs import cards, delivery, extras
from kiosk.walk.legs.goods import GOODS_LEGS
from kiosk.walk.legs.paying import ASSISTED_LEGS, PAYING_LEGS
from kiosk.walk.walker import Leg

AT_STEP: dict[str, Leg] = {
    "note": extras.note,
    "gift_box": extras.gift_box,
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


class Plan(NamedTuple):
    """The window's size, the steps on the way, and the legs after them."""

    size: tuple[int, int]
    steps: tuple[StepName, ...]
    after: tuple[tuple[str, Leg], ...]
    phone: str

    def settings(self, demo: Settings, profile: str) -> Settings:
        """A demo's settings, with this profile and these steps."""
        return replace(demo, profile=profile, steps=self.steps)


PLANS: dict[str, Plan] = {
    "kiosk": Plan(
        (1080, 1920), ("note", "gift_box", "bags", "coupons", "loyalty"), PAYING_LEGS, "5321234567"
    ),
    "cashier": Plan(
        (1280, 800), ("extras", "bags", "address", "details", "loyalty"), ASSISTED_LEGS, "5321234568"
    ),
    "demo": Plan(
        (1280, 800), ("note", "gift_box", "coupons", "rewards", "campaigns"), PAYING_LEGS, "5321234569"
    ),
}
