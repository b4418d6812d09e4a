"""Words as a reader's eye takes them: letters of other alphabets that look alike, digits put for letters."""

import re
import unicodedata

# As they look, in both cases; what a script has of its own stays.
_CYRILLIC = str.maketrans(
    "АВЕЅІЈКМНОРСТХУѴԚԜавеѕіјкмнорстхуѵԛԝԁһӏ", "ABESIJKMHOPCTXYVQWabesijkmhopctxyvqwdhl"
)
_GREEK = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹαβγεηικνορτυχωϲ", "ABEZHIKMNOPTYXCabyenikvoptuxwc")
_LATIN = str.maketrans("ıɪɩȷøłđħŧʀʙɴʜᴀᴄᴅᴇғɢᴊᴋʟᴍᴏᴘǫᴛᴜᴠᴡʏᴢßɑɡ", "iiijoldhtrbnhacdefgjklmopqtuvwyzsag")
_ARABIC = str.maketrans({"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ـ": None})
_SIGNS = str.maketrans("013457@$!|", "oieastasii")
# Letters in a square or a flag have no plain letter by Unicode's own tables.
_ENCLOSED = {first + place: chr(65 + place) for first in (0x1F150, 0x1F170, 0x1F1E6) for place in range(26)}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TALL_L = re.compile(r"\bl(?=[A-Z]{2})|(?<=[A-Z])l(?=[A-Z])")
_APART = re.compile(r"[\W_]+")


def tokens(text: str, *, humps: bool = True) -> tuple[str, ...]:
    """The words of a text or a key, folded; `humps` takes `cardNumber` apart."""
    plain = unicodedata.normalize("NFKC", text.translate(_ENCLOSED))
    plain = "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")
    plain = plain.translate(_CYRILLIC).translate(_GREEK).translate(_LATIN)
    plain = _TALL_L.sub("I", plain)
    if humps:
        plain = _HUMP.sub(" ", plain)
    plain = "".join(map(_without_marks, plain.casefold())).translate(_ARABIC).translate(_LATIN)
    words = [_without_article(_undisguised(word)) for word in _APART_BUT_SIGNS.split(plain) if word]
    return tuple(_spelled_out([part for word in words for part in _APART.split(word) if part]))


_APART_BUT_SIGNS = re.compile(r"[^\w@$!|]+|_+")


def _without_marks(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))


def _undisguised(word: str) -> str:
    """`p4ssw0rd` and `pin2` are words, `2026` is a number, and a sign at a word's end is a sign."""
    core = word.strip("!|@$")
    if not any(letter.isalpha() for letter in core):
        return core
    return (core.rstrip("0123456789") or core).translate(_SIGNS)


def _without_article(word: str) -> str:
    return word.removeprefix("ال") if len(word) > 4 else word


def _spelled_out(words: list[str]) -> list[str]:
    """`p i n` is one word."""
    found: list[str] = []
    run: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1 and word.isalpha():
            run.append(word)
            continue
        found += ["".join(run)] if len(run) > 2 else run
        found += [word] if word else []
        run = []
    return found
