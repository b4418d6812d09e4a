"""The rail: staff goes where they want, and nowhere while somebody pays."""

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.api.reading import read_order
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import Step
from kiosk.settings.model import Profile
from kiosk.ui.face import Face
from kiosk.ui.shell.rail import MOST, Rail, Stop
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from tests.ui.shell.desk import GLASS, TABLET, WAITING, Desk, opened
from tests.ui.widgets.pixels import at, colours, picture


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, TABLET, "cashier")


def test_every_step_has_its_name_on_the_rail(desk: Desk) -> None:
    assert desk.names() == ["Basket", "Extras", "Gift box", "Loyalty", "Pay"]


@pytest.mark.parametrize(("size", "profile"), [(GLASS, "cashier"), (TABLET, "kiosk"), (TABLET, "demo")])
def test_shoppers_have_dots(qtbot: QtBot, size: tuple[int, int], profile: Profile) -> None:
    assert opened(qtbot, size, profile).names() == []


def test_a_step_that_is_not_offered_leaves_no_gap(desk: Desk) -> None:
    desk.show(not_offered=frozenset({"gift_box"}))
    assert desk.names() == ["Basket", "Extras", "Loyalty", "Pay"]


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_F1, "basket"), (Qt.Key.Key_F5, "pay")])
def test_a_key_goes_to_its_step(desk: Desk, key: Qt.Key, step: str) -> None:
    desk.press(key)
    desk.verbs.go.assert_called_once_with(step)


def test_a_touch_goes_to_its_step(desk: Desk) -> None:
    surround = desk.shell._surround
    assert surround
    QTest.mouseClick(surround.top.rail.stops[2], Qt.MouseButton.LeftButton)
    desk.verbs.go.assert_called_once_with("gift_box")
    assert [stop.step for stop in surround.top.rail.stops if stop.isChecked()] == ["extras"]


@pytest.mark.parametrize("fields", [{"order": read_order({})}, {"step": "pay_phone", "payment": WAITING}])
def test_it_leads_nowhere_before_a_basket_or_from_a_payment(desk: Desk, fields: dict[str, Any]) -> None:
    desk.show(**fields)
    desk.press(Qt.Key.Key_F1)
    desk.press(Qt.Key.Key_F3)
    desk.verbs.go.assert_not_called()


def test_keys_of_steps_are_staffs_only(qtbot: QtBot) -> None:
    kiosk = opened(qtbot, TABLET, "kiosk")
    kiosk.press(Qt.Key.Key_F3)
    kiosk.verbs.go.assert_not_called()


def test_a_step_within_another_has_no_place_of_its_own(qtbot: QtBot) -> None:
    desk = opened(qtbot, TABLET, "cashier", ("rewards", "loyalty"))
    within = {step.name for step in desk.checkout.kiosk.journey if step.within}
    rail = rail_of(desk)
    assert within
    assert not within & {stop.step for stop in rail.stops}


def rail_of(desk: Desk) -> Rail:
    surround = desk.shell._surround
    assert surround
    return surround.top.rail


def test_a_stop_says_its_name_and_its_key(desk: Desk) -> None:
    assert [stop.accessibleName() for stop in rail_of(desk).stops][:2] == ["Basket F1", "Extras F2"]
    assert all(stop.focusPolicy() is Qt.FocusPolicy.NoFocus for stop in rail_of(desk).stops)


def test_the_stops_share_its_width(desk: Desk) -> None:
    rail = rail_of(desk)
    places = [stop.geometry() for stop in rail.stops]
    widths = [place.width() for place in places]
    assert max(widths) - min(widths) <= 1
    assert (places[0].x(), places[-1].right() + 1) == (0, rail.width())
    gaps = {after.x() - before.right() - 1 for before, after in pairwise(places)}
    assert gaps == {rail.look.apart}


@pytest.mark.parametrize(("number", "there"), [(-1, False), (0, False), (1, True), (5, True), (6, False)])
def test_only_a_step_that_is_there_is_pressed(desk: Desk, number: int, there: bool) -> None:
    rail = rail_of(desk)
    assert rail.press(number) is there
    if there:
        desk.verbs.go.assert_called_once_with(rail.stops[number - 1].step)
    else:
        desk.verbs.go.assert_not_called()


