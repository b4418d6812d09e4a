"""How much work something is, counted and not timed: a busy machine makes no difference."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, TypeVar

T = TypeVar("T")


def counted(job: Callable[[], T]) -> tuple[T, int]:
    """What comes of it, and how many calls it took, into Python and into C."""
    calls = 0

    def called(_frame: FrameType, what: str, _argument: Any) -> None:
        nonlocal calls
        calls += what in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        return job(), calls
    finally:
        sys.setprofile(before)
