"""The name of each step, for the row of dots."""

from kiosk.ui.face import Face, Faces

NO_FACE = Face()


def title(step: str, faces: Faces) -> str:
    """The title of the step; empty for a screen that is no step."""
    return faces.get(step, NO_FACE).title()
