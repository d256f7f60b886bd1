"""Receipts for the person, and records for other systems, made from a consent log."""

from tic.receipts.account import Account, Imported, Party, Service
from tic.receipts.dpv import no_from_dpv, to_dpv
from tic.receipts.fhir import noes_from_fhir, to_fhir
from tic.receipts.fhir_provenance import provenance_to_fhir
from tic.receipts.iso27560 import from_iso27560, to_iso27560
from tic.receipts.text import as_html, as_text

__all__ = [
    "Account",
    "Imported",
    "Party",
    "Service",
    "as_html",
    "as_text",
    "from_iso27560",
    "no_from_dpv",
    "noes_from_fhir",
    "provenance_to_fhir",
    "to_dpv",
    "to_fhir",
    "to_iso27560",
]
