"""Reads bundles of BayCarbon without any code of BayCarbon."""
