"""The provider's steps, done here by staff: address, carrier, agreements. The code is paid as always."""

from typing import Any

from msgspec.structs import replace

from kiosk.api.addresses import ReadAddresses
from kiosk.api.reply import Ok, Reply
from kiosk.api.requests import (
    CheckoutProviderAddressSelection,
    CheckoutProviderAgreementList,
    CheckoutProviderShippingOption,
)
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import assistance as reading
from kiosk.flow import destination
from kiosk.flow.assistance import Agreement, Assistance
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import AGREEMENTS, ASSISTED_ADDRESS, ASSISTED_SHIPPING, NEW_ADDRESS, PAY_PHONE
from kiosk.flow.summary import total
from kiosk.flow.web_addresses import may_be_opened


async def begin(desk: Desk) -> None:
    """Shows the addresses to choose from, or asks for a new one where there is none."""
    await read_addresses(desk)
    there_are_some = bool(destination.addresses(desk.kiosk.pages))
    step = ASSISTED_ADDRESS if there_are_some else NEW_ADDRESS
    desk.change(assistance=Assistance(), step=step, problem=None)


async def read_addresses(desk: Desk) -> None:
    """Reads the account's addresses; the shop may refuse that to a guest."""
    reply = await desk.ask(ReadAddresses())
    if isinstance(reply, Ok):
        desk.change(pages=destination.keeping(desk.kiosk.pages, reply.data.results))


async def tell_address(desk: Desk, pk: int) -> None:
    """Sends the address, by its pk, and asks for the carriers."""
    address = destination.written(desk.kiosk.pages, pk)
    token, basket = reading.session_token(desk.kiosk.payment.url), desk.kiosk.order.basket
    if address is None or token is None or basket is None or basket.pk is None:
        desk.change(problem=Problem(ProblemKind.NO_WAY_TO_PAY, detail="no session_token"))
        return
    reply = await desk.ask(CheckoutProviderAddressSelection(address, address, token, basket.pk))
    if not isinstance(reply, Ok):
        return
    _pay_at(desk, reading.new_address(reply.contexts))
    conversation = reading.conversation(reply.contexts)
    reply = await desk.ask(CheckoutProviderShippingOption(basket.pk, conversation))
    if isinstance(reply, Ok):
        _offer_carriers(desk, address, reply)


async def choose_carrier(desk: Desk, key: str) -> None:
    """Chooses the carrier, by its key, and asks for the agreements."""
    reply = await _ask_agreements(desk, key)
    if not isinstance(reply, Ok):
        return
    now = replace(desk.kiosk.assistance, carrier=key, agreements=reading.agreements(reply.contexts))
    desk.change(assistance=replace(now, accepted=frozenset()))
    _reprice(desk)
    await _go_on(desk)


async def accept(desk: Desk, code: str) -> None:
    """Accepts an agreement. Shows the next one, or the code after the last."""
    now = desk.kiosk.assistance
    desk.change(assistance=replace(now, accepted=now.accepted | {code}))
    await _go_on(desk)


async def _go_on(desk: Desk) -> None:
    following = desk.kiosk.assistance.next
    if following is None:
        desk.change(step=PAY_PHONE, problem=None)
    elif following.agreement_body or await _read(desk, following):
        desk.change(step=AGREEMENTS)


async def _read(desk: Desk, agreement: Agreement) -> bool:
    reply = await _ask_agreements(desk, desk.kiosk.assistance.carrier, agreement.code)
    if not isinstance(reply, Ok):
        return False
    read = replace(agreement, agreement_body=reading.body(reply.contexts))
    now = desk.kiosk.assistance
    texts = tuple(read if one.code == agreement.code else one for one in now.agreements)
    desk.change(assistance=replace(now, agreements=texts))
    return True


async def _ask_agreements(desk: Desk, carrier: str, code: str = "") -> Reply:
    address, basket = desk.kiosk.assistance.address, desk.kiosk.order.basket
    token = reading.session_token(desk.kiosk.payment.url) or ""
    pk = (basket.pk if basket else None) or 0
    return await desk.ask(
        CheckoutProviderAgreementList(address, address, token, pk, carrier, _user(address), code)
    )


def _user(address: dict[str, Any]) -> dict[str, Any]:
    return {
        key: address[key] for key in ("first_name", "last_name", "email", "phone_number") if address.get(key)
    }


def _offer_carriers(desk: Desk, address: dict[str, Any], reply: Ok) -> None:
    carriers = reading.carriers(reply.contexts)
    problem = None if carriers else Problem(ProblemKind.NOT_OFFERED)
    step = ASSISTED_SHIPPING if carriers else desk.kiosk.step
    desk.change(assistance=Assistance(address, carriers), step=step, problem=problem)
    _reprice(desk)


def _reprice(desk: Desk) -> None:
    """Sets the payment's amount to the order's total; the code stays the same."""
    desk.change(payment=replace(desk.kiosk.payment, amount=total(desk.kiosk.order).amount))


def _pay_at(desk: Desk, url: str | None) -> None:
    if url and may_be_opened(url, desk.house):
        desk.change(payment=replace(desk.kiosk.payment, url=url))
