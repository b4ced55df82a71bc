#!/usr/bin/env python3
"""Validates claims with JSON Schema, by the schema in their own bundle.

    python3 Tests/Interop/claim_with_json_schema.py BUNDLE...

The schema must be one (draft 2020-12), be the file that the claim names as its credentialSchema, accept the
claim, and refuse each of the changed claims below. Needs jsonschema.
"""

import base64
import copy
import hashlib
import json
import pathlib
import sys

import jsonschema

SCHEMA = "context/claim-v1.schema.json"

# A place in the claim, and what is put there; None takes the member away.
CHANGES = [
    ("type", ["VerifiableCredential", "SomeOtherCredential"]),
    ("more", "a member that no claim has"),
    ("validFrom", "2025-06-30"),
    ("validFrom", None),
    ("credentialSchema.digestSRI", "sha256-AAAA"),
    ("credentialSubject.claimClass", "carbon-free"),
    ("credentialSubject.judgedOn", "2025-13-01"),
    ("credentialSubject.inventory.totalKg", "28401.50"),
    ("credentialSubject.inventory.totalKg", 28401.5),
    ("credentialSubject.inventory.rows.accepted", -1),
    ("credentialSubject.inventory.linesDigest", "sha256:" + "A" * 64),
    ("credentialSubject.inventory.byScope", None),
    ("credentialSubject.verdicts", "PASS"),
    ("credentialSubject.engine.more", "a member that no engine has"),
    ("proof.cryptosuite", "eddsa-rdfc-2022"),
    ("proof", []),
]


def changed(claim, place, value):
    claim = copy.deepcopy(claim)
    *parents, name = place.split(".")
    target = claim
    for parent in parents:
        target = target[parent]
    if value is None:
        del target[name]
    else:
        target[name] = value
    return claim


def problems(folder):
    schema_bytes, claim = (folder / SCHEMA).read_bytes(), json.loads((folder / "claim.json").read_bytes())
    schema = json.loads(schema_bytes)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    digest = "sha384-" + base64.b64encode(hashlib.sha384(schema_bytes).digest()).decode()
    if claim["credentialSchema"] != {"id": schema["$id"], "type": "JsonSchema", "digestSRI": digest}:
        yield "the claim does not name this schema"
    for error in validator.iter_errors(claim):
        yield f"the claim is refused: {error.json_path}: {error.message[:200]}"
    for place, value in CHANGES:
        if validator.is_valid(changed(claim, place, value)):
            yield f"{place} = {value!r} is accepted"


def main():
    found = [f"{folder}: {problem}" for folder in sys.argv[1:] for problem in problems(pathlib.Path(folder))]
    for problem in found:
        print(problem)
    if not found:
        print(f"{len(sys.argv) - 1} claims accepted, {len(CHANGES)} changes of each refused")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
