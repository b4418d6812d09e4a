"""Coupons that the shop refused are counted: who guesses is sent to staff, who can let them go on."""

from msgspec.structs import replace

from kiosk.api.reply import Refused, Reply
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import limits
from kiosk.flow.problem import Problem, ProblemKind


def guessed_enough(desk: Desk, request: Request) -> bool:
    """Whether one more coupon is not even asked about; then that is said."""
    counts = desk.journal.counts
    limit = limits.of_coupons(request, desk.kiosk.wrong_coupons, counts.wrong_coupons)
    if limit:
        about = request.known_as
        desk.change(problem=Problem(ProblemKind.ENOUGH, about, facts={"of": limit.value}))
    return limit is not None


def count(desk: Desk, request: Request, reply: Reply) -> None:
    """The shop answered; a wrong one counts."""
    if isinstance(request, CouponSelection) and request.action == "add" and _wrong(reply):
        desk.journal.counts.wrong_coupon()
        desk.change(wrong_coupons=desk.kiosk.wrong_coupons + 1)


async def allow_again(desk: Desk) -> None:
    """Staff has looked at who is trying: coupons, cards and the count of this hour begin anew."""
    desk.journal.counts.coupons_are_fine()
    desk.change(wrong_coupons=0, card=replace(desk.kiosk.card, tried=0), problem=None)


def _wrong(reply: Reply) -> bool:
    return isinstance(reply, Refused) and reply.retry_after_s is None and not reply.unknown_page
