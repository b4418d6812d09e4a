"""Limits on the way of a real checkout: what is not sent, and what people are told."""

from pathlib import Path

from kiosk.api.reply import Ok, Refused, Unknown, Why
from kiosk.api.requests import CouponSelection, SendBarcodeSms
from kiosk.flow.problem import ProblemKind
from kiosk.journal.journal import Journal
from kiosk.staff.backstage import Backstage
from tests.checkout.visit import Visit, play
from tests.conftest import Loop
from tests.journal.conftest import Machine
from tests.staff.team import on_duty

NO = Refused({"": ("Unknown coupon.",)})


async def _try_coupon(visit: Visit, code: str = "GUESS") -> None:
    visit.checkout.submit(CouponSelection(code), stay=True)
    await visit.rest()


async def _send(visit: Visit, phone: str = "5321234567") -> None:
    visit.checkout.paying.send_sms(SendBarcodeSms(phone))
    await visit.rest()


def _said(visit: Visit) -> tuple[ProblemKind, str] | None:
    problem = visit.kiosk.problem
    return (problem.kind, problem.facts.get("of", "")) if problem else None


def test_the_sixth_coupon_is_staffs(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CouponSelection, NO)
        await visit.scan()
        for _ in range(6):
            await _try_coupon(visit)
        assert visit.shop.times(CouponSelection) == 5
        assert _said(visit) == (ProblemKind.ENOUGH, "shopper")

    play(loop, story)


def test_a_right_coupon_does_not_count(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(CouponSelection, Ok())
        for _ in range(7):
            await _try_coupon(visit)
        assert visit.shop.times(CouponSelection) == 7

    play(loop, story)


def test_guessing_goes_on_with_no_new_shopper_either(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CouponSelection, NO)
        for _ in range(5):
            await visit.scan()
            for _ in range(5):
                await _try_coupon(visit)
            visit.checkout.abandon()
        assert visit.shop.times(CouponSelection) == 20

    play(loop, story)


def test_a_limit_reached_is_reached_for_the_next_run(loop: Loop, tmp_path: Path) -> None:
    machine = Machine()

    def journal() -> Journal:
        return Journal(tmp_path / "journal", tmp_path / "key", machine=machine)

    async def three(visit: Visit) -> None:
        for _ in range(3):
            await visit.scan()
            await _send(visit)
            assert visit.kiosk.problem is None
            machine.wait(300)
            visit.checkout.abandon()

    async def a_fourth(visit: Visit) -> None:
        await visit.scan()
        await _send(visit)
        assert visit.shop.times(SendBarcodeSms) == 0
        assert _said(visit) == (ProblemKind.ENOUGH, "number")
        await _send(visit, "5327654321")
        assert visit.shop.times(SendBarcodeSms) == 1

    play(loop, three, journal=journal())
    machine.set_wall(3 * 86400.0)
    play(loop, a_fourth, journal=journal())


def test_a_lost_answer_counts_as_a_message(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(SendBarcodeSms, Unknown(Why.CUT))
        await visit.scan()
        await _send(visit)
        await _send(visit)
        assert visit.shop.times(SendBarcodeSms) == 1

    play(loop, story)


def test_no_message_goes_out_while_the_count_is_lost(loop: Loop, tmp_path: Path) -> None:
    (tmp_path / "journal").write_bytes(b"damaged" * 1000)

    async def story(visit: Visit) -> None:
        await visit.scan()
        await _send(visit)
        assert visit.shop.times(SendBarcodeSms) == 0
        assert _said(visit) == (ProblemKind.ENOUGH, "device")

    play(loop, story, journal=Journal(tmp_path / "journal"))


def test_what_the_disk_does_not_take_is_not_sent_and_the_rest_goes_on(loop: Loop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("where a folder should be")

    async def story(visit: Visit) -> None:
        await visit.scan()
        assert visit.kiosk.order.basket
        await _send(visit)
        assert visit.shop.times(SendBarcodeSms) == 0
        assert _said(visit) == (ProblemKind.DEVICE, "")

    play(loop, story, journal=Journal(tmp_path / "file" / "journal"))


def test_staff_lets_them_go_on(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CouponSelection, NO)
        await visit.scan()
        for _ in range(5):
            await _try_coupon(visit)
        Backstage(visit.checkout, on_duty(visit.checkout.journal)).allow_again()
        await visit.rest()
        await _try_coupon(visit)
        assert visit.shop.times(CouponSelection) == 6

    play(loop, story)
