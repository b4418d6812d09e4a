"""What must never have happened at the shop, and what has to be on staff's list."""

from collections import Counter
from collections.abc import Iterator

from kiosk.api.reply import Unknown
from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from tests.campaigns.sessions.ledger import Sending
from tests.campaigns.sessions.scene import Scene

_MESSAGES = (SendBarcodeSms, SendCheckoutUrlSms)
_MESSAGE_PAGES = frozenset(kind.page for kind in _MESSAGES)
_APPLIED = frozenset(
    {
        "CouponSelectionPage",
        "LoyaltyCardPage",
        "RewardSelectionPage",
        "CampaignSelectionPage",
        "DeliveryBagsPage",
    }
)


def effects(scene: Scene) -> Iterator[str]:
    """Each wish has at most one effect of a kind; each message was asked for."""
    messages = Counter(one.wish for one in scene.ledger.effects if one.page in _MESSAGE_PAGES)
    for wish, count in messages.items():
        if count > 1 or wish not in scene.wishes:
            yield f"V1 {count} messages for one wish"
    applied = Counter(one for one in scene.ledger.effects if one.page in _APPLIED)
    for one, count in applied.items():
        if count > 1:
            yield f"V2 {one.what!r} happened {count} times for one wish"


def doubts(scene: Scene) -> Iterator[str]:
    """Each message that may have gone out without a word is on the list for staff, through kills."""
    listed = Counter(doubt.about for doubt in scene.checkout.journal.doubts.open)
    unclear = Counter(one.name for one in scene.ledger.sendings if _is_unclear(one))
    for name in (kind.__name__ for kind in _MESSAGES):
        if unclear[name] > listed[name]:
            yield f"V1 {unclear[name]} {name} may have gone out, {listed[name]} are on the list"


def _is_unclear(one: Sending) -> bool:
    return isinstance(one.request, _MESSAGES) and (one.reply is None or isinstance(one.reply, Unknown))
