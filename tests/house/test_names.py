"""A class is known by its name: none stands twice in kiosk/, but for the embedded store's."""

import ast
from collections import defaultdict
from pathlib import Path

KIOSK = Path(__file__).parents[2] / "kiosk"


def _classes() -> dict[str, list[str]]:
    """Name → the modules that define it."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(KIOSK.rglob("*.py")):
        module = path.relative_to(KIOSK)
        if module.parts[0] != "demo":
            tree = ast.parse(path.read_text("utf-8"))
            for name in (node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
                found[name].append(str(module))
    return found


def test_no_class_name_stands_twice() -> None:
    assert {name: modules for name, modules in _classes().items() if len(modules) > 1} == {}
