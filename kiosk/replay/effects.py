"""What an answer brings beside the order: messages, cards, addresses, the provider's questions."""

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
from kiosk.flow.moment import DOTS, PHONE
from kiosk.flow.state import CardTalk, Kiosk, Sms


def with_effects(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """The snapshot with what an errand keeps of this reply beside the order."""
    match request:
        case SendBarcodeSms() | SendCheckoutUrlSms() if isinstance(reply, Ok | Unknown):
            return _sent(kiosk, request, uncertain=isinstance(reply, Unknown))
        case RewardList() | CampaignList():
            return _asked_a_card(kiosk, REWARDS if isinstance(request, RewardList) else CAMPAIGNS)
        case _ if isinstance(reply, Ok):
            return _accepted(kiosk, request, reply)
        case _:
            return kiosk


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
    """Without a code the reply is the list; with one it is that agreement's text."""
    if not request.code:
        return replace(
            now, carrier=request.shipping_option_key, agreements=assistance.agreements(reply.contexts)
        )
    read = frozenset(one.code for one in now.agreements if one.agreement_body and one.code != request.code)
    body = assistance.body(reply.contexts)
    texts = (replace(one, agreement_body=body) if one.code == request.code else one for one in now.agreements)
    return replace(now, agreements=tuple(texts), accepted=read)
