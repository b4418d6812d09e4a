"""QR codes and barcodes, read back from their own pixels before they are shown."""
