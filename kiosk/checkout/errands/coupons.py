"""Counts refused coupons: a shopper who guesses is sent to staff, who can allow more."""

from msgspec.structs import replace

from kiosk.api.reply import Refused, Reply
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import limits
from kiosk.flow.problem import Problem, ProblemKind


def guessed_enough(desk: Desk, request: Request) -> bool:
    """Whether a limit of refused coupons is reached; then shows that."""
    counts = desk.journal.counts
    limit = limits.of_coupons(request, desk.kiosk.wrong_coupons, counts.wrong_coupons)
    if limit:
        about = request.known_as
        desk.change(problem=Problem(ProblemKind.ENOUGH, about, facts={"of": limit.value}))
    return limit is not None


def count(desk: Desk, request: Request, reply: Reply) -> None:
    """Counts a coupon that the shop refused."""
    if isinstance(request, CouponSelection) and request.action == "add" and _wrong(reply):
        desk.journal.counts.wrong_coupon()
        desk.change(wrong_coupons=desk.kiosk.wrong_coupons + 1)


async def allow_again(desk: Desk) -> None:
    """Staff allows more tries: the counts of coupons and cards start again."""
    desk.journal.counts.coupons_are_fine()
    desk.change(wrong_coupons=0, card=replace(desk.kiosk.card, tried=0), problem=None)


def _wrong(reply: Reply) -> bool:
    return isinstance(reply, Refused) and reply.retry_after_s is None and not reply.unknown_page
