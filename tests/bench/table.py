"""Figures as a plain table."""

from collections.abc import Iterable

from tests.bench.figure import Figure

_HEAD = ("figure", "value", "beside it", "ratio", "target", "met")


def table(figures: Iterable[Figure]) -> str:
    """One line for each figure; the words on the left, the numbers on the right."""
    rows = [_HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    return "\n".join(_line(row, widths) for row in rows)


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        _amount(figure.value, figure.unit),
        "" if figure.beside is None else f"{figure.beside_what} {_amount(figure.beside, figure.unit)}",
        "" if figure.ratio is None else f"{figure.ratio:.2f} ×",
        _target(figure),
        {True: "yes", False: "NO", None: ""}[figure.met],
    )


def _target(figure: Figure) -> str:
    if figure.most is not None:
        return f"≤ {figure.most:g} {figure.unit}"
    return "" if figure.most_ratio is None else f"≤ {figure.most_ratio:g} ×"


def _amount(value: float, unit: str) -> str:
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:.{digits}f} {unit}"


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    name, *rest = (
        cell.ljust(width) if not place else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join((name, *rest)).rstrip()
