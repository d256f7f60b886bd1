"""Renderers: pure functions from a script to what people see, hear, feel or print."""
