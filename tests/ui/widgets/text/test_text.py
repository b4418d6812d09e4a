"""Words are plain, wrap, shrink and end in an ellipsis; amounts count to where they go."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.language import speak
from kiosk.ui.money import price
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.counting import between
from kiosk.ui.widgets.text.fit import fitted_amount, fitted_line, fitted_lines
from kiosk.ui.widgets.text.hint import Hint, HintKind
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.text.lines import LONGEST, MOST_LINES, set_lines
from tests.ui.widgets.pixels import colours, picture

LONG = "Your order number is shown on this screen as soon as the payment has arrived."


def test_markup_is_only_text(qtbot: QtBot, look: Look) -> None:
    label = Label(look, Role.BODY, "<b>1</b> &amp; <img src='http://x/'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() > Label(look, Role.BODY, "1 & ").sizeHint().width() * 4


def test_a_label_wants_one_line_and_takes_more_where_it_must(qtbot: QtBot, look: Look) -> None:
    label = Label(look, Role.BODY, LONG)
    qtbot.addWidget(label)
    one = label.sizeHint()
    assert label.heightForWidth(one.width()) == one.height()
    assert label.heightForWidth(one.width() // 2) > one.height()


def test_lines_of_a_heading_are_close(look: Look) -> None:
    font = look.font(Role.DISPLAY)
    lines = set_lines("one\ntwo\nthree", font, 5000, Role.DISPLAY.value.pitch)
    assert lines.layout.lineCount() == 3
    assert lines.height == pytest.approx(3 * QFontMetricsF(font).height() * 0.89)


def test_a_line_shrinks_before_it_is_shortened(look: Look) -> None:
    font = look.font(Role.BODY)
    wide = QFontMetricsF(font).horizontalAdvance(LONG)
    whole, shown = fitted_line(font, LONG, wide)
    assert (whole.pixelSize(), shown) == (font.pixelSize(), LONG)
    smaller, shown = fitted_line(font, LONG, wide * 0.9)
    assert smaller.pixelSize() < font.pixelSize()
    assert shown == LONG
    least, shown = fitted_line(font, LONG, wide * 0.5)
    assert least.pixelSize() >= font.pixelSize() * 0.69
    assert shown.endswith("…")
    assert QFontMetricsF(least).horizontalAdvance(shown) <= wide * 0.5


@pytest.mark.parametrize("share", [1.0, 0.8, 0.3])
def test_a_block_always_fits(look: Look, share: float) -> None:
    font = look.font(Role.BODY)
    whole = set_lines(LONG, font, 300)
    room = QSizeF(300, whole.height * share)
    lines = fitted_lines(font, LONG, room, lambda text, font: set_lines(text, font, 300))
    assert lines.height <= room.height() + 1
    assert lines.layout.text().endswith("…") == (share < 0.5)


def test_a_label_paints_nothing_outside_its_room(qtbot: QtBot, look: Look) -> None:
    label = Label(look, Role.BODY, LONG * 4, align=Qt.AlignmentFlag.AlignTop)
    qtbot.addWidget(label)
    label.setAutoFillBackground(True)
    label.setPalette(look.palette())
    image = picture(label, (look.px(300), look.px(100)))
    ground = {look.theme.paper}
    assert colours(image.copy(0, 0, image.width(), look.px(80))) != ground
    assert colours(image.copy(0, image.height() - 1, image.width(), 1)) == ground


@pytest.mark.parametrize(
    ("align", "direction", "left"),
    [
        (Qt.AlignmentFlag.AlignLeading, Qt.LayoutDirection.LeftToRight, True),
        (Qt.AlignmentFlag.AlignLeading, Qt.LayoutDirection.RightToLeft, False),
        (Qt.AlignmentFlag.AlignTrailing, Qt.LayoutDirection.RightToLeft, True),
    ],
)
def test_a_label_begins_where_the_language_begins(
    qtbot: QtBot, look: Look, align: Qt.AlignmentFlag, direction: Qt.LayoutDirection, left: bool
) -> None:
    label = Label(look, Role.BODY, "abc", align=align)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    image = picture(label, (look.px(400), look.px(60)))
    half = image.width() // 2
    ink = [look.theme.ink in colours(image.copy(x, 0, half, image.height())) for x in (0, half)]
    assert ink == [left, not left]


@pytest.mark.parametrize(
    ("old", "new", "share", "shown"),
    [
        ("₺1.334,90", "₺1.284,90", 0.0, "₺1.334,90"),
        ("₺1.334,90", "₺1.284,90", 0.5, "₺1.309,90"),
        ("₺1.334,90", "₺1.284,90", 1.0, "₺1.284,90"),
        ("₺90,00", "₺1.090,00", 0.0, "₺90,00"),
        ("₺90,00", "₺1.090,00", 0.5, "₺590,00"),
        ("₺1.090,00", "₺90,00", 0.5, "₺590,00"),
        ("₺0,00", "₺10,00", 0.05, "₺0,50"),
        ("1.334,90 TL", "1.284,90 TL", 0.5, "1.309,90 TL"),
        ("−₺50,00", "₺50,00", 0.5, "₺50,00"),
        ("–", "₺50,00", 0.5, "₺50,00"),
        ("₺50,00", "–", 0.5, "–"),
    ],
)
def test_amounts_count_the_way_they_are_written(old: str, new: str, share: float, shown: str) -> None:
    assert between(old, new, share) == shown


def test_an_amount_jumps_where_nothing_may_move(qtbot: QtBot, look: Look) -> None:
    amount = Amount(look, Role.TOTAL, "₺10,00")
    qtbot.addWidget(amount)
    amount.show()
    amount.show_text("₺20,00")
    assert (amount.text(), amount._shown) == ("₺20,00", "₺20,00")


def test_an_amount_counts_where_things_may_move(qtbot: QtBot) -> None:
    look = Look.for_screen((1080, 1920), motion=True)
    amount = Amount(look, Role.TOTAL, "₺10,00")
    qtbot.addWidget(amount)
    amount.show()
    amount.show_text("₺20,00")
    amount._count.pause()
    amount._count.setCurrentTime(60)
    assert amount.text() == "₺20,00"
    assert "₺10,00" < amount._shown < "₺20,00"
    amount._count.setCurrentTime(240)
    assert amount._shown == "₺20,00"


def test_a_hint_keeps_its_place(qtbot: QtBot, look: Look) -> None:
    hint = Hint(look)
    qtbot.addWidget(hint)
    assert hint.isHidden()
    assert hint.sizePolicy().retainSizeWhenHidden()
    hint.say("You are ₺215,10 away.", strong="BAHAR10 needs ₺1.500.")
    assert not hint.isHidden()
    assert hint.text() == "BAHAR10 needs ₺1.500. You are ₺215,10 away."
    hint.say("")
    assert hint.isHidden()


@pytest.mark.parametrize("kind", HintKind)
def test_a_hint_wears_its_kind(qtbot: QtBot, look: Look, kind: HintKind) -> None:
    hint = Hint(look)
    qtbot.addWidget(hint)
    hint.say("No connection.", kind)
    ground, _, colour = kind.value
    assert {look.theme.colour(ground).name(), look.theme.colour(colour).name()} <= colours(picture(hint))


def test_a_long_hint_stays_inside(qtbot: QtBot, look: Look) -> None:
    hint = Hint(look)
    qtbot.addWidget(hint)
    hint.say(LONG * 6)
    image = picture(hint)
    rim = QRectF(look.px(40), 0, image.width() - look.px(80), 3).toRect()
    assert colours(image.copy(rim)) == {look.theme.gold_tint}


@pytest.mark.parametrize("text", ["\n" * 100_000, "word " * 20_000, "W" * 100_000])
def test_no_more_lines_are_set_than_any_glass_has_room_for(qapp: QApplication, text: str) -> None:
    lines = set_lines(text, QFont("Inter", 12), 300)
    assert lines.layout.lineCount() == MOST_LINES
    assert lines.height > MOST_LINES * 12


def test_of_an_endless_text_only_its_beginning_is_looked_at(qtbot: QtBot, look: Look) -> None:
    label, longer = (Label(look, Role.BODY, "word " * count) for count in (LONGEST // 5 + 1, 100_000))
    assert longer.heightForWidth(300) == label.heightForWidth(300)
    assert fitted_line(label.font(), "W" * 100_000, 1e6)[1] == "W" * LONGEST + "…"


LOCALES = ["tr_TR", "en_GB", "de_DE", "fr_FR", "ru_RU", "ar_EG"]
LARGEST = Decimal("999999999.999")


@pytest.fixture
def largest(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    """The largest amount that has to fit, as a language writes it."""
    QLocale.setDefault(QLocale(request.param))
    yield price(LARGEST, "KWD")
    speak("en")


@pytest.mark.parametrize("largest", LOCALES, indirect=True)
@pytest.mark.parametrize("share", [2.0, 1.0, 0.8, 0.5, 0.2])
def test_an_amount_shrinks_and_is_never_shortened(look: Look, largest: str, share: float) -> None:
    font = look.font(Role.TOTAL)
    room = QFontMetricsF(font).horizontalAdvance(largest) * share
    smaller = fitted_amount(font, largest, room)
    assert QFontMetricsF(smaller).horizontalAdvance(largest) <= room + 1
    assert (smaller.pixelSize() == font.pixelSize()) is (share >= 1)


def test_an_amount_in_no_room_is_still_asked_for(look: Look) -> None:
    assert fitted_amount(look.font(Role.TOTAL), "₺1", 0).pixelSize() == 1
    assert fitted_amount(look.font(Role.TOTAL), "", 0) == look.font(Role.TOTAL)


@pytest.mark.parametrize("largest", LOCALES, indirect=True)
def test_an_amount_is_one_word(look: Look, largest: str) -> None:
    """Rule: where a line ends, an amount is never broken as long as it fits in smaller letters."""
    font = look.font(Role.SMALL)
    room = QSizeF(QFontMetricsF(font).horizontalAdvance(largest) * 0.8, 1000)
    lines = fitted_lines(font, f"{largest} each", room, lambda text, it: set_lines(text, it, room.width()))
    first = lines.layout.lineAt(0)
    assert lines.layout.text()[: first.textLength()].strip() == largest
