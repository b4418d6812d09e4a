"""What is put in a node's place."""

import ast
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Operator: TypeAlias = Callable[[Any, ast.AST], Iterator[ast.AST]]

_SWAPPED: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.Mult,),
    ast.Pow: (ast.Mult,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.Break: (ast.Continue,),
    ast.Continue: (ast.Break,),
}
_OTHER_NAMES = {"any": "all", "all": "any", "min": "max", "max": "min"}
_SAYS_WHICH = (ast.Compare, ast.BoolOp, ast.Constant)


def instead(node: ast.AST, parent: ast.AST, *, numbers: bool = True) -> Iterator[ast.AST]:
    """The nodes that may stand there instead."""
    if not numbers and isinstance(node, ast.Constant) and type(node.value) in {int, float}:
        return
    yield from (other() for other in _SWAPPED.get(type(node), ()))
    if type(node) in _OPERATORS:
        yield from _OPERATORS[type(node)](node, parent)
    if isinstance(node, ast.expr) and _decides(node, parent):
        yield ast.UnaryOp(ast.Not(), node)


def _decides(node: ast.expr, parent: ast.AST) -> bool:
    """The plain condition of a branch: any other is changed inside."""
    if isinstance(node, (*_SAYS_WHICH, ast.UnaryOp)):
        return False
    match parent:
        case ast.If() | ast.IfExp() | ast.While():
            return node is parent.test
        case ast.comprehension():
            return node in parent.ifs
        case ast.match_case():
            return node is parent.guard
        case ast.BoolOp(op=ast.And()):
            return node is not parent.values[-1]
    return False


def _constant(node: ast.Constant, _: ast.AST) -> Iterator[ast.AST]:
    match node.value:
        case bool():
            yield ast.Constant(not node.value)
        case int() | float():
            yield ast.Constant(node.value + 1)
        case str():
            yield ast.Constant(f"XX{node.value}")
        case bytes():
            yield ast.Constant(b"XX" + node.value)


def _without_not(node: ast.UnaryOp, _: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.Not) or not isinstance(node.operand, ast.Constant):
        yield node.operand


def _other_name(node: ast.Name, parent: ast.AST) -> Iterator[ast.AST]:
    if node.id in _OTHER_NAMES and isinstance(parent, ast.Call) and node is parent.func:
        yield ast.Name(_OTHER_NAMES[node.id], ast.Load())


def _not_done(node: ast.stmt, _: ast.AST) -> Iterator[ast.AST]:
    yield ast.Pass()


def _not_kept(node: ast.Assign, _: ast.AST) -> Iterator[ast.AST]:
    if all(isinstance(target, ast.Attribute | ast.Subscript) for target in node.targets):
        yield ast.Pass()


def _nothing_returned(node: ast.Return, _: ast.AST) -> Iterator[ast.AST]:
    """Constants are changed by themselves, conditions turned round."""
    if node.value and not isinstance(node.value, (*_SAYS_WHICH, ast.UnaryOp, ast.IfExp)):
        yield ast.Return(ast.Constant(None))


_OPERATORS: dict[type[ast.AST], Operator] = {
    ast.Constant: _constant,
    ast.UnaryOp: _without_not,
    ast.Name: _other_name,
    ast.Expr: _not_done,
    ast.Raise: _not_done,
    ast.Assign: _not_kept,
    ast.Return: _nothing_returned,
}
