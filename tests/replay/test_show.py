"""What a viewer's keys do, and how long one waits without any."""

import asyncio
from unittest.mock import AsyncMock, MagicMock

import pytest

from kiosk.replay.pace import AT_ONCE, between_s, sending_s
from kiosk.replay.sessions import sessions
from kiosk.replay.show import Show
from kiosk.replay.window import ViewerKey
from tests.replay.told import rows, step

(SESSION,) = sessions(rows(step(0, "basket"), step(1, "note"), step(61, "coupons")))
FIRST, SECOND, THIRD = SESSION.beats


@pytest.mark.parametrize(
    ("seconds", "expected"), [(between_s(FIRST, SECOND, 1), 1), (between_s(SECOND, THIRD, 1), 4)]
)
def test_a_long_wait_is_cut(seconds: float, expected: float) -> None:
    assert seconds == expected


def test_a_pace_can_be_chosen() -> None:
    assert between_s(SECOND, THIRD, 8) == 0.5
    assert sending_s(0.001, 1) == 0.3
    assert sending_s(15, AT_ONCE) == 0


def watched(*keys: ViewerKey, beats_left: int = 0) -> list[str]:
    """What the player was told by these keys, and the states the line showed."""
    calls: list[str] = []
    player = MagicMock(session=SESSION, place=1, beat=FIRST, following=THIRD if beats_left else None)
    player.forward = AsyncMock(side_effect=lambda: calls.append("forward"))
    player.backward = AsyncMock(side_effect=lambda: calls.append("backward"))
    stand = MagicMock()

    async def whole() -> None:
        pressed: asyncio.Queue[ViewerKey] = asyncio.Queue()
        for key in keys:
            pressed.put_nowait(key)
        await Show(player, stand, pressed, 1).watched()

    asyncio.run(whole())
    return calls


def test_keys_lead_on_and_back() -> None:
    assert watched(ViewerKey.NEXT, ViewerKey.BEFORE, ViewerKey.NEXT, ViewerKey.END, beats_left=1) == [
        "forward",
        "backward",
        "forward",
    ]


def test_at_the_end_it_waits_for_the_viewer() -> None:
    assert watched(ViewerKey.END) == []


def test_without_a_key_it_goes_on_by_itself() -> None:
    told: list[int] = []
    player = MagicMock(session=SESSION, place=1, beat=FIRST, following=SECOND)
    keys: asyncio.Queue[ViewerKey] = asyncio.Queue()

    async def forward() -> None:
        told.append(player.place)
        player.following = None
        keys.put_nowait(ViewerKey.END)

    player.forward = forward
    asyncio.run(Show(player, MagicMock(), keys, AT_ONCE).watched())
    assert told == [1]


def test_paused_it_stays() -> None:
    told: list[str] = []
    stand = MagicMock()
    stand.strip.say.side_effect = lambda _, where, __: told.append(where)
    player = MagicMock(session=SESSION, place=1, beat=FIRST, following=SECOND)

    async def whole() -> None:
        keys: asyncio.Queue[ViewerKey] = asyncio.Queue()
        keys.put_nowait(ViewerKey.PAUSE)
        asyncio.get_running_loop().call_later(0.01, keys.put_nowait, ViewerKey.END)
        await Show(player, stand, keys, 1e9).watched()

    player.forward = AsyncMock()
    asyncio.run(whole())
    player.forward.assert_not_awaited()
    assert [where.endswith("paused") for where in told] == [False, True]
