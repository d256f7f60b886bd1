"""Consent: a machine in which only the person can say yes."""
