"""What a beat leaves before the viewer's eyes, beside what an answer changes by itself."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from kiosk.api.addresses import ReadAddresses, ReadPlaces
from kiosk.api.reply import Ok, Reply, Unknown
from kiosk.api.request import Request
from kiosk.api.requests import (
    CampaignList,
    CampaignSelection,
    CheckoutProviderAddressSelection,
    CheckoutProviderAgreementList,
    CheckoutProviderShippingOption,
    RewardList,
    RewardSelection,
    SendBarcodeSms,
    SendCheckoutUrlSms,
)
from kiosk.flow import assistance, destination
from kiosk.flow.assistance import Assistance
from kiosk.flow.cards import CAMPAIGNS, PAGES, REWARDS
from kiosk.flow.generic import Asked
from kiosk.flow.moment import DOTS, PHONE
from kiosk.flow.payment import Payment, PaymentWay, Thanks, Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import CardTalk, Kiosk, Sms
from kiosk.flow.steps import BASKET, CHECKING, GENERIC, PAY_PHONE, THANK_YOU, TILL
from kiosk.flow.summary import total
from kiosk.journal.entries import Seen

ADDRESS = "https://replay.invalid/session/REPLAY"
"""What the code on the screen leads to: nowhere."""

NUMBER = "000000000000000"

# For a page that only that shop has.
_PAGE = "ReplayPage"
_QUESTION = {"schema": {"answer": {"label": DOTS, "data_type": "text"}}}

Sights = Mapping[Seen, str]


def came_of(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """After an answer, what an errand would have kept of it beside the order."""
    match request:
        case SendBarcodeSms() | SendCheckoutUrlSms() if isinstance(reply, Ok | Unknown):
            return _sent(kiosk, request, uncertain=isinstance(reply, Unknown))
        case RewardList() | CampaignList():
            return _asked_a_card(kiosk, REWARDS if isinstance(request, RewardList) else CAMPAIGNS)
        case _ if isinstance(reply, Ok):
            return _accepted(kiosk, request, reply)
        case _:
            return kiosk


def seen(kiosk: Kiosk, sights: Sights, refusal: str) -> Kiosk:
    """The snapshot with what the shopper saw; the journal's word is the last."""
    for what, value in sights.items():
        if what in _SHOWN:
            kiosk = _SHOWN[what](kiosk, value)
    if Seen.PROBLEM in sights:
        kiosk = replace(kiosk, problem=_problem(kiosk, sights, refusal))
    return kiosk


def staged(kiosk: Kiosk) -> Kiosk:
    """With all that the screen of this step cannot be without."""
    if kiosk.step == GENERIC and kiosk.asked is None:
        return replace(kiosk, asked=Asked(_PAGE, BASKET), pages=kiosk.pages | {_PAGE: _QUESTION})
    needed = {
        PAY_PHONE: (PaymentWay.PHONE, Truth.WAITING),
        TILL: (PaymentWay.TILL, Truth.WAITING),
        CHECKING: (kiosk.payment.way, Truth.WAITING),
        THANK_YOU: (kiosk.payment.way, Truth.PAID),
    }.get(kiosk.step)
    if needed is None:
        return kiosk
    way, least = needed
    truth = least if least is Truth.PAID or kiosk.payment.truth is Truth.NONE else kiosk.payment.truth
    return replace(kiosk, payment=_payment(kiosk, way, truth))


def _sent(kiosk: Kiosk, request: Request, *, uncertain: bool) -> Kiosk:
    sms = Sms(request.known_as, uncertain, PHONE, count=kiosk.sms.count + 1)
    return replace(kiosk, sms=sms)


def _asked_a_card(kiosk: Kiosk, step: str) -> Kiosk:
    card = CardTalk(tried=kiosk.card.tried + 1, ending=DOTS)
    return replace(kiosk, card=card, pages={PAGES[step]: {}} | kiosk.pages)


def _accepted(kiosk: Kiosk, request: Request, reply: Ok) -> Kiosk:
    match request:
        case RewardSelection():
            return replace(kiosk, card=replace(kiosk.card, used=True))
        case CampaignSelection(campaign=code):
            return replace(kiosk, card=replace(kiosk.card, campaign=code))
        case ReadAddresses() if reply.data is not None:
            return replace(kiosk, pages=destination.keeping(kiosk.pages, reply.data.results))
        case ReadPlaces(places_path=path) if reply.data is not None:
            return replace(kiosk, places=kiosk.places | {path: reply.data.results})
        case _:
            return replace(kiosk, assistance=_assisted(kiosk.assistance, request, reply))


def _assisted(now: Assistance, request: Request, reply: Ok) -> Assistance:
    match request:
        case CheckoutProviderAddressSelection(shipping_address=address):
            return Assistance(address)
        case CheckoutProviderShippingOption():
            return replace(now, carriers=assistance.carriers(reply.contexts))
        case CheckoutProviderAgreementList():
            return _agreed(now, request, reply)
        case _:
            return now


def _agreed(now: Assistance, request: CheckoutProviderAgreementList, reply: Ok) -> Assistance:
    """The first time it is the list, then the words of one after another."""
    if not request.code:
        return replace(
            now, carrier=request.shipping_option_key, agreements=assistance.agreements(reply.contexts)
        )
    read = frozenset(one.code for one in now.agreements if one.agreement_body and one.code != request.code)
    body = assistance.body(reply.contexts)
    texts = (replace(one, agreement_body=body) if one.code == request.code else one for one in now.agreements)
    return replace(now, agreements=tuple(texts), accepted=read)


def _payment(kiosk: Kiosk, way: PaymentWay | None, truth: Truth) -> Payment:
    """An address and a number that lead nowhere, and what the order here comes to."""
    paid = truth is Truth.PAID
    return Payment(
        truth=truth,
        way=way,
        url=ADDRESS,
        order_number=NUMBER if way is PaymentWay.TILL else None,
        amount=kiosk.payment.amount if paid and kiosk.payment.amount else total(kiosk.order).amount,
        thanks=Thanks(order_number=NUMBER) if paid else None,
    )


def _problem(kiosk: Kiosk, sights: Sights, refusal: str) -> Problem | None:
    kind = sights[Seen.PROBLEM]
    if not kind:
        return None
    about = sights.get(Seen.ABOUT, kiosk.problem.about if kiosk.problem else "")
    price = f"{total(kiosk.order).amount or 0:.2f}"
    facts = {"of": sights.get(Seen.LIMIT, ""), "code": DOTS, "name": DOTS}
    facts |= {"old": price, "new": price}
    refused = kind == ProblemKind.REFUSED.value
    return Problem(ProblemKind(kind), about, words={"": (refusal,)} if refused else {}, facts=facts)


_SHOWN: Mapping[Seen, Callable[[Kiosk, str], Kiosk]] = {
    Seen.WAY: lambda kiosk, value: replace(
        kiosk, payment=_payment(kiosk, PaymentWay(value) if value else None, kiosk.payment.truth)
    ),
    Seen.PAYMENT: lambda kiosk, value: replace(
        kiosk, payment=_payment(kiosk, kiosk.payment.way, Truth(value))
    ),
    Seen.NOT_OFFERED: lambda kiosk, value: replace(kiosk, not_offered=frozenset(value.split())),
    Seen.LINE: lambda kiosk, value: replace(kiosk, online=not value),
}
