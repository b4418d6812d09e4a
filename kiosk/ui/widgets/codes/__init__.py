"""QR codes and barcodes, read back from their own pixels before anybody sees them."""
