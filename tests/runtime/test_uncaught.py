"""Wherever a bug comes up it is told, by type and place, and never with what it says."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from typing import TypeAlias

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from kiosk.runtime.tasks import Tasks
from kiosk.runtime.uncaught import Mishaps
from tests.checkout.visit import until
from tests.conftest import Loop

Told: TypeAlias = Callable[[Callable[[], object]], list[str]]
PRIVATE = "4111 1111 1111 1111"


class Slot(QObject):
    called = Signal()


def broken() -> None:
    raise ZeroDivisionError(PRIVATE)


async def broken_task() -> None:
    broken()


def in_a_slot() -> None:
    slot = Slot()
    slot.called.connect(broken)
    slot.called.emit()


def in_a_task() -> None:
    Tasks().start(broken_task())


def in_a_callback() -> None:
    asyncio.get_running_loop().call_soon(broken)


def in_a_thread() -> None:
    threading.Thread(target=broken).start()


@pytest.fixture
def told(loop: Loop, caplog: pytest.LogCaptureFixture) -> Told:
    def play(story: Callable[[], object]) -> list[str]:
        mishaps, heard = Mishaps(), list[str]()
        mishaps.happened.connect(heard.append, Qt.ConnectionType.QueuedConnection)

        async def whole() -> None:
            mishaps.listen(asyncio.get_running_loop())
            story()
            await until(lambda: bool(heard))
            mishaps.rest()

        loop.run(whole())
        caplog.clear()
        return heard

    return play


@pytest.mark.parametrize("story", [in_a_slot, in_a_task, in_a_callback, in_a_thread])
def test_each_is_told(told: Told, story: Callable[[], None]) -> None:
    (heard,) = told(story)
    assert heard.startswith("ZeroDivisionError at tests.runtime.test_uncaught:")
    assert "broken" in heard
    assert PRIVATE not in heard


def test_what_ends_the_program_is_none(loop: Loop, caplog: pytest.LogCaptureFixture) -> None:
    mishaps = Mishaps()

    async def whole() -> None:
        mishaps.listen(asyncio.get_running_loop())
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        mishaps.rest()

    loop.run(whole())
    caplog.clear()
    assert mishaps.count == 0


def test_a_remark_of_the_loop_is_none(loop: Loop, caplog: pytest.LogCaptureFixture) -> None:
    mishaps = Mishaps()

    async def whole() -> None:
        mishaps.listen(asyncio.get_running_loop())
        asyncio.get_running_loop().call_exception_handler({"message": PRIVATE})
        mishaps.rest()

    with caplog.at_level(logging.INFO):
        loop.run(whole())
    assert mishaps.count == 0
    assert PRIVATE not in caplog.text


def test_the_hooks_are_given_back(loop: Loop) -> None:
    before = sys.excepthook, threading.excepthook

    async def whole() -> None:
        mishaps = Mishaps()
        mishaps.listen(asyncio.get_running_loop())
        assert sys.excepthook is not before[0]
        mishaps.rest()

    loop.run(whole())
    assert (sys.excepthook, threading.excepthook) == before
