"""How long the kiosk may take, and how often it may crash."""

from collections.abc import Mapping
from dataclasses import dataclass

_VARIABLE = "KIOSK_SUPERVISE_"


@dataclass(frozen=True)
class Limits:
    """In seconds. A kiosk that hangs is back within fifteen: silence, abort, and two for the start."""

    silence_s: float = 10.0
    start_s: float = 30.0
    abort_s: float = 1.0
    polite_s: float = 10.0
    within_s: float = 60.0
    retry_s: float = 60.0
    pauses_s: tuple[float, ...] = (0.0, 1.0)
    """The pause after the first crash within `within_s`, then after the second. A third is out of order."""

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Limits":
        """The defaults, except for those that a variable like `KIOSK_SUPERVISE_SILENCE_S` sets."""
        names = (name for name in cls.__dataclass_fields__ if name != "pauses_s")
        given = {name: environment.get(_VARIABLE + name.upper()) for name in names}
        return cls(**{name: float(value) for name, value in given.items() if value})  # type: ignore[arg-type]
