"""From the command to the first painted frame."""

from collections.abc import Iterator, Mapping

from kiosk.paths import RESOURCES
from tests.bench.children import OFFSCREEN, ask
from tests.bench.display import x_display
from tests.bench.figure import Effort, Figure, of_all

_WINDOW = ("--window", "1080x1920")
_WAYS = {
    "at a shop": ("--settings", str(RESOURCES.parent / "packaging" / "profiles" / "kiosk.toml"), *_WINDOW),
    "with its own store": ("--demo", *_WINDOW),
}


def measure(effort: Effort) -> Iterator[Figure]:
    """Turn by turn with the smallest window, off screen and on X."""
    yield from _on("off screen", OFFSCREEN, effort)
    with x_display() as env:
        if env:
            yield from _on("on X", env, effort)


def _on(where: str, env: Mapping[str, str], effort: Effort) -> Iterator[Figure]:
    for way, words in _WAYS.items():
        runs = [_pair_ms(words, env) for _ in range(effort.runs)]
        name = f"first painted frame, {where}, {way}"
        yield Figure(name, of_all(runs, "kiosk"), "ms", of_all(runs, "smallest"), most_ratio=1.5)


def _pair_ms(words: tuple[str, ...], env: Mapping[str, str]) -> dict[str, float]:
    return {
        "smallest": _to_frame_ms(ask("smallest", env=env)),
        "kiosk": _to_frame_ms(ask("curtain", *words, env=env)),
    }


def _to_frame_ms(found: dict[str, float]) -> float:
    return (found["painted_at"] - found["since"]) * 1000
