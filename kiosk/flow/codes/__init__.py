"""What a scanned or typed code says: a product's number, a scale's label, or a shop's own code."""
