"""Whether the shop is there again."""

import asyncio

import pytest

from kiosk.api.answers import CsrfAnswer
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.shop import CsrfToken, SignIn
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import session
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.conftest import Loop

AWAY = Kiosk(online=False, problem=Problem(ProblemKind.NO_CONNECTION))


class Swallowing:
    """A line that keeps its first questions, and answers those that follow in turn."""

    def __init__(self, swallowed: int, *replies: Reply) -> None:
        self.swallowed, self.replies, self.asked = swallowed, list(replies), 0

    async def send(self, _: Request) -> Reply:
        self.asked += 1
        if self.asked <= self.swallowed:
            await asyncio.Event().wait()
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    async def close(self) -> None:
        pass


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "AWAY_S", 0.0)


def kiosk_after(line: Swallowing) -> Kiosk:
    async def wait() -> Kiosk:
        desk = Desk(line, House(), AWAY, lambda _: None)
        await session.until_back(desk)
        return desk.kiosk

    return asyncio.run(asyncio.wait_for(wait(), 5))


@pytest.mark.parametrize("swallowed", [0, 1, session.MOST_QUESTIONS - 1])
def test_a_question_that_is_lost_keeps_no_other_from_being_asked(swallowed: int) -> None:
    found = kiosk_after(Swallowing(swallowed, Ok()))
    assert (found.online, found.problem) == (True, None)


@pytest.mark.parametrize("word", [Ok(), Refused(), Expired()], ids=repr)
def test_only_the_shops_own_word_counts(word: Reply) -> None:
    line = Swallowing(0, NotSent(), Unknown(Why.TOO_SLOW), Unknown(Why.CUT), Unknown(Why.NOT_THE_SHOP), word)
    assert kiosk_after(line).online
    assert line.asked >= 5


@pytest.mark.parametrize("kind", [None, *ProblemKind])
def test_a_shop_that_is_back_takes_only_its_own_message_away(loop: Loop, kind: ProblemKind | None) -> None:
    problem = Problem(kind) if kind else None
    shop = ScriptedShop()
    kiosk = Kiosk(online=False, problem=problem)
    desk = Desk(shop.connect(), House(), kiosk, lambda _kiosk: None)
    loop.run(session._whether_back(desk))
    assert desk.kiosk.online
    assert desk.kiosk.problem == (None if kind is ProblemKind.NO_CONNECTION else problem)


def test_no_more_questions_than_a_client_can_wait_for() -> None:
    async def wait() -> int:
        line = Swallowing(10**6, Ok())
        asking = asyncio.create_task(session.until_back(Desk(line, House(), AWAY, lambda _: None)))
        for _ in range(50):
            await asyncio.sleep(0)
        asking.cancel()
        await asyncio.wait([asking])
        return line.asked

    assert asyncio.run(wait()) == session.MOST_QUESTIONS


@pytest.mark.parametrize(
    ("token", "signed_in", "pause"),
    [
        (Ok(data=CsrfAnswer("t")), Ok(), None),
        (Ok(data=CsrfAnswer("t")), Refused(), "REFUSED_S"),
        (Ok(data=CsrfAnswer("t")), NotSent(), "AWAY_S"),
        (NotSent(), Ok(), "AWAY_S"),
    ],
)
def test_a_wrong_password_is_asked_once_a_minute(
    loop: Loop, token: Reply, signed_in: Reply, pause: str | None
) -> None:
    shop = ScriptedShop()
    shop.says(CsrfToken, token)
    shop.says(SignIn, signed_in)
    desk = Desk(shop.connect(), House(), Kiosk(), lambda _kiosk: None)
    assert loop.run(session.open_session(desk, lambda: SignIn("a@b.example", "secret"))) == (
        getattr(session, pause) if pause else None
    )
    assert desk.kiosk.online is (pause is None)
    assert session.REFUSED_S == 60
