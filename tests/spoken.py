"""The words of the screens: as the code says them, and as the .ts files have them."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET


class Key(NamedTuple):
    """What Qt finds a message by."""

    context: str
    source: str
    comment: str
    plural: bool


class Call(NamedTuple):
    """A call of `tr` or `translate`, and the nodes it is inside of, outermost first."""

    where: str
    node: ast.Call
    holders: tuple[ast.AST, ...]

    @property
    def is_tr(self) -> bool:
        return isinstance(self.node.func, ast.Attribute) and self.node.func.attr == "tr"

    @property
    def own_class(self) -> str:
        """The class it is in, which is the context of `tr`."""
        return next((node.name for node in reversed(self.holders) if isinstance(node, ast.ClassDef)), "")

    @property
    def texts(self) -> tuple[ast.expr, ...]:
        """The arguments before the number."""
        return tuple(self.node.args[: 2 if self.is_tr else 3])

    def key(self) -> Key:
        """What has to be in the .ts files for it."""
        words = [str(text.value) if isinstance(text, ast.Constant) else "?" for text in self.texts]
        context, source, comment = [*([self.own_class] if self.is_tr else []), *words, "", ""][:3]
        return Key(context, source, comment, len(self.node.args) > len(self.texts))


def calls(folder: Path) -> Iterator[Call]:
    """All calls that say something, in the Python files below a folder."""
    for path in sorted(folder.rglob("*.py")):
        for node, holders in _inside(ast.parse(path.read_text("utf-8")), ()):
            if isinstance(node, ast.Call) and _translates(node.func):
                yield Call(f"{path.relative_to(folder)}:{node.lineno}", node, holders)


def base_classes(folder: Path) -> set[str]:
    """The names of the classes that others are made of."""
    files = (ast.parse(path.read_text("utf-8")) for path in folder.rglob("*.py"))
    classes = (node for file in files for node in ast.walk(file) if isinstance(node, ast.ClassDef))
    return {ast.unparse(base).rpartition(".")[2] for node in classes for base in node.bases}


def messages(path: Path) -> dict[Key, tuple[str, ...]]:
    """What a .ts file says: one text, or one for each plural form; "" where it is not translated yet."""
    return {
        _key(context, message): _forms(message)
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


def _inside(node: ast.AST, holders: tuple[ast.AST, ...]) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
    yield node, holders
    for child in ast.iter_child_nodes(node):
        yield from _inside(child, (*holders, node))


def _translates(function: ast.expr) -> bool:
    match function:
        case ast.Name("translate" | "tr") | ast.Attribute(attr="tr"):
            return True
        case ast.Attribute(ast.Name("QCoreApplication" | "QApplication"), "translate"):
            return True
        case _:
            return False


def _key(context: ET.Element, message: ET.Element) -> Key:
    source, comment = message.findtext("source") or "", message.findtext("comment") or ""
    return Key(context.findtext("name") or "", source, comment, message.get("numerus") == "yes")


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ("",)
    return tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
