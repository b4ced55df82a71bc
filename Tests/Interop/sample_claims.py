#!/usr/bin/env python3
"""Writes the signed documents that the tests of the certificate page show.

They are signed here, by other people's code, with the published seeds of the test vectors:

    python3 Tests/Interop/sample_claims.py        (needs cryptography, rfc8785, base58)

Ed25519 has no randomness, so the files are the same on every run.
"""

import hashlib
import pathlib

import base58
import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

TARGET = pathlib.Path(__file__).parents[1] / "ReportsTests/HTML/Recorded/Claims"
CONTEXT = ["https://www.w3.org/ns/credentials/v2", "https://baycarbon.example/ns/claim/v1"]
CLAIMANT = bytes.fromhex("799424a58719109feca0289a8fef8670c8a9687dddf9d2439b8b4711ffbe7684")
CERTIFIER = hashlib.sha256(b"certifier of the samples").digest()


def did(seed):
    key = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    return "did:key:z" + base58.b58encode(b"\xed\x01" + key).decode()


def sign(document, seed, number):
    issuer = did(seed)
    options = {
        "@context": CONTEXT,
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "created": "2026-03-31T08:00:00Z",
        "id": f"urn:uuid:22222222-0000-4000-8000-{number:012}",
        "verificationMethod": issuer + "#" + issuer.removeprefix("did:key:"),
        "proofPurpose": "assertionMethod",
    }
    message = b"".join(hashlib.sha256(rfc8785.dumps(part)).digest() for part in (options, document))
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(message)
    proof = options | {"proofValue": "z" + base58.b58encode(signature).decode()}
    return rfc8785.dumps(document | {"proof": proof})


def rules():
    verdicts = {
        "PASS": [
            "PAS2060-5-SUBJECT-UNIQUE", "PAS2060-5-SUBJECT-RATIONALE", "PAS2060-5-BOUNDARY-ORG",
            "PAS2060-5-SCOPE12-COMPLETE", "PAS2060-5-SCOPE3-1PCT", "PAS2060-5-COVERAGE-95",
            "PAS2060-6-METHOD", "PAS2060-6-GROSS", "PAS2060-6-GWP", "PAS2060-7-PLAN-FIVE",
            "PAS2060-7-PLAN-FRESH", "PAS2060-8-REDUCTION", "PAS2060-9.1.1-BALANCE",
            "PAS2060-9.1.2c-VERIFIED", "PAS2060-9.1.2e-RETIRE-12M", "PAS2060-9.1.2g-REGISTRY",
            "PAS2060-10-WORDING", "PAS2060-10-SIGN", "LEDGER-QTY", "LEDGER-STATUS",
            "LEDGER-UNIQUE",
        ],
        "WARN": ["PAS2060-0-STATUS"],
        "NA": ["LABEL-CCP", "LABEL-CORSIA", "PAS2060-EVT-PRE"],
    }
    return [
        {"rule": rule, "verdict": verdict} for verdict, list in verdicts.items() for rule in list
    ]


