"""After a power cut the memory is gone: finds a shopper's order by the journal and the device's account."""

from msgspec.structs import replace

from kiosk.flow.keepsake import Keepsake, keepsake
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.state import CardTalk, Kiosk
from kiosk.flow.steps import BASKET, Step
from kiosk.journal.entries import Interrupted

STILL_THERE_S = 600.0
"""A shopper who was there longer ago has left."""


def found(there: Interrupted | None, journey: tuple[Step, ...], account: str) -> Keepsake | None:
    """What the order can be found by. None without a shopper, or if only a guest's cookie knew it."""
    if there is None or not account or not there.reference.isdecimal() or there.ago_s > STILL_THERE_S:
        return None
    kiosk = Kiosk(
        step=there.step,
        journey=journey,
        payment=_payment(there),
        wrong_coupons=there.wrong_coupons,
        card=CardTalk(tried=there.cards),
    )
    return replace(
        keepsake(kiosk),
        basket=int(there.reference),
        lines=None,
        begun=there.step != BASKET,
        shopper=there.shopper,
        language=there.language,
    )


def _payment(there: Interrupted) -> Payment:
    """The payment's address is lost: the shop is asked, and staff finds the order by its basket."""
    if not there.payment:
        return Payment()
    return Payment(truth=Truth.UNKNOWN, way=PaymentWay.PHONE, basket=there.reference)
