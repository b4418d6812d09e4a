"""Values of the command line: each raises ArgumentTypeError with a sentence for a wrong one."""

from argparse import ArgumentTypeError


def port(text: str) -> int:
    """A port to listen on; 0 takes a free one."""
    if not text.isdecimal() or int(text) > 65535:
        raise ArgumentTypeError(f"{text!r} is no port; name one from 0 to 65535")
    return int(text)


def speed(text: str) -> float:
    """How many times as fast: 0.1 to 100."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 0.1 <= found <= 100:
        raise ArgumentTypeError(f"{text!r} is no speed; name one from 0.1 to 100")
    return found


def size(text: str) -> tuple[int, int]:
    """A window's size, written 1080x1920."""
    wide, cross, high = text.partition("x")
    if not (cross and wide.isdecimal() and high.isdecimal() and int(wide) >= 320 and int(high) >= 480):
        raise ArgumentTypeError(f"{text!r} is no window size; write it as 1080x1920")
    return int(wide), int(high)


def staff_number(text: str) -> int:
    """A number that somebody of staff types in front of their PIN."""
    if not text.isdecimal() or not 1 <= int(text) <= 99:
        raise ArgumentTypeError(f"{text!r} is no number of staff; name one from 1 to 99")
    return int(text)
