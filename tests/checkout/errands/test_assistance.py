"""The provider's steps done by staff, and the two words beside a hosted payment."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.addresses import AddressAnswer, AddressesAnswer, CreateAddress, ReadAddresses
from kiosk.api.reply import Context, NotSent, Ok, Refused, Reply
from kiosk.api.requests import (
    CheckoutProviderAddressSelection,
    CheckoutProviderAgreementList,
    CheckoutProviderIndex,
    CheckoutProviderSelection,
    CheckoutProviderShippingOption,
    CheckoutProviderThankYou,
    RedirectGuard,
    ThankYou,
)
from kiosk.api.shop import ReadPaymentOptions
from kiosk.checkout.desk import outcome
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.steps import (
    AGREEMENTS,
    ASSISTED_ADDRESS,
    ASSISTED_SHIPPING,
    CHECKING,
    NEW_ADDRESS,
    PAY_PHONE,
)
from tests.checkout.visit import Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

PAY_AT = "https://pay.example/hpp?session_token=abc-1"
MODA = {"pk": 7, "first_name": "Ada", "last_name": "Kaya", "email": None, "line": "Moda Caddesi 24"}
ADDRESS = "CheckoutProviderAddressSelectionPage"
AGREE = "CheckoutProviderAgreementListPage"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


def priced(amount: str, *contexts: Context) -> Ok:
    """An answer with the whole order at this price."""
    whole = {"basket": basket(item(11)), "total_amount": Decimal(amount), "unpaid_amount": Decimal(amount)}
    return Ok(order(**whole), contexts)


def agreeing(asked: Any) -> Reply:
    """The list; with a code, that agreement's words."""
    if asked.code:
        page = {"code": asked.code, "text": asked.code.title(), "agreement_body": f"All of {asked.code}."}
        return priced("79.90", Context(AGREE, page))
    return priced("79.90", Context(AGREE, {"agreements": [{"code": "OBF"}, {"code": "MSS"}]}))


async def at_the_code(visit: Visit) -> None:
    chosen = Context(ADDRESS, {"redirect_url": PAY_AT})
    carriers = Context(
        "CheckoutProviderShippingOptionPage", {"shipping_options": {"pk": 22, "name": "Standard"}}
    )
    visit.shop.says(CheckoutProviderSelection, Ok(contexts=(chosen,)))
    visit.shop.says(ReadAddresses, Ok(data=AddressesAnswer((MODA,))))
    visit.shop.says(CheckoutProviderAddressSelection, priced("30.00", Context(ADDRESS, {"redirect_url": ""})))
    visit.shop.says(CheckoutProviderShippingOption, Ok(contexts=(carriers,)))
    visit.shop.says(CheckoutProviderAgreementList, agreeing)
    visit.shop.says(ThankYou, Ok())
    await visit.scan()
    visit.checkout.express()
    await visit.rest()


async def at_the_carriers(visit: Visit) -> None:
    await at_the_code(visit)
    visit.checkout.assisting.begin()
    await visit.rest()
    visit.checkout.assisting.tell_address(7)
    await visit.rest()


def test_from_the_code_to_the_code(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_carriers(visit)
        assert visit.kiosk.step == ASSISTED_SHIPPING
        assert CheckoutProviderAddressSelection(MODA, MODA, "abc-1", 900) in visit.shop.sent
        visit.checkout.assisting.choose_carrier("22")
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.amount) == (AGREEMENTS, Decimal("79.90"))
        assert kiosk.assistance.next
        assert kiosk.assistance.next.agreement_body == "All of OBF."
        visit.checkout.assisting.accept("OBF")
        kiosk = await visit.rest()
        assert kiosk.assistance.next
        assert kiosk.assistance.next.code == "MSS"
        visit.checkout.assisting.accept("MSS")
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.assistance.done, kiosk.payment.url) == (PAY_PHONE, True, PAY_AT)
        assert kiosk.payment.truth is Truth.WAITING

    play(loop, story)


