"""All that reads a reply before a screen does. Any reply has to become words and values."""

from collections.abc import Iterator
from typing import Any

from msgspec import to_builtins
from msgspec.structs import replace

from kiosk.api.basket import Basket, BasketItem, Product
from kiosk.api.models import PreOrder
from kiosk.api.options import DeliveryOption
from kiosk.api.reading import merged
from kiosk.api.reply import Context, Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.flow import (
    assistance,
    contexts,
    destination,
    extra_field,
    generic,
    payment,
    points,
    prelude,
    reference,
    route,
    summary,
    token_checkout,
    undo,
    witness,
)
from kiosk.flow.filling import PhoneRule
from kiosk.flow.order_page import order_page
from kiosk.flow.pages import bags, basket, campaigns, details, gift_box, rewards
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.redo import redoing
from kiosk.flow.schema import form
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.transitions import answered, sending
from kiosk.flow.web_addresses import may_be_opened, path_at
from kiosk.journey import OPTIONAL, journey
from tests.campaigns.fuzzing.fitness import LONGEST

HOUSE = House(shop="https://shop.example/", guest_email="k@shop.example", payment_hosts=("pay.example",))
_LINE = BasketItem(Product(11, "Cushion", "SKU-11"), 1)
_BEGUN = Kiosk(
    step="basket",
    journey=journey(tuple(OPTIONAL)),
    order=PreOrder(basket=Basket(1, (_LINE,)), delivery_option=DeliveryOption(1)),
)
KIOSKS: tuple[Kiosk, ...] = (
    Kiosk(journey=_BEGUN.journey),
    _BEGUN,
    replace(_BEGUN, step="details"),
    replace(_BEGUN, step="pay", payment=Payment(Truth.WAITING, PaymentWay.PHONE, "https://pay.example/1")),
)
_READERS = (
    gift_box.price,
    bags.bags,
    rewards.rewards,
    campaigns.campaigns,
    details.schema,
    contexts.providers,
    contexts.delivery_options,
    contexts.retail_stores,
    contexts.shipping_options,
    contexts.payment_options,
    contexts.cash_register,
    token_checkout.offered,
    token_checkout.status_address,
    destination.addresses,
    destination.home_option,
)


def played(kiosk: Kiosk, request: Request, reply: Reply) -> Kiosk:
    """The snapshot after the answer."""
    return answered(sending(kiosk, request), request, reply)


def looked_at(before: Kiosk, now: Kiosk, request: Request, reply: Reply) -> Iterator[Any]:
    """All that is made of the answer and the snapshot after it; what a person may read of it comes out."""
    told = reply.contexts if isinstance(reply, Ok | Refused) else ()
    yield from _order(now, before.order)
    yield from _pages(now, told)
    yield from _payment(now, reply, told)
    yield now.problem.said() if now.problem else ""
    witness.happened(request, before.order, merged(before.order, getattr(reply, "order", None)))
    route.led_to(now, told)
    route.asked(now, told)


def _order(now: Kiosk, before: PreOrder) -> Iterator[Any]:
    order = now.order
    yield [(line.key, line.title) for line in summary.lines(order)]
    yield extra_field.rows(order.extra_field)
    summary.total(order)
    points.most(now)
    tuple(undo.undoing(order))
    tuple(basket.goods_again(order, before))
    tuple(redoing(order, before))
    if order.shipping_address:
        yield destination.where(order.shipping_address)


def _pages(now: Kiosk, told: tuple[Context, ...]) -> Iterator[Any]:
    yield [to_builtins(read(now.pages)) for read in _READERS]
    asked = form(details.schema(now.pages))
    if asked:
        yield [(field.label, field.group, field.unknown) for field in asked.fields]
        extra_field.typed(asked, extra_field.kept(asked, now.order))
    for context in told:
        question = generic.question(context.page, context.values)
        if question:
            yield (question.title, question.rows, [field.label for field in question.form.fields])
            generic.answer(question, {}, PhoneRule())
        prelude.answer(context.page, now.pages, HOUSE)
    body = assistance.body(told)
    yield [body[start : start + LONGEST] for start in range(0, len(body), LONGEST)]
    yield to_builtins(assistance.carriers(told))
    yield [agreement.text for agreement in assistance.agreements(told)]


def _payment(now: Kiosk, reply: Reply, told: tuple[Context, ...]) -> Iterator[Any]:
    judged = payment.judged(now.payment, reply, silent=True)
    assert judged.truth is not Truth.PAID or judged.thanks, "V7: paid without the shop's word"
    address = contexts.payment_address(now.pages, now.order)
    for named in (address, contexts.return_address(told), assistance.new_address(told)):
        if named and may_be_opened(named, HOUSE):
            yield named
            assistance.session_token(named)
            reference.reference(replace(judged, url=named))
        path_at(HOUSE.shop, named or "")
    if judged.thanks:
        yield reference.blocks(judged.thanks.order_number or "")
        yield order_page(judged.thanks.redirect_url, HOUSE)
