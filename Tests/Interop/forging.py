"""Makes changed bundles whose digests, signatures and ledger are right again: what somebody with all the
keys could do. Signs and builds trees with other people's code, as the reader does."""

import base64
import hashlib
import json
import shutil

import base58
import rfc8785
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from reader import documents
from reader.bundle import Bundle
from reader.ledger import Checkpoint, root_hash


def private_key(path):
    return load_pem_private_key(path.read_bytes(), password=None)


def did_key(key):
    return "did:key:z" + base58.b58encode(b"\xed\x01" + key.public_key().public_bytes_raw()).decode()


def signed(document, key):
    """The bytes of a document with a fresh signature; all else in its proof stays as it is."""
    signature = key.sign(documents.hash_data(document))
    proof = document["proof"] | {"proofValue": "z" + base58.b58encode(signature).decode()}
    return rfc8785.dumps(document | {"proof": proof})


def inclusion(leaves, index):
    """The audit path of RFC 6962, section 2.1.1, leaf first."""
    if len(leaves) == 1:
        return []
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    if index < split:
        return inclusion(leaves[:split], index) + [root_hash(leaves[split:])]
    return inclusion(leaves[split:], index - split) + [root_hash(leaves[:split])]


class Forgery:
    """A copy of a bundle."""

    def __init__(self, bundle, folder, keys):
        shutil.copytree(bundle, folder)
        self.folder, self.keys = folder, keys

    def text(self, name, old, new):
        """Changes a text in a file."""
        path = self.folder / name
        data = path.read_bytes()
        if data.count(old.encode()) != 1:
            raise ValueError(f"{name} has {old!r} {data.count(old.encode())} times")
        path.write_bytes(data.replace(old.encode(), new.encode()))

    def claim(self):
        return json.loads((self.folder / "claim.json").read_bytes())

    def resign(self, edit=None, key=None):
        """Names the files as they are, changes the claim, signs it, and logs it in place of the old."""
        bundle, document = Bundle(self.folder), self.claim()
        for entry in document["relatedResource"]:
            entry["digestSRI"] = bundle.integrity(entry["name"])
        if edit:
            edit(document)
        data = signed(document, key or private_key(self.keys / "claimant.pem"))
        (self.folder / "claim.json").write_bytes(data)
        (self.folder / "certificate.json").unlink(missing_ok=True)
        lines = (self.folder / "ledger/entries.jsonl").read_bytes().split(b"\n")[:-1]
        last = json.loads(lines[-1])
        last["digest"] = "sha256:" + hashlib.sha256(data).hexdigest()
        self.log(lines[:-1] + [rfc8785.dumps(last)])

    def log(self, lines):
        """Writes entries with a checkpoint and the proofs that the bundle has."""
        folder = self.folder / "ledger"
        old = Checkpoint((folder / "checkpoint.txt").read_bytes())
        text = f"{old.origin}\n{len(lines)}\n{base64.b64encode(root_hash(lines)).decode()}\n"
        key = private_key(self.keys / "ledger.pem")
        public = b"\1" + key.public_key().public_bytes_raw()
        id = hashlib.sha256(old.origin.encode() + b"\n" + public).digest()[:4]
        signature = base64.b64encode(id + key.sign(text.encode())).decode()
        checkpoint = f"{text}\n\u2014 {old.origin} {signature}\n"
        (folder / "checkpoint.txt").write_bytes(checkpoint.encode())
        (folder / "entries.jsonl").write_bytes(b"".join(line + b"\n" for line in lines))
        for path in folder.glob("*.tlog-proof"):
            index = int(path.stem)
            hashes = "".join(
                base64.b64encode(hash).decode() + "\n" for hash in inclusion(lines, index))
            path.write_bytes(
                f"c2sp.org/tlog-proof@v1\nindex {index}\n{hashes}\n{checkpoint}".encode())
