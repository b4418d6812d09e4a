"""A spool file that receipts are appended to, or the device file of a printer."""

from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from kiosk.receipts.escpos_printer import device_printer
from kiosk.receipts.status import Status
from kiosk.receipts.trouble import PaperLeft, as_trouble


@dataclass(frozen=True)
class FilePrinter:
    """A receipt is in the spool whole, or not at all. A device file is asked, as any printer is."""

    path: Path

    def print(self, data: bytes) -> PaperLeft:
        """Appends the bytes. PrinterTrouble where the file cannot be written or the printer is not sure."""
        if self._is_spool():
            with as_trouble(str(self.path)):
                _append(self.path, data)
            return PaperLeft.ENOUGH
        return device_printer(self.path, str(self.path)).print(data)

    def status(self) -> Status:
        """What the printer says of itself; a spool says nothing."""
        return Status() if self._is_spool() else device_printer(self.path, str(self.path)).status()

    def _is_spool(self) -> bool:
        return self.path.is_file() or not self.path.exists()


def _append(path: Path, data: bytes) -> None:
    with path.open("ab", buffering=0) as spool:
        length = spool.tell()
        try:
            _write_whole(spool, data)
        except OSError:
            spool.truncate(length)
            raise


def _write_whole(spool: FileIO, data: bytes) -> None:
    if spool.write(data) != len(data):
        raise OSError("the disk is full")
