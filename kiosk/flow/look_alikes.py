"""Words as a reader's eye takes them: letters of other alphabets that look alike, digits put for letters."""

import re
import unicodedata

# As they look, in both cases; what a script has of its own stays.
_CYRILLIC = str.maketrans(
    "АВЕЅІЈКМНОРСТХУѴԚԜавеѕіјкмнорстхуѵԛԝԁһӏ", "ABESIJKMHOPCTXYVQWabesijkmhopctxyvqwdhl"
)
_GREEK = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγεηικνορτυχω", "ABEZHIKMNOPTYXabyenikvoptuxw")
_LATIN = str.maketrans("ıɪɩȷøłđħŧĸʀʙɴʜᴀᴄᴅᴇғɢᴊᴋʟᴍᴏᴘǫᴛᴜᴠᴡʏᴢßɑɡ", "iiijoldhtkrbnhacdefgjklmopqtuvwyzsag")
_CHEROKEE = str.maketrans("ᎪᎠᎬᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᏃᏴᏟᏀᎽ", "adehijklmprstvwzbcgy")
_LUNATE = {0x3F9: "C", 0x3F2: "c"}
"""Before Unicode's own tables make a plain sigma of them, which looks like no letter of ours."""
_IS_CYRILLIC = re.compile("[\u0400-\u04ff]")
_TRANSLITERATED = str.maketrans(
    {
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "yu",
        "я": "ya",
        "ь": "",
        "ъ": "",
    }
    | dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziyklmnoprstufye", strict=True))
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_ARABIC = str.maketrans({"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ـ": None})
_SIGNS = str.maketrans("013457@$!|", "oieastasii")
# Letters in a square or a flag have no plain letter by Unicode's own tables.
_ENCLOSED = {first + place: chr(65 + place) for first in (0x1F150, 0x1F170, 0x1F1E6) for place in range(26)}
_DRAWN = {0x1F4B3: " card "}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TALL_L = re.compile(r"\bl(?=[A-Z]{2})|(?<=[A-Z])l(?=[A-Z])")
_NUMBER_SIGN = re.compile(r"#(?![\w#])")
_APART = re.compile(r"[\W_]+")


def tokens(text: str, *, humps: bool = True) -> tuple[str, ...]:
    """The words of a text or a key, folded; `humps` takes `cardNumber` apart."""
    plain = text if text.isascii() else _plain(text)
    plain = _NUMBER_SIGN.sub(" no ", _TALL_L.sub("I", plain))
    if humps:
        plain = _HUMP.sub(" ", plain)
    plain = plain.casefold()
    if not plain.isascii():
        plain = _without_marks(plain).translate(_ARABIC).translate(_LATIN).translate(_CHEROKEE)
    words = [_without_article(_undisguised(word)) for word in _APART_BUT_SIGNS.split(plain) if word]
    return tuple(_spelled_out([part for word in words for part in _APART.split(word) if part]))


_APART_BUT_SIGNS = re.compile(r"[^\w@$!|]+|_+")


def latin(text: str) -> str:
    """Russian as it is written where the keyboard has Latin letters only: `nomer karty`."""
    return text.casefold().translate(_TRANSLITERATED) if _IS_CYRILLIC.search(text) else text


def umlauts(text: str) -> str:
    """German as it is written without its letters: `pruefziffer`."""
    return text.translate(_UMLAUTS)


_JOINED = re.compile("^(?:[وب]?ال|ولل|لل)")
_POSSESSIVE = ("ك", "كم")


def _plain(text: str) -> str:
    """The letters an eye sees: without what has no shape, and of look-alikes the Latin one."""
    plain = _without_marks(unicodedata.normalize("NFKC", text.translate(_DRAWN | _ENCLOSED | _LUNATE)))
    plain = "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")
    return plain.translate(_CYRILLIC).translate(_GREEK).translate(_LATIN)


def _without_marks(text: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter)
    )


def _undisguised(word: str) -> str:
    """`p4ssw0rd` and `pin2` are words, `2026` is a number, and a sign at a word's end is a sign."""
    core = word.strip("!|@$")
    if not any(letter.isalpha() for letter in core):
        return core
    return (core.rstrip("0123456789") or core).translate(_SIGNS)


def _without_article(word: str) -> str:
    """An Arabic word without its article, what is joined to it before, and whose it is: `مرورك` is `مرور`."""
    bare = _JOINED.sub("", word) if len(word) > 4 else word
    if len(bare) > 4 and bare.endswith(_POSSESSIVE):
        bare = bare.removesuffix("كم").removesuffix("ك")
        return bare.removesuffix("ت") + "ه" if bare.endswith("ت") else bare
    return bare


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
