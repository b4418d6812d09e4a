"""The summary tells only what differs, lights up what changed, and never cuts a row in half."""

import pytest
from PySide6.QtCore import QEvent, QIdentityProxyModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.summary.summary import MORE, SummaryList, SummaryPanel, SummaryRow
from kiosk.ui.widgets.summary.summary_model import GLOW, GLOW_MS, ROW, SummaryModel
from tests.ui.widgets.pixels import colours, picture

CUP = SummaryRow("cup", "shopping-basket", "Cup", "× 1", "₺10,00")
BOX = SummaryRow("gift_box", "gift", "Gift box", "", "₺10,90", changed=True)
CODE = SummaryRow("coupon", "tag", "YAZ20", "coupon", "−₺20,00", "discount")
MANY = tuple(SummaryRow(f"sku{n}", "gift", f"Line {n}", "", f"₺{n},00") for n in range(9))


class Told:
    """What a model has told its views."""

    def __init__(self, model: SummaryModel) -> None:
        self.events: list[tuple[str, int, int]] = []
        model.rowsInserted.connect(lambda _, first, last: self.events.append(("came", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.events.append(("gone", first, last)))
        model.dataChanged.connect(self._changed)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.events.append(("changed", first.row(), last.row()))


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> SummaryPanel:
    panel = SummaryPanel(look, "+{} more".format)
    qtbot.addWidget(panel)
    panel.resize(look.either(1080, 460), look.either(460, 700))
    panel.show()
    return panel


@pytest.mark.parametrize(
    ("before", "after", "events"),
    [
        ((CUP, CODE), (CUP, CODE), []),
        ((CUP,), (CUP, CODE), [("came", 1, 1)]),
        ((CUP, CODE), (CODE,), [("gone", 0, 0)]),
        ((MANY[0], MANY[2]), MANY[:3], [("came", 1, 1)]),
        (
            (CUP, CODE),
            (SummaryRow("cup", "shopping-basket", "Cup", "× 2", "₺20,00"), CODE),
            [("changed", 0, 0)],
        ),
        ((CUP,), (MANY[0], MANY[1]), [("gone", 0, 0), ("came", 0, 1)]),
        ((CUP,), (CUP, BOX), [("came", 1, 1), ("changed", 1, 1)]),
    ],
    ids=["same", "added", "removed", "between", "another amount", "all others", "lit"],
)
def test_only_what_differs_is_told(
    qapp: object,
    before: tuple[SummaryRow, ...],
    after: tuple[SummaryRow, ...],
    events: list[tuple[str, int, int]],
) -> None:
    model = SummaryModel(fades=False)
    model.show_rows(before)
    told = Told(model)
    model.show_rows(after)
    assert told.events == events
    assert model.rows == after


@pytest.mark.parametrize("fades", [True, False])
def test_a_changed_row_glows_once_and_fades(qapp: object, fades: bool) -> None:
    model = SummaryModel(fades)
    model.show_rows((CUP, BOX))
    assert [model.index(n).data(GLOW) for n in range(2)] == [0.0, 1.0]
    assert model._timer.interval() == GLOW_MS
    for _ in range(6 if fades else 1):
        assert model.index(1).data(GLOW) > 0
        model._timer.timeout.emit()
    assert model.index(1).data(GLOW) == 0
    model.show_rows((CUP, BOX))
    model.show_rows((CUP, BOX, CODE))
    assert model.index(1).data(GLOW) == 0


def test_a_screen_reader_hears_whole_sentences(qapp: object) -> None:
    model = SummaryModel(fades=False)
    model.show_rows((CUP, SummaryRow("x", "gift", "Box", sentence="A gift box for ten lira")))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(n).data(role) for n in range(2)] == ["Cup × 1 ₺10,00", "A gift box for ten lira"]


def test_the_list_tells_screen_readers_its_rows(qtbot: QtBot, look: Look) -> None:
    rows = SummaryList(look)
    qtbot.addWidget(rows)
    rows.show_rows((CUP, CODE))
    heard = QAccessible.queryAccessibleInterface(rows)
    assert heard.childCount() == 2
    assert heard.child(1).text(QAccessible.Text.Name) == "YAZ20 coupon −₺20,00"


def test_a_touch_on_a_row_names_it(qtbot: QtBot, panel: SummaryPanel) -> None:
    seen: list[str] = []
    panel.row_touched.connect(seen.append)
    panel.show_rows((CUP, CODE))
    spot = QPoint(100, panel.list.row_height * 3 // 2)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert seen == ["coupon"]


def test_keys_reach_the_rows_and_show_a_ring(panel: SummaryPanel, look: Look) -> None:
    seen: list[str] = []
    panel.row_touched.connect(seen.append)
    panel.show_rows((CUP, CODE))
    plain = panel.list.grab().toImage()
    focus = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    panel.list.focusInEvent(focus)
    assert panel.list.grab().toImage() != plain
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert seen == ["coupon"]


def test_portrait_collapses_the_first_rows(qtbot: QtBot, kiosk_look: Look) -> None:
    panel = SummaryPanel(kiosk_look, "+{} more".format)
    qtbot.addWidget(panel)
    panel.show_rows(MANY)
    panel.resize(1080, panel.sizeHint().height())
    panel.show()
    assert [row.title for row in panel.list.rows] == ["+7 more", "Line 7", "Line 8"]
    assert panel.list.rows[0].key == MORE
    assert panel.list.viewport().height() >= 3 * panel.list.row_height
    panel.resize(1080, panel.height() + 2 * panel.list.row_height)
    assert [row.title for row in panel.list.rows] == ["+5 more", "Line 5", "Line 6", "Line 7", "Line 8"]
    panel.show_rows(MANY[:4])
    assert panel.list.rows == MANY[:4]


def test_what_changed_out_of_sight_lights_the_collapsed_row(qtbot: QtBot, kiosk_look: Look) -> None:
    panel = SummaryPanel(kiosk_look, "+{} more".format)
    qtbot.addWidget(panel)
    panel.resize(1080, panel.sizeHint().height() + panel.list.row_height)
    panel.show_rows(MANY)
    assert not panel.list.rows[0].changed
    panel.show_rows((BOX, *MANY))
    assert panel.list.rows[0].changed


@pytest.mark.parametrize("badge", ["", "offline"])
@pytest.mark.parametrize("height", range(430, 500, 7))
def test_landscape_cuts_no_row(qtbot: QtBot, tablet_look: Look, height: int, badge: str) -> None:
    panel = SummaryPanel(tablet_look, "+{} more".format)
    qtbot.addWidget(panel)
    panel.resize(460, height)
    panel.show()
    panel.show_rows(MANY)
    panel.show_badge(badge)
    shown = panel.list.rows
    assert shown[0].key == MORE
    assert shown[1:] == MANY[1 - len(shown) :]
    QApplication.sendPostedEvents(panel, QEvent.Type.LayoutRequest)
    assert 0 <= panel.list.viewport().height() - len(shown) * panel.list.row_height < panel.list.row_height


def test_a_changed_row_lies_on_gold(panel: SummaryPanel, look: Look) -> None:
    panel.show_rows((CUP, CODE))
    assert look.theme.gold_tint not in colours(panel.list.grab().toImage(), 3)
    panel.show_rows((CUP, BOX, CODE))
    assert look.theme.gold_tint in colours(panel.list.grab().toImage(), 3)


def test_discounts_are_in_the_brand(panel: SummaryPanel, look: Look) -> None:
    panel.show_rows((CUP,))
    assert look.theme.brand not in colours(panel.list.grab().toImage())
    panel.show_rows((CODE,))
    assert look.theme.brand in colours(panel.list.grab().toImage())


def test_a_picture_stands_in_for_the_icon(panel: SummaryPanel, look: Look) -> None:
    red = QPixmap(20, 20)
    red.fill(look.colour("#ff0000"))
    panel.show_rows((SummaryRow("cup", "shopping-basket", "Cup", picture=red),))
    assert "#ff0000" in colours(panel.list.grab().toImage(), 3)


def test_total_and_badge(panel: SummaryPanel) -> None:
    panel.show_total("To pay", "₺10,00")
    assert (panel.caption.text(), panel.total.text()) == ("To pay", "₺10,00")
    assert panel.total.accessibleName() == "To pay ₺10,00"
    assert not panel.badge.isVisible()
    before = panel.sizeHint().height()
    panel.show_badge("offline")
    assert panel.badge.isVisible()
    assert panel.sizeHint().height() == before
    panel.show_badge("")
    assert not panel.badge.isVisible()


def test_words_do_not_run_into_the_amount(qtbot: QtBot, look: Look) -> None:
    long = SummaryRow("x", "gift", "Bestellbestätigung " * 8, "mit Karte " * 8, "₺10,00")
    short = SummaryRow("x", "gift", "", "", "₺10,00")
    rows = SummaryList(look)
    qtbot.addWidget(rows)
    wide = look.either(976, 412)
    size = (wide, rows.row_height)
    shown = []
    for row in (long, short):
        rows.show_rows((row,))
        shown.append(picture(rows, size).copy(wide - look.either(130, 95), 0, 200, rows.row_height))
    assert shown[0] == shown[1]


class Painted(QIdentityProxyModel):
    """The rows as their model has them; `rows` lists each one that is read to be painted."""

    def __init__(self, view: SummaryList) -> None:
        super().__init__(view)
        self.rows: list[int] = []
        self.setSourceModel(view.model())
        view.setModel(self)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == ROW:
            self.rows.append(index.row())
        return super().data(index, role)


def five_hundred(count: int = 1) -> tuple[SummaryRow, ...]:
    lines = [SummaryRow(f"sku{n}", "gift", f"Line {n}", "× 1", f"₺{n},00") for n in range(499)]
    return (SummaryRow("first", "gift", "First", f"× {count}", "₺1,00", changed=True), *lines)


def test_of_five_hundred_rows_the_panel_paints_each_that_fits_once(panel: SummaryPanel) -> None:
    painted = Painted(panel.list)
    panel.show_rows(five_hundred())
    QApplication.processEvents()
    panel.show_rows(five_hundred(2))
    painted.rows.clear()
    panel.list.viewport().repaint()
    assert len(painted.rows) <= panel.list.height() // panel.list.row_height
    assert painted.rows == list(range(len(panel.list.rows)))


def test_of_five_hundred_rows_the_list_paints_those_on_the_glass(qtbot: QtBot, look: Look) -> None:
    rows = SummaryList(look)
    qtbot.addWidget(rows)
    rows.resize(look.either(976, 412), 3 * rows.row_height)
    painted = Painted(rows)
    rows.show_rows(five_hundred())
    rows.show()
    QApplication.processEvents()
    painted.rows.clear()
    rows.viewport().repaint()
    assert painted.rows == [0, 1, 2]
