#!/usr/bin/env python3
"""Changes a bundle in ways that must be found, and asks two readers: the one here and the program.

    python3 Tests/Interop/changed_bundles.py ISSUED [--program .build/debug/baycarbon]

ISSUED is what issue_bundles.py made. Where only the calculation can tell, the digests, the signature, the
ledger and its checkpoint are made right again first: then the parts that fail are those of the calculation
and no others. Both readers must take the unchanged bundle, and the one that was signed again here.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

import base58
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import forging
import verify_bundle
from reader import documents
from reader.bundle import Bundle
from reader.report import NotCovered, Wrong

ROOT = pathlib.Path(__file__).resolve().parents[2]
ELECTRICITY = "inputs/activities/electricity.csv"
CLP = "factors/hk-utilities/factors.csv"
CLP_ROW = "hk-elec-clp-2024,electricity,HK-CLP,2024-01-01,2024-12-31,,0.38,"


def one_kwh(bundle):
    bundle.text(ELECTRICITY, "office,electricity,3210,kWh", "office,electricity,3211,kWh")


def one_factor(bundle):
    bundle.text(CLP, CLP_ROW, CLP_ROW.replace("0.38", "0.39"))


def again(change):
    """A change after which everything that is signed or hashed is made right again."""
    def run(bundle):
        change(bundle)
        bundle.resign()
    return run


def edited(edit):
    return lambda bundle: bundle.resign(edit)


def member(path, value):
    """Sets a member of the subject of the claim."""
    def edit(document):
        *way, last = path
        place = document["credentialSubject"]
        for step in way:
            place = place[step]
        assert place[last] != value
        place[last] = value
    return edit


def without_entry(index, signed_again):
    def run(bundle):
        path = bundle.folder / "ledger/entries.jsonl"
        lines = path.read_bytes().splitlines(keepends=True)
        del lines[index]
        if signed_again:
            bundle.log([line[:-1] for line in lines])
        else:
            path.write_bytes(b"".join(lines))
    return run


def swapped_proofs(bundle):
    first, second = sorted((bundle.folder / "ledger").glob("*.tlog-proof"))
    texts = first.read_bytes(), second.read_bytes()
    first.write_bytes(texts[1])
    second.write_bytes(texts[0])


def other_issuer(bundle):
    key = Ed25519PrivateKey.generate()
    did = forging.did_key(key)

    def edit(document):
        document["issuer"]["id"] = did
        document["proof"]["verificationMethod"] = f"{did}#{did.removeprefix('did:key:')}"
    bundle.resign(edit, key)


def weak_key(bundle):
    """The key of small order 0100..00: R = A and S = 0 satisfy the equation of every message."""
    point = bytes([1]) + bytes(31)
    text = "z" + base58.b58encode(b"\xed\x01" + point).decode()

    class Anything:
        def sign(self, _):
            return point + bytes(32)

    def edit(document):
        document["issuer"]["id"] = "did:key:" + text
        document["proof"]["verificationMethod"] = f"did:key:{text}#{text}"
    bundle.resign(edit, Anything())


def a_second_earlier(document):
    """Not later: a claim is signed before it is logged, and is not valid before it is signed."""
    document["proof"]["created"] = "2025-06-30T07:59:59Z"


def certificate_of_another(bundle):
    kept = (bundle.folder / "certificate.json").read_bytes()
    bundle.resign(a_second_earlier)
    (bundle.folder / "certificate.json").write_bytes(kept)


# Name, change, the parts that must be wrong (and no others; None where it depends on the entry).
# Where a kWh of May changed, the reader must name the line.
MAY = "office, electricity, HK-CLP, 2024-05, kWh, consumption, CO2e"
CALCULATION = {"lines", "totals"}
one_kwh_again = again(one_kwh)
NAMES_MAY = [one_kwh, one_kwh_again]
CASES = [
    ("unchanged", lambda bundle: None, set()),
    ("signed again here, a second earlier", edited(a_second_earlier), set()),
    ("one kWh", one_kwh, {"resources", "certificate"} | CALCULATION),
    ("one kWh, all signed again", one_kwh_again, CALCULATION),
    ("a bill left out, all signed again", again(lambda bundle: bundle.text(
        ELECTRICITY, "office,electricity,3210,kWh,2024-05-01,2024-05-31,CLP-202405\n", "")), CALCULATION),
    ("one factor", one_factor, {"resources", "certificate", "factors"} | CALCULATION),
    ("one factor, all signed again", again(one_factor), {"factors"} | CALCULATION),
    ("a total, signed again", edited(
        member(["inventory", "totalKg"], "28400.945113591")), {"totals"}),
    ("the sum of a scope, signed again", edited(
        member(["inventory", "byScope", 3, "kg"], "12829.07011358")), {"totals"}),
    ("the value of a factor used, signed again", edited(
        member(["factorDataset", "rowsUsed", 0, "value"], "0.37")), {"factors"}),
    ("the residual, signed again", edited(member(["residualKg"], "1")), {"totals"}),
    ("a tonne more retired, signed again", edited(
        member(["offsets", 0, "kg"], 10000)), {"offsets"}),
    ("another beneficiary, signed again", edited(
        member(["offsets", 1, "beneficiary"], "Somebody Else")), {"offsets"}),
    ("another last unit, signed again", edited(member(["offsets", 0, "last"], "110")), {"offsets"}),
    *[(f"entry {index} of the ledger left out", without_entry(index, False), None) for index in range(5)],
    *[(f"entry {index} left out, the ledger signed again", without_entry(index, True), None)
      for index in range(5)],
    ("proofs of two entries swapped", swapped_proofs, {"offsets", "certificate"}),
    ("another issuer", other_issuer, {"claimant"}),
    ("a key of small order", weak_key, {"claim"}),
    ("the certificate of another claim", certificate_of_another, {"certificate"}),
    ("a file more", lambda bundle: (bundle.folder / "inputs/docs/more.txt").write_text("x"),
     {"resources", "certificate"}),
    ("a file less", lambda bundle: (bundle.folder / "inputs/docs/opinion.txt").unlink(),
     {"resources", "certificate"}),
]


def parts(report):
    if report.not_covered:
        raise AssertionError(report.not_covered)
    return {line.partition(":")[0] for line in report.wrong}


def one(change, expected, issued, folder, program):
    """What is not as it must be after a change; None when it was found by both readers."""
    bundle = forging.Forgery(issued / "claim", folder / "claim", issued)
    change(bundle)
    report = verify_bundle.verify(bundle.folder, issued / "trust.json")
    found = parts(report)
    if expected is None and not found or expected is not None and found != expected:
        return f"expected {expected}, found {report.wrong}"
    if change in NAMES_MAY and not any(MAY in line for line in report.wrong):
        return f"the line of May is not named: {report.wrong}"
    run = subprocess.run(
        [program, "claim", "verify", bundle.folder, "--trust", issued / "trust.json"],
        capture_output=True, text=True)
    if run.returncode != (1 if found else 0):
        return f"the program ended with {run.returncode}: {run.stdout[-400:]}{run.stderr[-400:]}"
    return None


def changed_bytes(issued, folder, step):
    """Claims with one byte changed that the reader takes, and how many it was asked about."""
    copy = folder / "claim"
    shutil.copytree(issued / "claim", copy)
    data = (copy / "claim.json").read_bytes()
    bundle, taken = Bundle(copy), []
    places = range(0, len(data), step)
    for place in places:
        changed = bytearray(data)
        changed[place] ^= 1
        (copy / "claim.json").write_bytes(changed)
        try:
            verify_bundle.guarded(documents.claim)(bundle)
        except (Wrong, NotCovered):
            continue
        taken.append(place)
    return taken, len(places)


def main():
    parser = argparse.ArgumentParser(description="Changes a bundle in ways that must be found.")
    parser.add_argument("issued", type=pathlib.Path)
    parser.add_argument("--program", default=ROOT / ".build/debug/baycarbon")
    arguments = parser.parse_args()
    failed = 0
    for name, change, expected in CASES:
        with tempfile.TemporaryDirectory() as folder:
            problem = one(change, expected, arguments.issued, pathlib.Path(folder), arguments.program)
        failed += problem is not None
        outcome = problem or ("found" if expected or expected is None else "taken by both")
        print(f"{'FAIL' if problem else 'ok  '} {name}: {outcome}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        taken, count = changed_bytes(arguments.issued, pathlib.Path(folder), step=61)
    failed += bool(taken)
    print(f"{'FAIL' if taken else 'ok  '} {count} bytes of the claim, one at a time: "
          + (f"taken at {taken}" if taken else "found"))
    print(f"{len(CASES) + 1} changes, {failed} not as expected")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
