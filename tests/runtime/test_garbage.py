"""Garbage with widgets in it may only be collected where widgets live."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.runtime.garbage import TICK_MS, Tidy, tidy_up


@pytest.fixture
def tidy(qapp: QApplication) -> Iterator[Tidy]:
    made = Tidy()
    made.begin()
    yield made
    made.end()


def _leave_a_cycle(died: list[int]) -> "weakref.ref[QWidget]":
    widget = QWidget()
    widget.me = widget  # type: ignore[attr-defined]
    return weakref.ref(widget, lambda _: died.append(threading.get_ident()))


def _allocate() -> None:
    for _ in range(200):
        [[] for _ in range(1000)]


@pytest.mark.usefixtures("tidy")
def test_no_other_thread_collects_a_widget() -> None:
    died: list[int] = []
    left = _leave_a_cycle(died)
    thread = threading.Thread(target=_allocate)
    thread.start()
    thread.join()
    assert left() is not None
    gc.collect()
    assert died == [threading.get_ident()]


@pytest.mark.usefixtures("tidy")
def test_what_python_would_have_collected_by_now_is_collected() -> None:
    kept = [[] for _ in range(gc.get_threshold()[0] + 50)]  # type: ignore[var-annotated]
    tidy_up()
    assert gc.get_count()[0] < gc.get_threshold()[0]
    assert kept


def test_what_a_shopper_leaves_goes_before_the_next_one_comes(tidy: Tidy, qtbot: QtBot) -> None:
    gc.collect()  # by Python's own count nothing is due now
    left = _leave_a_cycle([])
    tidy.nobody_there()
    qtbot.waitUntil(lambda: left() is None, timeout=TICK_MS // 2)


def test_python_takes_over_again() -> None:
    was = gc.isenabled()
    gc.enable()
    made = Tidy()
    made.begin()
    assert not gc.isenabled()
    made.end()
    assert gc.isenabled()
    gc.enable() if was else gc.disable()
