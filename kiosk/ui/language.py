"""The languages the kiosk speaks."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.paths import RESOURCES

NAMES = {"tr": "Türkçe", "en": "English"}

_LOCALES = {
    "tr": QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

_installed: dict[str, QTranslator] = {}
"""The translator of the language spoken, by its code."""


def speak(language: str) -> None:
    """Makes `tr` answer in this language from now on; the caller builds again what is on the screen."""
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101 - nothing is translated without one
    QLocale.setDefault(_LOCALES[language])
    if language in _installed:
        # Else Qt sends every widget the change of language twice.
        return
    while _installed:
        app.removeTranslator(_installed.popitem()[1])
    translator = QTranslator()
    if translator.load(str(RESOURCES / "translations" / f"kiosk_{language}.qm")):
        app.installTranslator(translator)
        _installed[language] = translator
