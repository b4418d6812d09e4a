"""Staff's words for what is the matter with the receipt printer."""

from PySide6.QtCore import QCoreApplication

from kiosk.receipts.trouble import PaperLeft, Trouble

translate = QCoreApplication.translate


def printer_says(trouble: Trouble | None, paper: PaperLeft | None) -> str:
    """What to see to; empty where the printer prints and has paper."""
    if trouble:
        return _of_trouble()[trouble]
    return translate("staff", "The paper is nearly used up.") if paper is PaperLeft.LOW else ""


def _of_trouble() -> dict[Trouble, str]:
    return {
        Trouble.PAPER_OUT: translate("staff", "The printer is out of paper."),
        Trouble.COVER_OPEN: translate("staff", "The printer's cover is open."),
        Trouble.CUTTER: translate("staff", "The cutter is stuck. Take the jammed paper out."),
        Trouble.FAULT: translate("staff", "The printer reports an error. Switch it off and on."),
        Trouble.OFFLINE: translate("staff", "The printer is not ready. Look at its lamps and its feed key."),
        Trouble.GONE: translate("staff", "The printer does not answer. Check its cable and its power."),
        Trouble.REFUSED: translate("staff", "The printer lets nobody print. Check that it is free."),
        Trouble.TORN: translate(
            "staff", "The printer stopped in the middle of a receipt. Look how much of it came out."
        ),
        Trouble.SILENT: translate(
            "staff", "The printer does not say whether it printed. Look whether the receipt came out."
        ),
    }
