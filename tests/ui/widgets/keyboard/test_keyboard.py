"""Keys write, ⌫ repeats, shift and pages turn; and every key can be hit."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.ui.widgets.keyboard.key_pad import KeyPad
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.keyboard.keys import LANGUAGES, Act
from kiosk.ui.widgets.keyboard.numpad import NumberPad
from tests.ui.widgets.pixels import picture

WIDTHS = {True: 968, False: 1224}


def shown(qtbot: QtBot, look: Look, pad: KeyPad, width: int | None = None) -> KeyPad:
    qtbot.addWidget(pad)
    pad.resize(width or look.px(WIDTHS[look.portrait]), pad.sizeHint().height())
    pad.show()
    return pad


def spot(pad: KeyPad, text: str) -> QPoint:
    return next(place.rect.center().toPoint() for place in pad.places if place.key.text == text)


def tap(pad: KeyPad, *texts: str) -> None:
    for text in texts:
        QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=spot(pad, text))


def written(pad: KeyPad) -> list[str]:
    seen: list[str] = []
    pad.typed.connect(seen.append)
    return seen


def test_the_letters_of_turkish(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "tr"))
    seen = written(pad)
    tap(pad, "ç", "ı", "ğ", "1", " ", ",")
    assert seen == ["ç", "ı", "ğ", "1", " ", ","]


def test_shift_is_for_one_letter_and_knows_both_i(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "tr"))
    seen = written(pad)
    tap(pad, "⇧", "İ", "i", "⇧", "I")
    assert seen == ["İ", "i", "I"]


def test_shift_pressed_twice_stays(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "en"))
    seen = written(pad)
    tap(pad, "⇧", "⇧", "A", "B", "⇧", "c")
    assert seen == ["A", "B", "c"]


def test_signs_are_a_page_away(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "en"))
    seen = written(pad)
    tap(pad, "?123", "@", "?", "ABC", "q")
    assert seen == ["@", "?", "q"]


def test_codes_need_no_more_than_capitals_and_digits(kiosk_look: Look, qtbot: QtBot) -> None:
    pad = shown(qtbot, kiosk_look, Keyboard(kiosk_look, "tr", capitals=True))
    rows = "".join(place.key.text for place in pad.places)
    assert rows == "1234567890QWERTYUIOPĞÜASDFGHJKLŞİZXCVBNMÖÇ⌫"


def test_addresses_have_their_signs_at_hand(qtbot: QtBot, look: Look) -> None:
    texts = {place.key.text for place in shown(qtbot, look, Keyboard(look, "email")).places}
    assert {"@", ".", "-", "_"} <= texts


def test_an_unknown_language_writes_english(qtbot: QtBot, look: Look) -> None:
    keys = shown(qtbot, look, Keyboard(look, "xx")).places
    assert [place.key.text for place in keys[10:20]] == list("qwertyuiop")


def test_attached_keys_write_into_the_field(qtbot: QtBot, look: Look) -> None:
    field = TextField(look, upper=True)
    area = TextArea(look, 20)
    for writable in (field, area):
        qtbot.addWidget(writable)
    field.setLocale(QLocale("tr"))
    pad = shown(qtbot, look, Keyboard(look, "tr"))
    pad.attach(field)
    tap(pad, "i", "x", "⌫")
    assert field.text() == "İ"
    pad.attach(area)
    tap(pad, "a", "⏎", "b")
    assert (area.text(), field.text()) == ("a\nb", "İ")
    pad.attach(None)
    tap(pad, "z")
    assert area.text() == "a\nb"


def test_a_held_erase_repeats_until_it_is_let_go(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "en"))
    erased: list[bool] = []
    pad.erased.connect(lambda: erased.append(True))
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=spot(pad, "⌫"))
    assert len(erased) == 1
    for _ in range(3):
        pad._repeat.timeout.emit()
    assert len(erased) == 4
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=spot(pad, "⌫"))
    assert not pad._repeat.isActive()


def test_a_key_looks_pressed_at_once(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "en"))
    still = pad.grab().toImage()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=spot(pad, "g"))
    assert pad.grab().toImage() != still
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=spot(pad, "g"))
    assert pad.grab().toImage() == still


def test_two_fingers_write_two_letters(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "en"))
    seen = written(pad)
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(1, spot(pad, "q")).commit()
    QTest.touchEvent(pad, device).stationary(1).press(2, spot(pad, "p")).commit()
    QTest.touchEvent(pad, device).release(1, spot(pad, "q")).release(2, spot(pad, "p")).commit()
    assert seen == ["q", "p"]


@pytest.mark.parametrize("language", [*LANGUAGES, "email"])
def test_keys_are_large_enough(qtbot: QtBot, look: Look, language: str) -> None:
    pad = shown(qtbot, look, Keyboard(look, language))
    least = look.mm(12.7)
    for place in pad.places:
        assert place.cell.width() >= least
        assert place.rect.height() >= look.mm(9.5 if not look.portrait else 20)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_point_between_keys_means_one_of_them(qtbot: QtBot, look: Look, language: str) -> None:
    pad = shown(qtbot, look, Keyboard(look, language))
    seen = written(pad)
    plain = [place for place in pad.places if place.key.act is Act.WRITE]
    for place in plain:
        corner = place.cell.topLeft().toPoint() + QPoint(2, 2)
        QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(max(1, corner.x()), max(1, corner.y())))
    assert seen == [place.key.text for place in plain]


@pytest.mark.parametrize("decimal", [",", ".", None])
def test_the_number_pad(qtbot: QtBot, look: Look, decimal: str | None) -> None:
    pad = shown(qtbot, look, NumberPad(look, decimal), look.px(400))
    seen = written(pad)
    tap(pad, "1", "0", *([decimal] if decimal else []), "9")
    assert seen == ["1", "0", *([decimal] if decimal else []), "9"]
    assert len(pad.places) == (12 if decimal else 11)
    assert min(place.rect.height() for place in pad.places) >= look.key - 1
    assert min(place.rect.width() for place in pad.places) >= look.key


def test_keys_take_no_focus(qtbot: QtBot, look: Look) -> None:
    assert Keyboard(look).focusPolicy() is Qt.FocusPolicy.NoFocus


def test_it_is_not_mirrored(qtbot: QtBot, look: Look) -> None:
    pad = shown(qtbot, look, Keyboard(look, "ar"))
    plain = picture(pad)
    pad.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [place.rect for place in pad.places][:10] == sorted(
        (place.rect for place in pad.places[:10]), key=lambda rect: rect.left()
    )
    assert plain.size() == pad.size()
