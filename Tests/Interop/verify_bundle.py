#!/usr/bin/env python3
"""Verifies a bundle of a claim without any code of BayCarbon.

    python3 Tests/Interop/verify_bundle.py BUNDLE [--trust trust.json]

Needs cryptography, rfc8785 and base58 (`make test-interop` has them in .build/interop/venv). Ends with 0
when all that it looks at is right, 1 when something is wrong, 2 when the bundle has something that this
reader does not know, which is never taken for good.
"""

import argparse
import sys

from reader import documents, inventory, ledger, trust
from reader.bundle import Bundle, resources
from reader.report import Report, Wrong, demand, same

LIMITS = [
    "verdicts of the rules; the inventory of the base year; figures by months that come from it",
    "whether the factors are the ones that were published: the bundle's own tables are used",
    "registries, the clock, withdrawn claims, and what this reader has seen before",
]


def verify(folder, trust_list=None):
    """A report on a bundle. Whatever goes wrong in a part is a finding, and the other parts still run."""
    report = Report()
    try:
        bundle = Bundle(folder)
        parties = trust.Trust(trust_list) if trust_list else None
        manifest = documents.read_json(bundle.read("inputs/inventory.json"), "inputs/inventory.json")
    except (Wrong, KeyError, ValueError, OSError) as problem:
        report.wrong.append(f"bundle: {problem}")
        return report
    report.limits += LIMITS
    claim = report.check("claim", guarded(documents.claim), bundle)
    if claim is None:
        return report
    report.check("resources", guarded(resources), bundle, claim)
    log = report.check("ledger", guarded(read_ledger), bundle, claim)
    if log is not None:
        report.check("tree", guarded(ledger.tree), log)
        report.check("logged", guarded(ledger.logged), log, claim, "claim")
        report.check("offsets", guarded(ledger.offsets), bundle, log, claim)
    certificate = None
    if "certificate.json" in bundle.names:
        certificate = report.check("certificate", guarded(documents.certificate), bundle, claim)
    else:
        report.limits.append("a certificate: there is none")
    if parties is None:
        report.limits.append("whose the keys are: no trust list was given")
    else:
        report.check("claimant", guarded(trust.signer), parties, claim, "claimant")
        if certificate is not None:
            report.check("certifier", guarded(trust.signer), parties, certificate, "certifier")
        if log is not None:
            report.check("checkpoint", guarded(ledger.signature), log, claim, parties)
    calculated = report.check("calculation", guarded(inventory.calculate), bundle, claim, manifest)
    if calculated is not None:
        for title, part in (("lines", inventory.lines), ("totals", inventory.totals),
                            ("factors", inventory.factors)):
            report.check(title, guarded(part), bundle, claim, calculated)
    return report


def read_ledger(bundle, claim):
    if claim.subject["offsets"] or "credentialStatus" in claim.document:
        log = ledger.Ledger(bundle)
        return f"{log.checkpoint.origin}, {log.checkpoint.size} entries", log
    same("files of a ledger that the claim does not name", bundle.under("ledger"), [])
    same("offsetKg", claim.subject["offsetKg"], 0)
    return "the claim names none", None


def guarded(part):
    """A member that is missing or of another type is a finding, and no end of the program."""
    def run(*arguments):
        try:
            return part(*arguments)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as problem:
            demand(False, f"a value is missing or of another kind: {problem!r}")
    return run


def main():
    parser = argparse.ArgumentParser(description="Verifies a bundle of a claim without code of BayCarbon.")
    parser.add_argument("bundle")
    parser.add_argument("--trust", metavar="FILE", help="whom you trust")
    arguments = parser.parse_args()
    report = verify(arguments.bundle, arguments.trust)
    print("\n".join(report.lines()))
    return report.code


if __name__ == "__main__":
    sys.exit(main())
