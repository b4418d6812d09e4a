"""Puts a change into a running program: into live functions, or a module that is to be imported."""

import ast
import gc
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from inspect import CO_OPTIMIZED
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import TypeAlias

Key: TypeAlias = tuple[str, int]


def is_function_only(path: Path, tree: ast.Module) -> bool:
    """Whether a change leaves alone what runs at import: then functions can be swapped."""
    before = list(_codes(_compiled(path, ast.parse(path.read_text()))))
    after = list(_codes(_compiled(path, tree)))
    keys = [_key(code) for code in before]
    if keys != [_key(code) for code in after] or len(set(keys)) < len(keys):
        return False
    return all(
        old.co_freevars == new.co_freevars and (old.co_flags & CO_OPTIMIZED or _own(old) == _own(new))
        for old, new in zip(before, after, strict=True)
    )


def swap(path: Path, tree: ast.Module) -> None:
    """Gives every live function of that file the code it has in the tree."""
    codes = {_key(code): code for code in _codes(_compiled(path, tree))}
    for one in gc.get_objects():
        if type(one) is FunctionType and one.__code__.co_filename == str(path):
            new = codes.get(_key(one.__code__))
            if new:
                one.__code__ = new


def import_instead(path: Path, tree: ast.Module, module: str) -> None:
    """The next import of that module reads the tree."""
    sys.meta_path.insert(0, _Finder(path, tree, module))


class _Loader(SourceFileLoader):
    def __init__(self, module: str, path: Path, tree: ast.Module) -> None:
        super().__init__(module, str(path))
        self._tree = tree

    def get_code(self, fullname: str) -> CodeType:
        return _compiled(Path(self.path), self._tree)


class _Finder(MetaPathFinder):
    def __init__(self, path: Path, tree: ast.Module, module: str) -> None:
        self._path, self._tree, self._module = path, tree, module

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self._module:
            return None
        loader = _Loader(fullname, self._path, self._tree)
        return importlib.util.spec_from_file_location(fullname, self._path, loader=loader)


def _compiled(path: Path, tree: ast.Module) -> CodeType:
    return compile(tree, str(path), "exec", dont_inherit=True)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from _codes(const)


def _key(code: CodeType) -> Key:
    return code.co_qualname, code.co_firstlineno


def _own(code: CodeType) -> tuple[object, ...]:
    consts = tuple(const for const in code.co_consts if not isinstance(const, CodeType))
    return code.co_code, repr(consts), code.co_names
