"""How real shops differ from the document: each difference is a switch of the store, by name."""
