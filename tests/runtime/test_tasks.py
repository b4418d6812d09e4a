"""Tasks have an owner: they end with it, and a bug in one is told."""

import asyncio

import pytest

from kiosk.runtime.tasks import Tasks
from tests.checkout.visit import until


def test_all_end_with_their_owner() -> None:
    async def story() -> None:
        tasks = Tasks()
        waiting = [tasks.start(_for_ever()) for _ in range(3)]
        tasks.cancel()
        await tasks.ended()
        assert all(task.cancelled() for task in waiting)

    asyncio.run(story())


def test_it_waits_for_those_that_still_work() -> None:
    async def story() -> None:
        tasks, gate, done = Tasks(), asyncio.Event(), list[str]()

        async def work() -> None:
            await gate.wait()
            done.append("done")

        tasks.start(work())
        ending = asyncio.create_task(tasks.ended())
        await asyncio.sleep(0)
        assert not ending.done()
        gate.set()
        await ending
        assert done == ["done"]

    asyncio.run(story())


def test_a_bug_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _bug, _trace: told.append(kind))

    async def broken() -> None:
        raise ZeroDivisionError

    async def story() -> None:
        tasks = Tasks()
        tasks.start(broken())
        tasks.start(_for_ever()).cancel()
        await until(lambda: bool(told))
        await tasks.ended()

    asyncio.run(story())
    assert told == [ZeroDivisionError]


async def _for_ever() -> None:
    await asyncio.Event().wait()
