"""What stands in kiosk/ is used in kiosk/: a name that only tests use is a second truth, or left over."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

KIOSK = Path(__file__).parents[2] / "kiosk"

TESTS_ONLY = {
    "kiosk.settings.demo.PIN": "the settings hold its hash, the store's page tells it in words",
    "kiosk.ui.widgets.codes.code.CodePicture.code_side": "how large it is drawn can be seen, not asked for",
    "kiosk.ui.widgets.codes.code.CodePicture.is_shown": "a code is drawn late; a test waits for it",
}
"""What only tests use, each with the reason why it stays."""

WIRE = "kiosk.api."
"""Its fields are the document's, whether or not they are read here."""


def _module(path: Path) -> str:
    parts = path.relative_to(KIOSK.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def _trees() -> dict[str, ast.Module]:
    return {_module(path): ast.parse(path.read_text("utf-8")) for path in sorted(KIOSK.rglob("*.py"))}


def _imported(tree: ast.Module) -> dict[str, str]:
    """What each name of a module stands for: `Beat` for `kiosk.replay.session.Beat`."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {alias.asname or alias.name: alias.name for alias in node.names}
    return names


def _in_strings(tree: ast.Module) -> Iterator[str]:
    """Names in annotations that are written as strings, because they are bound further down."""
    for node in ast.walk(tree):
        annotation = getattr(node, "returns", None) or getattr(node, "annotation", None)
        for part in ast.walk(annotation) if annotation else ():
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield from re.findall(r"\w+", part.value)


@cache
def _used() -> dict[str, set[str]]:
    """Whole names, each with the modules that use it."""
    used: dict[str, set[str]] = defaultdict(set)
    for module, tree in _trees().items():
        imported = _imported(tree)
        for name in imported.values():
            used[name].add(module)
        for name in _in_strings(tree):
            used[imported.get(name, f"{module}.{name}")].add(module)
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                used[imported.get(node.id, f"{module}.{node.id}")].add(module)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                used[f"{imported.get(node.value.id)}.{node.attr}"].add(module)
    return used


@cache
def _members_used() -> set[str]:
    """Names after a dot, as keywords and in patterns, whosever they are."""
    nodes = [node for tree in _trees().values() for node in ast.walk(tree)]
    dotted = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    keywords = {node.arg for node in nodes if isinstance(node, ast.keyword) and node.arg}
    patterns = {name for node in nodes if isinstance(node, ast.MatchClass) for name in node.kwd_attrs}
    return dotted | keywords | patterns


def _bound(body: list[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """The names a module or a class gives to something, but for Python's own."""
    for node in body:
        names: list[ast.expr | str] = []
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [part for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)]
        for name in names:
            text = name.id if isinstance(name, ast.Name) else str(name)
            if not text.startswith("__"):
                yield text, node


def _is_somebody_elses(module: str, kind: str, member: str) -> bool:
    """Whether a library calls the member, as Qt does `paintEvent`, on the class or one it is mixed into."""
    own = getattr(import_module(module), kind)
    bases = {base for heir in (own, *own.__subclasses__()) for base in heir.__mro__}
    return any(hasattr(base, member) for base in bases if not base.__module__.startswith("kiosk"))


def _unused_members(module: str, kind: ast.ClassDef) -> Iterator[str]:
    for member, node in _bound(kind.body):
        is_field = isinstance(node, ast.AnnAssign)
        if member in _members_used() or (module.startswith(WIRE) and is_field):
            continue
        if not _is_somebody_elses(module, kind.name, member):
            yield f"{module}.{kind.name}.{member}"


def _unused() -> Iterator[str]:
    for module, tree in _trees().items():
        for name, node in _bound(tree.body):
            if f"{module}.{name}" not in _used():
                yield f"{module}.{name}"
            if isinstance(node, ast.ClassDef):
                yield from _unused_members(module, node)


def test_every_name_is_used_by_the_program() -> None:
    assert sorted(_unused()) == sorted(TESTS_ONLY)


def test_every_module_is_imported_by_the_program() -> None:
    imported = {name for tree in _trees().values() for name in _imported(tree).values()}
    packages = {_module(path) for path in KIOSK.rglob("__init__.py")}
    known = imported | {name.rpartition(".")[0] for name in imported} | packages
    assert [module for module in _trees() if module not in known] == ["kiosk.__main__"]
