"""Every word of the screens is found, translated, and said: code → .ts → .qm → what `tr` answers."""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.language import NAMES, speak
from kiosk.ui.screens.base import Screen
from tests.spoken import Call, base_classes, calls, messages

ROOT = Path(__file__).parent.parent
KIOSK = ROOT / "kiosk"
WORDS = ROOT / "resources" / "translations"

CALLS = tuple(calls(KIOSK))
SAID = {language: messages(WORDS / f"kiosk_{language}.ts") for language in NAMES}

each_language = pytest.mark.parametrize("language", NAMES)


@pytest.fixture
def turkish(qapp: QApplication) -> Iterator[None]:
    speak("tr")
    yield
    speak("en")


def test_only_what_a_shopper_sees_has_words() -> None:
    assert [call.where for call in CALLS if not call.where.startswith("ui/")] == []


def test_every_word_is_a_literal_that_lupdate_can_read() -> None:
    assert [call.where for call in CALLS if not _readable(call)] == []


def _readable(call: Call) -> bool:
    literal = all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in call.texts)
    in_f_string = any(isinstance(holder, ast.JoinedStr) for holder in call.holders)
    return literal and not in_f_string and not call.node.keywords


def test_every_tr_is_said_by_an_object_of_ours() -> None:
    """What stands before `tr` is lupdate's context: the class for `self`, else the mere name."""
    others = [call for call in CALLS if call.is_tr and ast.unparse(call.node.func) != "self.tr"]
    assert [call.where for call in others] == []


def test_no_word_is_fixed_before_a_language_is_chosen() -> None:
    later = (ast.FunctionDef, ast.Lambda)
    too_early = [call for call in CALLS if not any(isinstance(holder, later) for holder in call.holders)]
    assert [call.where for call in too_early] == []


def test_plurals_are_where_they_are_found() -> None:
    """In `translate` lupdate loses them; in `tr` of an inherited method PySide does."""
    bases = base_classes(KIOSK)
    plurals = [call for call in CALLS if call.key().plural]
    assert [call.where for call in plurals if not call.is_tr or call.own_class in bases] == []


def test_turkish_is_complete_and_holds_nothing_old() -> None:
    assert set(SAID["tr"]) == {call.key() for call in CALLS}


def test_english_tells_its_plurals_only() -> None:
    assert set(SAID["en"]) == {call.key() for call in CALLS if call.key().plural}


@each_language
def test_no_translation_is_missing(language: str) -> None:
    assert [key for key, forms in SAID[language].items() if not all(forms)] == []


@each_language
def test_what_is_filled_in_later_survives(language: str) -> None:
    said = [(key, form) for key, forms in SAID[language].items() for form in forms]
    assert [key for key, form in said if _blanks(key.source) != _blanks(form)] == []


def _blanks(text: str) -> list[str]:
    return sorted(re.findall(r"%\w", text))


@each_language
def test_nobody_is_shouted_at(language: str) -> None:
    said = [text for key, forms in SAID[language].items() for text in (key.source, *forms)]
    assert [text for text in said if "!" in text] == []


def test_gathering_afresh_changes_nothing(tmp_path: Path) -> None:
    """The .ts are what `packaging/translate` finds in the code, and the .qm what it makes of them."""
    for file in WORDS.glob("*.ts"):
        shutil.copy(file, tmp_path)
    tools = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run([ROOT / "packaging" / "translate", tmp_path], check=True, timeout=60, env=tools)
    assert _contents(tmp_path) == _contents(WORDS)


def _contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@each_language
def test_the_kiosk_says_what_the_translator_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(WORDS / f"kiosk_{language}.qm"))
    for key, forms in SAID[language].items():
        said = [translator.translate(key.context, key.source, key.comment, count) for count in (1, 2)]
        assert said == [forms[0], forms[-1]], key


def test_a_screen_says_what_its_base_says(turkish: None) -> None:
    class OneOfMany(Screen):
        def __init__(self) -> None:
            QWidget.__init__(self)

    assert OneOfMany().buttons().main == "Devam et"
