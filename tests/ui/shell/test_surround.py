"""The parts around a screen: which are seen, where they stand, and what they show."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.payment import PaymentWay
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.journey import journey
from kiosk.ui.screens.base import Buttons, Frame, Screen
from kiosk.ui.shell.surround import Surround, in_doubt
from kiosk.ui.theme.icons import ICONS
from tests.ui.conftest import MakeStage
from tests.ui.shell.desk import ORDER, WAITING

KIOSK = Kiosk(step="extras", order=ORDER, journey=journey(("extras", "gift_box")))
PARTS = ("top", "summary", "buttons", "bar")
ALL = list(PARTS)


def made(qtbot: QtBot, stage: MakeStage, *, portrait: bool = True) -> tuple[Surround, Screen]:
    whole = stage(KIOSK, portrait=portrait)
    surround, screen = Surround(whole), Screen(whole)
    qtbot.addWidget(surround)
    surround.screens.addWidget(screen)
    surround.resize(*((1080, 1920) if portrait else (1280, 800)))
    surround.show()
    return surround, screen


def seen(surround: Surround) -> list[str]:
    return [name for name in PARTS if getattr(surround, name).isVisible()]


@pytest.mark.parametrize("portrait", [True, False])
@pytest.mark.parametrize(
    ("frame", "parts"), [(Frame.STEP, ALL), (Frame.PLAIN, ["top", "buttons", "bar"]), (Frame.FULL, [])]
)
def test_a_screen_has_the_parts_of_its_frame(
    qtbot: QtBot, stage: MakeStage, frame: Frame, parts: list[str], portrait: bool
) -> None:
    surround, screen = made(qtbot, stage, portrait=portrait)
    surround.present(KIOSK, screen)
    assert seen(surround) == ALL
    screen.frame = frame
    surround.present(KIOSK, screen)
    assert seen(surround) == parts


def test_a_screen_that_fills_the_window_needs_no_parts(qtbot: QtBot, stage: MakeStage) -> None:
    surround, screen = made(qtbot, stage)
    screen.frame = Frame.FULL
    surround.present(KIOSK, screen)
    furnished = [surround.is_furnished]
    surround.furnish()
    assert [*furnished, surround.is_furnished] == [False, True]
    assert seen(surround) == []


def test_the_parts_are_made_once(qtbot: QtBot, stage: MakeStage) -> None:
    surround, screen = made(qtbot, stage)
    told: list[str] = []
    surround.furnished.connect(lambda: told.append("furnished"))
    surround.furnish()
    before = [getattr(surround, name) for name in PARTS]
    surround.present(KIOSK, screen)
    assert [getattr(surround, name) for name in PARTS] == before
    assert told == ["furnished"]


def test_the_parts_stand_below_a_sheet_that_was_there_before(qtbot: QtBot, stage: MakeStage) -> None:
    surround, _ = made(qtbot, stage)
    sheet = QWidget(surround)
    surround.furnish()
    stacked = surround.children()
    assert all(stacked.index(getattr(surround, name)) < stacked.index(sheet) for name in PARTS)


def test_in_portrait_the_parts_stand_below_each_other(qtbot: QtBot, stage: MakeStage) -> None:
    surround, screen = made(qtbot, stage)
    surround.present(KIOSK, screen)
    parts = (surround.top, surround.screens, surround.summary, surround.buttons, surround.bar)
    places = [part.geometry() for part in parts]
    assert [place.width() for place in places] == [1080] * 5
    assert places[0].y() == 0
    assert places[-1].bottom() == 1919
    assert all(above.bottom() + 1 == below.y() for above, below in pairwise(places))
    assert max(places, key=lambda place: place.height()) == places[1]


def test_in_landscape_the_summary_stands_at_the_side(qtbot: QtBot, stage: MakeStage) -> None:
    surround, screen = made(qtbot, stage, portrait=False)
    surround.present(KIOSK, screen)
    summary, top = surround.summary.geometry(), surround.top.geometry()
    assert (top.x(), top.y(), top.width()) == (0, 0, 1280)
    assert (summary.x(), summary.width()) == (1280 - 460, 460)
    assert (summary.y(), summary.bottom()) == (top.bottom() + 1, 799)
    left = [part.geometry() for part in (surround.screens, surround.buttons, surround.bar)]
    assert [(place.x(), place.width()) for place in left] == [(0, 820)] * 3
    assert left[0].y() == top.bottom() + 1
    assert [place.bottom() + 1 for place in left] == [left[1].y(), left[2].y(), 800]


def test_the_screens_ask_for_no_room(qtbot: QtBot, stage: MakeStage) -> None:
    surround, screen = made(qtbot, stage)
    screen.setMinimumSize(5000, 5000)
    pages = surround.screens
    assert pages.sizeHint() == pages.minimumSizeHint() == QSize(0, 0)
    assert not pages.hasHeightForWidth()


@pytest.mark.parametrize(
    ("portrait", "listed", "rows"), [(True, True, 1), (True, False, 0), (False, True, 1), (False, False, 1)]
)
def test_in_portrait_a_screen_may_go_without_the_rows(
    qtbot: QtBot, stage: MakeStage, portrait: bool, listed: bool, rows: int
) -> None:
    surround, screen = made(qtbot, stage, portrait=portrait)
    screen.summary_rows = listed
    surround.present(KIOSK, screen)
    assert len(surround.summary._rows) == rows


@pytest.mark.parametrize(("step", "back"), [("basket", False), ("extras", True), ("pay", True)])
def test_there_is_no_way_back_from_the_first_step(
    qtbot: QtBot, stage: MakeStage, step: str, back: bool
) -> None:
    surround, screen = made(qtbot, stage)
    surround.present(Kiosk(step=step, order=ORDER, journey=KIOSK.journey), screen)
    assert surround.buttons.back_button.isVisible() is back


@pytest.mark.parametrize(
    ("problem", "words"),
    [(None, "Continue"), (ProblemKind.UNCERTAIN, "Check again"), (ProblemKind.NO_ANSWER, "Continue")],
)
def test_in_doubt_the_main_button_says_that_it_checks(
    qtbot: QtBot, stage: MakeStage, problem: ProblemKind | None, words: str
) -> None:
    surround, screen = made(qtbot, stage)
    kiosk = Kiosk(step="extras", order=ORDER, problem=Problem(problem) if problem else None, busy=True)
    surround.present(kiosk, screen)
    main = surround.buttons.main_button
    assert main.text() == words
    assert main._icon != Buttons().main_icon or words == "Continue"
    assert (ICONS / f"{main._icon}.svg").is_file()
    assert main.is_busy()


@pytest.mark.parametrize(
    ("kiosk", "doubt"),
    [
        (Kiosk(), False),
        (Kiosk(problem=Problem(ProblemKind.UNCERTAIN)), True),
        (Kiosk(problem=Problem(ProblemKind.REFUSED)), False),
        (Kiosk(problem=Problem(ProblemKind.UNCERTAIN), payment=WAITING), False),
    ],
)
def test_an_order_is_in_doubt_by_its_problem(kiosk: Kiosk, doubt: bool) -> None:
    assert WAITING.way is PaymentWay.PHONE
    assert in_doubt(kiosk) is doubt
