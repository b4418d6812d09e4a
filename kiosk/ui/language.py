"""The languages the kiosk speaks, and how it writes money in each."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.flow.currency import code_of, places
from kiosk.paths import RESOURCES

NAMES = {"tr": "Türkçe", "en": "English"}

_LOCALES = {
    "tr": QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_SYMBOLS = {"TRY": "₺", "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "RUB": "₽"}
_PLACE = "¤"
_SPACE = "\N{NO-BREAK SPACE}"
_NONE = "–"
_MINUS = "\N{MINUS SIGN}"

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


def price(amount: Decimal | None, currency: str) -> str:
    """An amount as people here write it, with the decimals of its currency; a dash where there is none."""
    if amount is None:
        return _NONE
    symbol = _SYMBOLS.get(code_of(currency), currency)
    # Qt writes a currency's place and its sign, but only floats, and a code right at the digits.
    before, _, after = QLocale().toCurrencyString(0, _PLACE, 0).partition(QLocale().zeroDigit())
    if before.endswith(_PLACE) and symbol[-1:].isalpha():
        before += _SPACE
    if after.startswith(_PLACE) and symbol[:1].isalpha():
        after = _SPACE + after
    text = (before + number(amount, currency) + after).replace(_PLACE, symbol)
    return f"{_MINUS}{text}" if amount < 0 else text


def number(amount: Decimal, currency: str) -> str:
    """The digits of an amount, to the last one that the shop named, without its sign."""
    locale = QLocale()
    whole, _, part = f"{abs(amount):.{places(amount, currency)}f}".partition(".")
    digits = "".join(chr(ord(locale.zeroDigit()) + int(digit)) for digit in part)
    return locale.toString(int(whole)) + (locale.decimalPoint() + digits if digits else "")
