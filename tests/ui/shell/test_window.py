"""The window: its curtain, its one shell, what covers it, and who may close it."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.shell.curtain import Curtain
from kiosk.ui.shell.window import Window
from kiosk.ui.theme.look import Look

SIZE = (640, 400)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window(_look, "Moda Ev")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def over(window: Window, qtbot: QtBot) -> QWidget:
    """What covers a window that shows a shell."""
    window.open(SIZE)
    window.lift(QWidget())
    with qtbot.waitActive(window):
        window.activateWindow()
    covering = QWidget()
    covering.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.cover(covering)
    return covering


def is_deleted(widget: QWidget) -> bool:
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    return not shiboken6.isValid(widget)


def test_it_opens_in_the_size_asked_for_with_the_curtain_in_it(window: Window) -> None:
    window.open(SIZE)
    assert window.isVisible()
    assert not window.isFullScreen()
    assert window.size().toTuple() == SIZE
    assert window.windowTitle() == "Moda Ev"
    curtain = window.findChild(Curtain)
    assert isinstance(curtain, Curtain)
    assert curtain.size().toTuple() == SIZE
    assert curtain.look == _look(QSize(*SIZE))


def test_without_a_size_it_takes_the_whole_screen_without_a_frame(window: Window) -> None:
    whole = QApplication.primaryScreen().geometry()
    window.open(None)
    assert window.isFullScreen()
    assert window.geometry() == whole
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    curtain = window.findChild(Curtain)
    assert isinstance(curtain, Curtain)
    assert curtain.look == _look(whole.size())


def test_without_a_window_manager_it_has_the_screens_size_all_the_same(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "showFullScreen", window.show)
    window.open(None)
    assert window.geometry() == QApplication.primaryScreen().geometry()


def test_the_shell_takes_the_curtains_place(window: Window) -> None:
    window.open(SIZE)
    curtain, shell = window.findChild(Curtain), QWidget()
    window.lift(shell)
    assert isinstance(curtain, Curtain)
    assert shell.isVisible()
    assert window._layers.currentWidget() is shell
    assert window._layers.count() == 1
    assert is_deleted(curtain)


def test_a_shell_needs_no_curtain(window: Window) -> None:
    shell = QWidget()
    window.lift(shell)
    assert window._layers.currentWidget() is shell


def test_what_covers_it_is_seen_alone_and_has_the_keys(window: Window, over: QWidget) -> None:
    assert window._layers.currentWidget() is over
    assert over.isVisible()
    assert QApplication.focusWidget() is over


def test_uncovered_it_shows_the_shell_again(window: Window, over: QWidget) -> None:
    window.uncover()
    assert window._layers.count() == 1
    assert window._layers.currentIndex() == 0
    shell = window._layers.currentWidget()
    assert shell
    assert shell.isVisible()
    assert over.isHidden()
    assert is_deleted(over)


def test_uncovering_uncovers_the_lowest(window: Window, over: QWidget) -> None:
    window.cover(QWidget())
    window.uncover()
    assert window._layers.currentIndex() == 0
    assert over.isHidden()


def test_an_uncovered_window_keeps_its_shell(window: Window) -> None:
    window.uncover()
    window.open(SIZE)
    window.lift(QWidget())
    window.uncover()
    assert window._layers.count() == 1


def test_it_says_once_that_its_first_frame_is_painted(window: Window, qtbot: QtBot) -> None:
    said: list[str] = []
    window.painted.connect(lambda: said.append("painted"))
    with qtbot.waitSignal(window.painted):
        window.open(SIZE)
    for _ in range(2):
        window.repaint()
        QApplication.processEvents()
    assert said == ["painted"]


@pytest.mark.parametrize("allow", [None, False, True])
def test_only_staff_closes_it(window: Window, allow: bool | None) -> None:
    said: list[str] = []
    window.closed.connect(lambda: said.append("closed"))
    window.open(SIZE)
    if allow is not None:
        window.may_close = allow
    window.close()
    assert (window.isVisible(), said) == ((False, ["closed"]) if allow else (True, []))


def _look(size: QSize) -> Look:
    return Look.for_screen((size.width(), size.height()), motion=False)
