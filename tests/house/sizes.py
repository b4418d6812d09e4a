"""How long modules and functions are."""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles


def module_lines(files: Sequence[Path]) -> list[int]:
    """Those of a module that holds something."""
    return [lines for file in files if (lines := len(file.read_text().splitlines()))]


def function_lines(files: Sequence[Path]) -> list[int]:
    """The lines from `def` to the last of the body, without decorators."""
    return [lines for file in files for lines in _functions(file.read_text())]


def middle(lines: Sequence[int]) -> int:
    return round(median(lines))


def nine_of_ten(lines: Sequence[int]) -> int:
    """The ninetieth percentile."""
    return round(quantiles(lines, n=10, method="inclusive")[-1])


def _functions(text: str) -> Iterator[int]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            yield node.end_lineno - node.lineno + 1
