"""Reads the catalogue into a model, and writes from it the typed wrappers of every language."""
