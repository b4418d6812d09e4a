"""Opens a session as the kiosk does; goods that are in the basket stay there."""

from collections.abc import Callable, Iterable

from kiosk.api.reply import Ok, Refused
from kiosk.api.shop import CsrfToken, SignIn
from kiosk.checkout.desk.desk import Desk, ShopLine
from kiosk.checkout.errands import begin_checkout, scan
from kiosk.console.dial import ReadFaults
from kiosk.flow.problem import Problem
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk


class NotOpened(RuntimeError):
    """There is no session to call in; the text says why."""


async def is_demo(line: ShopLine) -> bool:
    """Whether the shop is an embedded store. NotOpened where it does not answer."""
    reply = await line.send(ReadFaults())
    if not isinstance(reply, Ok | Refused):
        why = getattr(reply, "why", None)
        raise NotOpened(f"The shop does not answer: {why.value if why else 'no reason known'}.")
    return isinstance(reply, Ok)


async def opened(
    line: ShopLine, house: House, account: Callable[[], SignIn | None], skus: Iterable[str]
) -> Desk:
    """Gets a token, signs the account in, and adds the goods; with goods it begins the checkout.

    NotOpened at the first request that fails.
    """
    desk = Desk(line, house, Kiosk(), lambda _: None)
    await desk.peek(CsrfToken())
    await _sign_in(desk, account())
    wanted = tuple(skus)
    for sku in wanted:
        await scan.scan(desk, sku)
        _check(desk, f"{sku} into the basket")
    if wanted:
        await begin_checkout.leave_basket(desk)
        _check(desk, "beginning the checkout")
    return desk


async def _sign_in(desk: Desk, wanted: SignIn | None) -> None:
    reply = await desk.peek_once(wanted) if wanted else Ok()
    if not isinstance(reply, Ok):
        said = ", ".join(word for words in getattr(reply, "words", {}).values() for word in words)
        raise NotOpened(f"The shop did not accept the sign-in{f': {said}' if said else '.'}")


def _check(desk: Desk, doing: str) -> None:
    problem = desk.kiosk.problem
    if problem:
        raise NotOpened(f"{doing}: {_sentence(problem)}")


def _sentence(problem: Problem) -> str:
    return " ".join(filter(None, (problem.kind.value, problem.said(), problem.detail))) + "."
