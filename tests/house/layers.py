"""The layers of the import contract in pyproject.toml, and the modules that stand in none."""

import tomllib
from collections.abc import Iterable

from tests.house.plan import ROOT

CONTRACT = "Floors: imports point down only"


def layers() -> set[str]:
    """Every module that the contract names."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    rows = next(contract["layers"] for contract in contracts if contract["name"] == CONTRACT)
    return {name.strip(" ()") for row in rows for name in row.replace(":", "|").split("|")}


def in_no_layer(modules: Iterable[str], named: set[str]) -> list[str]:
    """Modules that neither stand in a layer themselves, nor in a package that does, nor only hold such."""
    return sorted(module for module in modules if not _stands(module, named))


def _stands(module: str, named: set[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in named) or any(
        name.startswith(f"{module}.") for name in named
    )