def test_other_steps_take_the_place_of_those_before(desk: Desk) -> None:
    rail = rail_of(desk)
    before = rail.stops
    desk.show(changed=frozenset({"note"}))
    assert rail.stops is before
    desk.show(not_offered=frozenset({"gift_box"}))
    assert not set(before) & set(rail.stops)
    assert all(stop.isHidden() for stop in before)
    for stop in before:
        QCoreApplication.sendPostedEvents(stop, QEvent.Type.DeferredDelete)
    assert not any(isValid(stop) for stop in before)
    layout: Any = rail.layout()
    assert layout.count() == len(rail.stops)


@pytest.mark.parametrize(
    ("fields", "leads"),
    [
        ({}, True),
        ({"order": read_order({})}, False),
        ({"order": read_order({"basket": {"basketitem_set": []}})}, False),
        ({"payment": WAITING}, False),
    ],
)
def test_its_stops_are_off_where_it_leads_nowhere(desk: Desk, fields: dict[str, Any], leads: bool) -> None:
    desk.show(**fields)
    assert {stop.isEnabled() for stop in rail_of(desk).stops} == {leads}


def test_its_names_have_the_size_that_the_longest_needs(qtbot: QtBot, tablet_look: Look) -> None:
    faces = {
        "basket": Face(title=lambda: "Basket"),
        "pay": Face(title=lambda: "A name that is far too long for its stop"),
    }
    rail = Rail(tablet_look, faces)
    qtbot.addWidget(rail)
    rail.resize(520, 76)
    rail.show()
    rail.present(Kiosk(step="basket", journey=(Step("basket"), Step("pay"))))
    assert len({stop.font().pixelSize() for stop in rail.stops}) == 1
    narrow = rail.stops[0].font().pixelSize()
    assert narrow < tablet_look.font(Role.BAR).pixelSize()
    rail.resize(1200, 76)
    assert rail.stops[0].font().pixelSize() > narrow


def test_a_rail_made_before_its_stops_writes_no_name(qtbot: QtBot, tablet_look: Look) -> None:
    rail = Rail(tablet_look, {})
    qtbot.addWidget(rail)
    rail.show()
    rail.present(Kiosk(journey=tuple(Step(f"step {number}") for number in range(MOST + 3))))
    assert len(rail.stops) == MOST
    assert all(stop.isVisible() for stop in rail.stops)


@pytest.mark.parametrize(
    ("here", "enabled", "ground", "inks"),
    [
        (True, True, "brand", {"brand_ink"}),
        (True, False, "brand", {"brand_ink"}),
        (False, True, "card", {"ink", "soft"}),
    ],
)
def test_a_stop_is_painted_by_whether_staff_is_there(
    qtbot: QtBot, tablet_look: Look, here: bool, enabled: bool, ground: str, inks: set[str]
) -> None:
    image = painted(qtbot, tablet_look, here=here, enabled=enabled)
    named = {name: tablet_look.colour(name).name() for name in (ground, *inks)}
    middle = QPoint(image.width() // 2, 4)
    assert at(image, middle) == named[ground]
    upper, lower = image.copy(0, 0, 200, 38), image.copy(0, 38, 200, 38)
    assert named["soft" if "soft" in inks else "brand_ink"] in colours(upper)
    assert named["ink" if "ink" in inks else "brand_ink"] in colours(lower)
    assert "ink" not in inks or named["ink"] not in colours(upper)


def test_a_stop_that_leads_nowhere_is_faint(qtbot: QtBot, tablet_look: Look) -> None:
    image = painted(qtbot, tablet_look, here=False, enabled=False)
    assert not {tablet_look.colour(name).name() for name in ("ink", "soft")} & colours(image)


def painted(qtbot: QtBot, look: Look, *, here: bool, enabled: bool) -> QImage:
    stop = Stop(look, "basket", "Basket", 1)
    qtbot.addWidget(stop)
    stop.setChecked(here)
    stop.setEnabled(enabled)
    assert stop.sizeHint() == QSize(look.touch, max(look.px(76), look.touch))
    return picture(stop, (200, 76))
