"""The version of the product: the checkout's own, else that of the installed package."""

from pathlib import Path

DISTRIBUTION = "akinon-checkout-kiosk"
_CHECKOUT = Path(__file__).parents[2] / "pyproject.toml"


def version(checkout: Path = _CHECKOUT) -> str:
    """As in 0.1.0. A checkout is read first: the package installed from it may be older."""
    return _of_checkout(checkout) or _installed()


def _of_checkout(file: Path) -> str | None:
    import tomllib  # noqa: PLC0415 - a demo's start needs none

    try:
        project = tomllib.loads(file.read_text("utf-8")).get("project", {})
    except (OSError, ValueError):
        return None
    return project.get("version") if project.get("name") == DISTRIBUTION else None


def _installed() -> str:
    from importlib import metadata  # noqa: PLC0415 - slow to load, and rare

    try:
        return metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return "(unknown version)"
