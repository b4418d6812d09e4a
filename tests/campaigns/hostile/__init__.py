"""A hostile shop, its pictures, what is scanned or pasted, and a neighbour in the network."""
