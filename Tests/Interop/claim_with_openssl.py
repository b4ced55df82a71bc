#!/usr/bin/env python3
"""Verifies the signatures of a claim and its certificate with the command line of OpenSSL.

    python3 Tests/Interop/claim_with_openssl.py ISSUED

ISSUED is what issue_bundles.py made. OpenSSL hashes the two canonical halves, verifies the signature over
the 64 bytes, refuses it over changed ones, and with the key file of the program signs the same bytes to
the same signature (Ed25519 has no randomness). Needs openssl 3, rfc8785 and base58.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import base58
import rfc8785

# SubjectPublicKeyInfo of an Ed25519 key (RFC 8410), before its 32 bytes.
HEADER = bytes.fromhex("302a300506032b6570032100")


def openssl(*words, stdin=None):
    return subprocess.run(["openssl", *map(str, words)], input=stdin, capture_output=True)


def digest(document):
    run = openssl("dgst", "-sha256", "-binary", stdin=rfc8785.dumps(document))
    assert run.returncode == 0 and len(run.stdout) == 32, run.stderr
    return run.stdout


def verified(key, data, signature, folder):
    for name, content in (("key", HEADER + key), ("data", data), ("signature", signature)):
        (folder / name).write_bytes(content)
    run = openssl("pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", folder / "key", "-rawin",
                  "-in", folder / "data", "-sigfile", folder / "signature")
    if run.returncode not in (0, 1):
        raise RuntimeError(run.stderr.decode())
    return run.returncode == 0 and b"Signature Verified Successfully" in run.stdout


def problems(path, key_file, folder):
    document = json.loads(path.read_bytes())
    proof = document.pop("proof")
    signature = base58.b58decode(proof.pop("proofValue")[1:])
    key = base58.b58decode(proof["verificationMethod"].partition("#")[2][1:])[2:]
    data = digest(proof) + digest(document)
    if not verified(key, data, signature, folder):
        yield "OpenSSL does not verify the signature"
    for place in range(0, 64, 7):
        changed = bytearray(data)
        changed[place] ^= 1
        if verified(key, changed, signature, folder):
            yield f"OpenSSL verifies it with byte {place} of the hash data changed"
    (folder / "data").write_bytes(data)
    run = openssl("pkeyutl", "-sign", "-inkey", key_file, "-rawin", "-in", folder / "data")
    if run.stdout != signature:
        yield f"OpenSSL signs to another signature: {run.stdout.hex()} {run.stderr.decode()}"


def main():
    issued = pathlib.Path(sys.argv[1])
    print(openssl("version").stdout.decode().strip())
    failed = 0
    for bundle, file, key in (("claim", "claim", "claimant"), ("claim", "certificate", "certifier"),
                              ("variant", "claim", "claimant")):
        with tempfile.TemporaryDirectory() as folder:
            found = list(problems(
                issued / bundle / f"{file}.json", issued / f"{key}.pem", pathlib.Path(folder)))
        failed += bool(found)
        print(f"{'FAIL' if found else 'ok  '} {bundle}/{file}.json: "
              + ("; ".join(found) or "verified, refused when changed, signed again to the same bytes"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