def test_the_questions_carry_what_the_provider_would_send(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_carriers(visit)
        visit.checkout.assisting.choose_carrier("22")
        await visit.rest()
        person = {"first_name": "Ada", "last_name": "Kaya"}
        sent = [asked for asked in visit.shop.sent if isinstance(asked, CheckoutProviderAgreementList)]
        whole = CheckoutProviderAgreementList(MODA, MODA, "abc-1", 900, "22", person)
        assert sent == [whole, CheckoutProviderAgreementList(MODA, MODA, "abc-1", 900, "22", person, "OBF")]

    play(loop, story)


@pytest.mark.parametrize("reply", [Ok(data=AddressesAnswer()), Refused({}, 404), NotSent()])
def test_without_an_address_a_new_one_is_asked_for(reply: Reply, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        visit.shop.says(ReadAddresses, reply)
        visit.checkout.assisting.begin()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem) == (NEW_ADDRESS, None)

    play(loop, story)


def test_without_agreements_it_is_paid_at_once(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_carriers(visit)
        visit.shop.says(CheckoutProviderAgreementList, priced("79.90", Context(AGREE, {"agreements": {}})))
        visit.checkout.assisting.choose_carrier("22")
        assert (await visit.rest()).step == PAY_PHONE

    play(loop, story)


def test_a_payment_without_a_token_stays_the_phones(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        chosen = Context(ADDRESS, {"redirect_url": "https://pay.example/hpp"})
        visit.shop.says(CheckoutProviderSelection, Ok(contexts=(chosen,)))
        visit.checkout.paying.choose_provider(1)
        await visit.rest()
        visit.checkout.assisting.begin()
        await visit.rest()
        visit.checkout.assisting.tell_address(7)
        kiosk = await visit.rest()
        assert (kiosk.step, visit.shop.times(CheckoutProviderAddressSelection)) == (ASSISTED_ADDRESS, 0)
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.NO_WAY_TO_PAY

    play(loop, story)


@pytest.mark.parametrize(
    ("told", "url"),
    [("https://pay.example/new", "https://pay.example/new"), ("https://evil.example/", PAY_AT), ("", PAY_AT)],
)
def test_only_an_address_that_may_be_opened_replaces_the_payments(told: str, url: str, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        answer = Ok(contexts=(Context(ADDRESS, {"redirect_url": told}),))
        visit.shop.says(CheckoutProviderAddressSelection, answer)
        visit.checkout.assisting.begin()
        await visit.rest()
        visit.checkout.assisting.tell_address(7)
        assert (await visit.rest()).payment.url == url

    play(loop, story)


@pytest.mark.parametrize("kind", [CheckoutProviderAddressSelection, CheckoutProviderShippingOption])
def test_what_is_refused_stays_where_it_was_chosen(kind: Any, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        visit.shop.says(kind, Refused({"": ("No.",)}))
        visit.checkout.assisting.begin()
        await visit.rest()
        visit.checkout.assisting.tell_address(7)
        kiosk = await visit.rest()
        assert kiosk.step == ASSISTED_ADDRESS
        assert kiosk.problem

    play(loop, story)


def test_a_shop_that_names_no_carrier_says_so(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        visit.shop.says(CheckoutProviderShippingOption, Ok())
        visit.checkout.assisting.begin()
        await visit.rest()
        visit.checkout.assisting.tell_address(7)
        kiosk = await visit.rest()
        assert kiosk.step == ASSISTED_ADDRESS
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.NOT_OFFERED

    play(loop, story)


# Beside the payment.


def paid_with(**values: Any) -> Ok:
    return Ok(contexts=(Context("ThankYouPage", {"order_number": "ON1", **values}),))


def page_of(visit: Visit) -> str | None:
    thanks = visit.kiosk.payment.thanks
    return thanks.redirect_url if thanks else None


def test_the_guard_is_told_once_for_each_code(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        await until(lambda: visit.shop.times(ThankYou) > 2)
        assert visit.shop.times(RedirectGuard) == 1

    play(loop, story)


def test_the_till_has_no_redirect_to_guard(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, Refused({"": ("No.",)}))
        await visit.scan()
        visit.checkout.express()
        await visit.rest()
        visit.checkout.paying.pay_at_till()
        await visit.rest()
        visit.shop.says(ThankYou, paid_with(order_number="816910908011148"))
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        await visit.rest()
        assert visit.shop.times(RedirectGuard) == visit.shop.times(CheckoutProviderThankYou) == 0

    play(loop, story)


@pytest.mark.parametrize(
    ("answer", "named", "shown"),
    [
        (Ok(contexts=(Context("", {"return_url": "/o/1/"}),)), None, "/o/1/"),
        (Ok(contexts=(Context("", {"return_url": "/o/1/"}),)), "/own/", "/own/"),
        (Refused({}, 404), None, None),
        (NotSent(), "/own/", "/own/"),
    ],
)
def test_the_providers_page_is_taken_where_the_shop_named_none(
    answer: Reply, named: str | None, shown: str | None, loop: Loop
) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        visit.shop.says(CheckoutProviderThankYou, answer)
        visit.shop.says(ThankYou, paid_with(redirect_url=named))
        await until(lambda: visit.shop.times(CheckoutProviderThankYou) == 1)
        await until(lambda: page_of(visit) == shown)
        thanks = (await visit.rest()).payment.thanks
        assert thanks
        assert thanks.order_number == "ON1"

    play(loop, story)


@pytest.mark.parametrize("providers", [[], {}, None, "none", [{"name": "no pk"}]])
def test_without_a_provider_and_a_till_there_is_no_way_to_pay(providers: object, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        page = Context("CheckoutProviderSelectionPage", {"checkout_providers": providers})
        visit.shop.says(CheckoutProviderIndex, Ok(contexts=(page,)))
        visit.shop.says(ReadPaymentOptions, Ok())
        await visit.scan()
        visit.checkout.express()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.truth) == ("pay", Truth.NONE)
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.NO_WAY_TO_PAY
        assert visit.shop.times(CheckoutProviderSelection) == 0

    play(loop, story)


def test_an_agreement_that_cannot_be_read_is_not_shown(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_carriers(visit)
        visit.shop.says(
            CheckoutProviderAgreementList,
            lambda asked: NotSent() if getattr(asked, "code", "") else agreeing(asked),
        )
        visit.checkout.assisting.choose_carrier("22")
        kiosk = await visit.rest()
        assert kiosk.step == ASSISTED_SHIPPING
        assert kiosk.problem

    play(loop, story)


def test_an_address_made_at_the_code_is_told_to_the_provider(loop: Loop) -> None:
    made = MODA | {"pk": 8, "line": "Bahariye 1"}
    wanted = CreateAddress("Home", "Ada", "Kaya", "5321234567", 1, 34, 101, "Bahariye 1")

    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        visit.checkout.assisting.begin()
        await visit.rest()
        visit.shop.says(CreateAddress, Ok(data=AddressAnswer(8)))
        visit.shop.says(ReadAddresses, Ok(data=AddressesAnswer((MODA, made))))
        visit.checkout.addressing.add(wanted)
        kiosk = await visit.rest()
        assert CheckoutProviderAddressSelection(made, made, "abc-1", 900) in visit.shop.sent
        assert kiosk.step == ASSISTED_SHIPPING

    play(loop, story)


SILENT = House(payment_hosts=("pay.example",), poll_s=0.0, silent_after_s=0.0)


def test_reading_takes_its_time_and_is_no_silence(loop: Loop) -> None:
    patient = House(payment_hosts=("pay.example",), poll_s=0.0, silent_after_s=0.4)

    async def story(visit: Visit) -> None:
        await at_the_carriers(visit)
        await asyncio.sleep(0.5)
        asked = visit.shop.times(ThankYou)
        await until(lambda: visit.shop.times(ThankYou) > asked + 2)
        assert visit.kiosk.payment.truth is Truth.WAITING

    play(loop, story, patient)


def test_who_wants_the_code_again_keeps_it(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_code(visit)
        await until(lambda: visit.kiosk.step == CHECKING)
        visit.checkout.paying.show_code()
        asked = visit.shop.times(ThankYou)
        await until(lambda: visit.shop.times(ThankYou) > asked + 2)
        assert (visit.kiosk.step, visit.kiosk.payment.truth) == (PAY_PHONE, Truth.UNKNOWN)

    play(loop, story, SILENT)
