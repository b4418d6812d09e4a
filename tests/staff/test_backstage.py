"""What staff does at the shopper's desk, and what of it the shopper notices."""

from decimal import Decimal

from kiosk.api.reply import Ok, Refused
from kiosk.api.requests import OrderNote
from kiosk.api.shop import ReadCheckout, SignIn
from kiosk.console.call import Called
from kiosk.console.dial import ClearFaults, Faults, ReadFaults, SetFault
from kiosk.staff.backstage import Backstage
from tests.checkout.visit import Visit, play
from tests.conftest import Loop
from tests.flow.orders import basket, item, order
from tests.staff.team import on_duty

STAFF = SignIn("ada@shop.example", "secret")


def test_a_call_tells_what_it_did_to_the_order(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        backstage, ended = Backstage(visit.checkout, on_duty(visit.checkout.journal)), list[Called]()
        backstage.called.connect(ended.append)
        await visit.scan()
        changed = order(basket=basket(item(11)), notes="ring", unpaid_amount=Decimal(30))
        visit.shop.says(OrderNote, Ok(changed))
        backstage.call(OrderNote("ring"))
        kiosk = await visit.rest()
        assert [(one.request, type(one.reply)) for one in ended] == [(OrderNote("ring"), Ok)]
        assert ("notes", "", "ring", None) in ended[0].changes
        assert kiosk.order.notes == "ring"

    play(loop, story)


def test_what_staff_tried_is_not_the_shoppers_problem(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        backstage, ended = Backstage(visit.checkout, on_duty(visit.checkout.journal)), list[Called]()
        backstage.called.connect(ended.append)
        await visit.scan()
        visit.shop.says(OrderNote, Refused({"notes": ("Too long.",)}))
        backstage.call(OrderNote("x"))
        assert (await visit.rest()).problem is None
        assert ended[0].reply == Refused({"notes": ("Too long.",)})

    play(loop, story)


def test_a_call_without_an_order_in_its_answer_reads_it(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        backstage = Backstage(visit.checkout, on_duty(visit.checkout.journal))
        await visit.scan()
        visit.checkout.advance()
        await visit.rest()
        assert visit.shop.times(ReadCheckout) == 1
        visit.shop.sent.clear()
        visit.shop.says(OrderNote, Ok())
        backstage.call(OrderNote("x"))
        await visit.rest()
        assert [type(sent).__name__ for sent in visit.shop.sent] == ["OrderNote", "ReadOrder"]

    play(loop, story)


def test_a_demo_is_known_by_its_dial(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        backstage = Backstage(visit.checkout, on_duty(visit.checkout.journal))
        visit.shop.says(ReadFaults, Refused(status=404))
        backstage.look_at_dial()
        await visit.rest()
        assert backstage.dial is None
        set_so = Faults(({"kind": "slow"},))
        visit.shop.says(SetFault, Ok(data=set_so))
        backstage.turn(SetFault("slow"))
        await visit.rest()
        assert backstage.dial == set_so

    play(loop, story)


def test_a_fault_is_set_by_the_dials_own_names() -> None:
    assert SetFault("slow").fields() == {"kind": "slow", "page": "/orders/checkout"}
    assert ClearFaults().fields() == {}


def test_a_sign_in_tells_the_shops_words(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        backstage, said = Backstage(visit.checkout, on_duty(visit.checkout.journal)), list[str]()
        backstage.signed_in.connect(said.append)
        visit.shop.says(SignIn, [Refused({"": ("Wrong password.",)}, status=400), Ok()])
        for _ in range(2):
            backstage.sign_in(STAFF)
            await visit.rest()
        assert said == ["Wrong password.", ""]
        assert visit.kiosk.problem is None

    play(loop, story)
