"""Renderers: pure functions from a script to what people see, hear or feel."""
