"""Consent journals on memory, SQLite and PostgreSQL."""