def claim(name, entity):
    return {
        "@context": CONTEXT,
        "type": ["VerifiableCredential", "CarbonClaimCredential"],
        "id": "urn:uuid:8d3f5a52-91c4-4b7e-a1f0-5f5b3f0c7c11",
        "issuer": {"id": did(CLAIMANT), "name": entity},
        "validFrom": "2025-03-31T08:30:00Z",
        "validUntil": "2026-03-31T00:00:00Z",
        "credentialSubject": {
            "type": ["CarbonClaim"],
            "profile": "baycarbon/claim/1",
            "claimClass": "achieved",
            "ruleProfile": {"id": "pas2060", "version": 1, "standard": "PAS 2060:2014"},
            "subject": {
                "kind": "facility", "name": name, "entity": entity,
                "boundary": "The mill in Kwun Tong and the dye house in Dongguan",
                "approach": "operational-control",
            },
            "period": {"from": "2024-01-01", "to": "2024-12-31"},
            "inventory": {
                "scope2Basis": "location",
                "totalKg": "1283307.482115",
                "byScope": [
                    {"scope": "1", "kg": "212483.5"},
                    {"scope": "2-location", "kg": "967075.2"},
                    {"scope": "2-market", "kg": "871120.5"},
                    {"scope": "3", "kg": "103748.782115"},
                ],
            },
            "offsets": [
                {
                    "programme": "VCS", "project": "VCS 1529, Guangxi reforestation 广西造林",
                    "vintage": {"from": "2021-01-01", "to": "2021-12-31"},
                    "first": "82515875", "last": "82516874",
                    "serial": "1491-82515875-82516874-VCS-VCU-1491-VER-CN-14-1529-01012021-31122021-0",
                    "kg": 1000000, "state": "retired", "retiredOn": "2025-02-14",
                },
                {
                    "programme": "GS", "project": "GS 11023, efficient cookstoves",
                    "vintage": {"from": "2022-01-01", "to": "2022-12-31"},
                    "first": "4001", "last": "4284", "serial": "GS1-1-KE-GS11023-16-2022-25011-4001-4284",
                    "kg": 284000, "state": "retired", "retiredOn": "2025-02-14",
                },
                {
                    "programme": "GS", "first": "4285", "last": "4285",
                    "serial": "GS1-1-KE-GS11023-16-2022-25011-4285-4285",
                    "kg": 1000, "state": "reserved",
                },
            ],
            "offsetKg": 1284000,
            "residualKg": "0",
            "verdicts": rules(),
            "overall": "WARN",
        },
    }


def certificate(claim_bytes, claim_id, seed):
    digest = b"\x12\x20" + hashlib.sha256(claim_bytes).digest()
    return {
        "@context": CONTEXT,
        "type": ["VerifiableCredential", "CarbonClaimCertificate"],
        "id": "urn:uuid:0c9a3a60-3b1d-4a7e-9b7a-1f1b6a1a9e02",
        "issuer": {"id": did(seed), "name": "Harbour Assurance Ltd 海港核證有限公司"},
        "validFrom": "2025-04-10T00:00:00Z",
        "credentialSubject": {
            "type": ["ConformityAttestation"],
            "attestedClaim": {
                "id": claim_id,
                "digestMultibase": "z" + base58.b58encode(digest).decode(),
                "byteLength": len(claim_bytes),
            },
            "assessment": [
                {"id": line["rule"], "conformance": line["verdict"] != "FAIL"}
                for line in rules() if line["verdict"] in ("PASS", "FAIL")
            ],
            "levelOfAssurance": "reasonable",
            "recomputation": {"engine": "baycarbon", "version": "1", "result": "match"},
            "limits": [
                "The registries were not asked.",
                "Bills were sampled: 40 of 96.",
            ],
        },
    }


def main():
    TARGET.mkdir(parents=True, exist_ok=True)
    document = claim("燈籠紡織 Lantern Textiles", "Lantern Textiles Limited")
    signed = sign(document, CLAIMANT, 1)
    (TARGET / "claim.json").write_bytes(signed)
    for name, seed in (("certificate", CERTIFIER), ("own-certificate", CLAIMANT)):
        attested = sign(certificate(signed, document["id"], seed), seed, 2)
        (TARGET / f"{name}.json").write_bytes(attested)
    hostile = claim(
        "</script><script>document.title='taken'</script>", "<img src=x onerror=alert(1)>"
    )
    subject = hostile["credentialSubject"]
    subject["subject"]["boundary"] = "exe\u202egpj \"quoted\" & 'so' <b> nul\u0000 \u2028line {0}"
    subject["offsets"][0]["project"] = "`${1}`$&$1 __proto__"
    (TARGET / "hostile.json").write_bytes(sign(hostile, CLAIMANT, 3))


if __name__ == "__main__":
    main()
