"""Receipts with random Unicode in every field, in all its kinds."""

from random import Random

from kiosk.receipts.contents import Receipt, ReceiptLine

_RANGES = (
    (0x20, 0x7E),
    (0x00, 0x1F),
    (0x7F, 0xFF),
    (0x100, 0x17F),
    (0x300, 0x36F),
    (0x370, 0x52F),
    (0x590, 0x6FF),
    (0x900, 0xDFF),
    (0xE00, 0xE7F),
    (0x1100, 0x11FF),
    (0x2000, 0x20CF),
    (0x2500, 0x27BF),
    (0x3040, 0x30FF),
    (0x4E00, 0x9FFF),
    (0xD800, 0xDFFF),
    (0xE000, 0xE0FF),
    (0xFB50, 0xFEFF),
    (0xFF00, 0xFFFF),
    (0x1F300, 0x1FAFF),
    (0x13000, 0x1342F),
    (0xE0000, 0xE007F),
    (0x0, 0x10FFFF),
)
_COMMANDS = ("\x1b@", "\x1dV\x00", "\x10\x04\x01", "\x1bt\x00", "\u202e", "\u200d", "\ufe0f", "\n")


def receipt_of(dice: Random) -> Receipt:
    """One receipt, made of those dice."""
    return Receipt(
        shop=words(dice),
        lines=tuple(_line(dice) for _ in range(dice.randrange(6))),
        total=_line(dice),
        order_title=words(dice),
        order_number=dice.choice(
            (words(dice), str(dice.randrange(10**15)), "16" * dice.randrange(12) + "04")
        ),
        order_page=dice.choice((words(dice), "https://shop.example/" + "x" * dice.randrange(2_000))),
        head=tuple(words(dice) for _ in range(dice.randrange(3))),
        footer=tuple(words(dice) for _ in range(dice.randrange(3))),
        right_to_left=dice.random() < 0.3,
    )


def words(dice: Random) -> str:
    """A text of one script or of several, sometimes with what a printer obeys."""
    ranges = dice.sample(_RANGES, dice.choice((1, 1, 2, 5)))
    letters = [chr(dice.randint(*dice.choice(ranges))) for _ in range(dice.choice((0, 1, 5, 20, 60, 300)))]
    if dice.random() < 0.3:
        letters.insert(dice.randint(0, len(letters)), dice.choice(_COMMANDS))
    if dice.random() < 0.5:
        letters = [" " if dice.random() < 0.1 else letter for letter in letters]
    return "".join(letters)


def _line(dice: Random) -> ReceiptLine:
    return ReceiptLine(words(dice), words(dice), dice.choice((1, 2, 999)))
