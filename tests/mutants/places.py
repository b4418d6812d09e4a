"""Where a file can be changed: every node but those that mean nothing to a running kiosk."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

Field: TypeAlias = tuple[str, int | None]

_UNTOUCHED = (
    ast.Assert,
    ast.Delete,
    ast.Global,
    ast.Import,
    ast.ImportFrom,
    ast.Nonlocal,
    ast.expr_context,
)
_NAMES_ONLY = {"__all__", "__slots__", "__match_args__"}
_DECLARING = {"TypeVar", "NewType", "ParamSpec", "NamedTuple", "getLogger", "Signal", "assert_never", "cast"}
_FOR_DEVELOPERS = {"log", "_log", "logger", "LOG", "logging", "warnings"}
# Sentences are held by the translations.
_SENTENCES = {"tr", "translate", "_tr", "QT_TRANSLATE_NOOP"}

_NEEDS_ITS_WORDS = {"isinstance", "issubclass", "strip", "lstrip", "rstrip"}
_FIELDS: dict[type[ast.AST], tuple[str, ...]] = {
    ast.FunctionDef: ("args", "body"),
    ast.AsyncFunctionDef: ("args", "body"),
    ast.arguments: ("defaults", "kw_defaults"),
    ast.ClassDef: ("body",),
    ast.AnnAssign: ("target", "value"),
    ast.FormattedValue: ("value",),
    ast.ExceptHandler: ("body",),
    ast.Raise: (),
}


@dataclass(frozen=True)
class Place:
    """A node, the field of its parent in which it stands, and the function around it."""

    node: ast.AST
    parent: ast.AST
    field: Field
    function: str = ""

    def put(self, node: ast.AST) -> None:
        """Puts another node there."""
        name, index = self.field
        if index is None:
            setattr(self.parent, name, node)
        else:
            getattr(self.parent, name)[index] = node


def places(tree: ast.AST, function: str = "") -> Iterator[Place]:
    """All nodes below that may be changed, outer ones first."""
    for place in _children(tree):
        if _left_alone(place.node) or _is_named_so(place.node):
            continue
        yield replace(place, function=function)
        yield from places(place.node, _inside(place.node, function))


def _inside(node: ast.AST, function: str) -> str:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return f"{function}.{node.name}" if function else node.name
    return function


def _children(node: ast.AST) -> Iterator[Place]:
    for name in _fields(node):
        value = getattr(node, name)
        if isinstance(value, ast.AST):
            yield Place(value, node, (name, None))
        elif isinstance(value, list):
            yield from (
                Place(one, node, (name, index)) for index, one in enumerate(value) if isinstance(one, ast.AST)
            )


def _fields(node: ast.AST) -> tuple[str, ...]:
    """Decorators, base classes, annotations and types are no behaviour."""
    if isinstance(node, ast.Call):
        return _fields_of_a_call(_last(node.func))
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id.istitle():
        return ()
    if isinstance(node, ast.ExceptHandler) and isinstance(node.body[0], ast.Raise):
        return ()
    return next((fields for kind, fields in _FIELDS.items() if isinstance(node, kind)), node._fields)


def _fields_of_a_call(name: str) -> tuple[str, ...]:
    if name in _SENTENCES:
        return ()
    return ("func",) if name in _NEEDS_ITS_WORDS else ("func", "args", "keywords")


def _left_alone(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()):  # a docstring, or three dots
            return True
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name in _NAMES_ONLY
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")) | ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.Call(func=func) | ast.Expr(value=ast.Call(func=func)):
            return _last(func) in _DECLARING or _first(func) in _FOR_DEVELOPERS
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _is_type(left) or _is_type(right)
    return isinstance(node, _UNTOUCHED)


def _is_named_so(node: ast.AST) -> bool:
    """A constant, or the member of an Enum, whose value is its name once more."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(value))):
            return value.casefold().replace(" ", "_").replace("-", "_") == name.strip("_").casefold()
    return False


def _is_type(node: ast.AST) -> bool:
    """Where two types are joined, nothing is computed."""
    if isinstance(node, ast.BinOp):
        return _is_type(node.left) or _is_type(node.right)
    name = _last(node)
    return name in {"int", "str", "bool", "float", "bytes", "dict"} or (
        name[:1].isupper() and not name.isupper()
    )


def _last(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value):
            return _last(value)
    return ""


def _first(node: ast.AST) -> str:
    match node:
        case ast.Attribute(value=value):
            return _first(value)
        case ast.Name(id=name):
            return name
    return ""
