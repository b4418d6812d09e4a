"""What is needed to go on with a shopper's order after a crash: never on a disk."""

import msgspec
from msgspec.structs import replace

from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.basket import Quantity
from kiosk.api.models import PreOrder
from kiosk.api.requests import SendBarcodeSms, SendCheckoutUrlSms
from kiosk.flow import route
from kiosk.flow.destination import Destination
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.state import CardTalk, Kiosk, Sms
from kiosk.flow.steps import ASSISTED, CHECKING, PAY, PAY_PHONE, THANK_YOU, Step
from kiosk.flow.summary import total

_MESSAGES = (SendBarcodeSms.known_as, SendCheckoutUrlSms.known_as)


class Keepsake(msgspec.Struct, frozen=True):
    """Holds no typed words and no order, which is read afresh. `lines` is None where goods are unknown."""

    step: str
    within: str
    basket: int | None
    lines: tuple[tuple[int, Quantity], ...] | None
    begun: bool
    sending: str
    not_offered: frozenset[str]
    entered: frozenset[str]
    payment: Payment
    sms: Sms
    card: CardTalk
    wrong_coupons: int
    loyalty: LoyaltyAnswer | None
    destination: Destination | None
    made_addresses: frozenset[int]
    paper: Paper
    shop: str = ""
    cookies: dict[str, str] = {}
    shopper: int = 0
    language: str = ""
    easier: bool = False
    tries: int = 0

    @property
    def handed_over(self) -> bool:
        """Whether the order was handed over to be paid."""
        return self.payment.truth is not Truth.NONE

    def agrees(self, order: PreOrder) -> bool:
        """Whether this order was on the screen; a request under way may have changed its goods."""
        basket, sending = order.basket, bool(self.sending)
        if basket is None or not basket.basketitem_set:
            return False
        same = basket.pk == self.basket or (self.basket is None and sending and _is_of_one_scan(order))
        return same and (sending or self.lines is None or _lines(order) == self.lines)


def _is_of_one_scan(order: PreOrder) -> bool:
    """Whether the first scan of a shopper can have made all of it; more is somebody else's."""
    return len(_lines(order)) == 1 and not order.notes and order.shipping_address is None


def keepsake(kiosk: Kiosk) -> Keepsake:
    """The keepsake of the shopper who is there."""
    sent = kiosk.sending
    return Keepsake(
        step=kiosk.step,
        within=route.standing(kiosk),
        basket=kiosk.order.basket.pk if kiosk.order.basket else None,
        lines=_lines(kiosk.order),
        begun=total(kiosk.order).of_checkout,
        sending="" if sent is None or sent.harmless else sent.known_as,
        not_offered=kiosk.not_offered,
        entered=kiosk.entered,
        payment=_without_words(kiosk.payment),
        sms=kiosk.sms,
        card=kiosk.card,
        wrong_coupons=kiosk.wrong_coupons,
        loyalty=replace(kiosk.loyalty, card_number=None) if kiosk.loyalty else None,
        destination=kiosk.destination,
        made_addresses=kiosk.made_addresses,
        paper=kiosk.paper,
    )


def restored(kiosk: Kiosk, kept: Keepsake) -> Kiosk:
    """The snapshot with all of it but the step. Harmless requests on entering a step are sent again."""
    asked_again = {step.name for step in kiosk.journey if _harmless_to_enter(step)}
    in_doubt = kept.sending in _MESSAGES
    return replace(
        kiosk,
        not_offered=kept.not_offered,
        entered=kept.entered - asked_again,
        payment=kept.payment,
        sms=replace(kept.sms, sent=kept.sending, uncertain=True) if in_doubt else kept.sms,
        card=kept.card,
        wrong_coupons=kept.wrong_coupons,
        loyalty=kept.loyalty,
        destination=kept.destination,
        made_addresses=kept.made_addresses,
        paper=kept.paper,
    )


def paying_step(kept: Keepsake) -> str:
    """The step of a shopper who may pay or has paid: the code, the check of it, or the thank-you."""
    if kept.payment.truth is Truth.PAID:
        return THANK_YOU
    if not kept.payment.has_code:
        return CHECKING
    if kept.step in ASSISTED:
        return PAY_PHONE
    return kept.step if kept.within == PAY and kept.step != PAY else CHECKING


def _harmless_to_enter(step: Step) -> bool:
    return step.enter is not None and step.enter.harmless


def _lines(order: PreOrder) -> tuple[tuple[int, Quantity], ...]:
    items = order.basket.basketitem_set if order.basket else ()
    return tuple((item.product.pk, item.quantity) for item in items)


def _without_words(payment: Payment) -> Payment:
    """The payment without its token and the shop's messages."""
    thanks = payment.thanks
    return replace(payment, thanks=replace(thanks, token=None, campaigns=())) if thanks else payment
