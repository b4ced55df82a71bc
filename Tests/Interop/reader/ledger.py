"""The ledger in a bundle: RFC 6962 tree, C2SP checkpoint and proofs, and what the entries say."""

import base64
import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from . import edwards
from .documents import parse
from .report import NotCovered, demand, same

NUMBER = r"0|[1-9][0-9]*"


def leaf_hash(data):
    return hashlib.sha256(b"\0" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def root_hash(leaves):
    """The Merkle tree hash of RFC 6962, section 2.1, as it is written there."""
    if len(leaves) == 0:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaf_hash(leaves[0])
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    return node_hash(root_hash(leaves[:split]), root_hash(leaves[split:]))


def root_from_proof(leaf, index, size, path):
    """Where a proof leads to: RFC 9162, section 2.1.3.2; None when it has the wrong length."""
    demand(index < size, f"entry {index} of {size}")
    at, last, hash = index, size - 1, leaf_hash(leaf)
    for sibling in path:
        if last == 0:
            return None
        if at & 1 or at == last:
            hash = node_hash(sibling, hash)
            while at & 1 == 0 and at != 0:
                at, last = at >> 1, last >> 1
        else:
            hash = node_hash(hash, sibling)
        at, last = at >> 1, last >> 1
    return hash if last == 0 else None


def unbase64(text, what):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError as problem:
        demand(False, f"{what}: {problem}")
    demand(base64.b64encode(data).decode() == text, f"{what} has another spelling")
    return data


class Checkpoint:
    """A signed checkpoint: origin, size, root, and lines of signatures."""

    def __init__(self, data):
        text = data.decode("utf-8")
        body, gap, signatures = text.partition("\n\n")
        lines = body.split("\n")
        demand(gap and len(lines) == 3, "the checkpoint has another form")
        self.text = (body + "\n").encode()
        self.origin, size, root = lines
        demand(re.fullmatch(NUMBER, size), f"the size {size} of the checkpoint")
        self.size, self.root = int(size), unbase64(root, "the root of the checkpoint")
        demand(signatures.endswith("\n"), "the checkpoint does not end with a line end")
        self.signatures = []
        for line in signatures[:-1].split("\n"):
            found = re.fullmatch("\u2014 (\\S+) (\\S+)", line)
            demand(found, f"no line of a signature: {line}")
            self.signatures.append((found[1], unbase64(found[2], "a signature")))

    def check_signature(self, vkeys):
        """One of the verifier keys has signed, and no line with the name of such a key is bad."""
        good = 0
        for vkey in vkeys:
            name, number, key = vkey.split("+", 2)
            key = unbase64(key, "the key of the ledger")
            demand(key[:1] == b"\1" and len(key) == 33, f"{vkey} is no key for notes")
            demand(not edwards.is_of_small_order(key[1:]), f"{vkey} is of small order")
            id = hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]
            demand(id.hex() == number, f"{vkey} has another number than its key")
            same("the name of the ledger's key", name, self.origin)
            for named, value in self.signatures:
                if named == name and value[:4] == id:
                    try:
                        Ed25519PublicKey.from_public_bytes(key[1:]).verify(value[4:], self.text)
                    except InvalidSignature:
                        demand(False, f"the checkpoint is not signed by {name}")
                    good += 1
        demand(good, f"no key of {self.origin} in the trust list signed the checkpoint")


class Ledger:
    def __init__(self, bundle):
        self.checkpoint_bytes = bundle.read("ledger/checkpoint.txt")
        self.checkpoint = Checkpoint(self.checkpoint_bytes)
        data = bundle.read("ledger/entries.jsonl")
        demand(data.endswith(b"\n") or not data, "entries.jsonl does not end with a line end")
        self.lines = data.split(b"\n")[:-1]
        self.entries = [parse(line, f"entry {index}") for index, line in enumerate(self.lines)]


def tree(ledger):
    same("entries of the checkpoint", ledger.checkpoint.size, len(ledger.lines))
    same("root of the entries", ledger.checkpoint.root.hex(), root_hash(ledger.lines).hex())
    return f"{len(ledger.lines)} entries have the root of the checkpoint", None


def signature(ledger, claim, trust):
    keys = trust.keys(ledger.checkpoint.origin, "ledger", claim.created)
    ledger.checkpoint.check_signature([key["vkey"] for key in keys])
    return f"signed by {ledger.checkpoint.origin}", None


def logged(ledger, document, subject):
    """The ledger has the digest of a document."""
    same("ledger of the claim", document.document["credentialStatus"]["ledger"], ledger.checkpoint.origin)
    found = [index for index, entry in enumerate(ledger.entries)
             if entry["kind"] == "log-digest" and entry["subject"] == subject
             and entry["id"] == document.document["id"]
             and entry["digest"] == "sha256:" + document.sha256]
    demand(found, f"the ledger does not have the {subject} with the digest {document.sha256}")
    return f"the {subject} is entry {found[0]}", None


def _proof(bundle, ledger, index):
    """A C2SP tlog-proof leads from an entry to the checkpoint of the bundle."""
    name = f"ledger/{index}.tlog-proof"
    head, gap, checkpoint = bundle.read(name).partition(b"\n\n")
    same(f"checkpoint of {name}", checkpoint, ledger.checkpoint_bytes)
    first, second, *hashes = head.decode("ascii").split("\n")
    same(f"form of {name}", first, "c2sp.org/tlog-proof@v1")
    same(f"entry of {name}", second, f"index {index}")
    path = [unbase64(text, name) for text in hashes]
    root = root_from_proof(ledger.lines[index], index, ledger.checkpoint.size, path)
    demand(root == ledger.checkpoint.root, f"{name} does not lead to the root of the checkpoint")


# What an offset of the claim and the entry of its retirement both say.
SHARED = [("programme", "programme"), ("block", "block"), ("first", "first"), ("last", "last"),
          ("kg", "qtyKg"), ("retiredOn", "retiredOn"), ("beneficiary", "beneficiary"),
          ("purpose", "purpose"), ("evidence", "evidence")]


def offsets(bundle, ledger, claim):
    """Each offset of the claim is a retirement in the ledger, and no unit is retired twice."""
    claimed = claim.subject["offsets"]
    for offset in claimed:
        if offset["state"] != "retired":
            raise NotCovered(f"{offset['serial']} is {offset['state']}; only retired units are read here")
        same("ledger of an offset", offset["ledger"]["origin"], ledger.checkpoint.origin)
        index = offset["ledger"]["index"]
        demand(0 <= index < len(ledger.entries), f"{offset['serial']}: there is no entry {index}")
        entry = ledger.entries[index]
        same(f"kind of entry {index}", entry["kind"], "retire")
        for ours, theirs in SHARED:
            same(f"{offset['serial']}: {ours}", offset.get(ours), entry.get(theirs))
        units = int(offset["last"]) - int(offset["first"]) + 1
        same(f"{offset['serial']}: kg of {units} units of a tonne", offset["kg"], 1000 * units)
        _proof(bundle, ledger, index)
    indices = {offset["ledger"]["index"] for offset in claimed}
    proofs = {int(name[7:-11]) for name in bundle.under("ledger") if name.endswith(".tlog-proof")}
    same("proofs in the bundle", sorted(proofs), sorted(indices))
    same("offsetKg", claim.subject["offsetKg"], sum(offset["kg"] for offset in claimed))
    _replay(ledger)
    return f"{len(claimed)} retirements with proofs, {claim.subject['offsetKg']} kg, none twice", None


def _replay(ledger):
    """Deposits do not overlap, retirements do not, and what is retired was deposited."""
    units = {"deposit": [], "retire": []}
    for index, entry in enumerate(ledger.entries):
        if entry["kind"] == "log-digest":
            continue
        if entry["kind"] not in units:
            raise NotCovered(f"entry {index} of the ledger is a `{entry['kind']}`")
        block = (entry["programme"], entry["block"])
        first, last = int(entry["first"]), int(entry["last"])
        for other, low, high in units[entry["kind"]]:
            demand(other != block or last < low or high < first,
                   f"entry {index}: the units are in the ledger as `{entry['kind']}` already")
        if entry["kind"] == "retire":
            demand(any(other == block and low <= first and last <= high
                       for other, low, high in units["deposit"]),
                   f"entry {index} retires units that nobody deposited")
        units[entry["kind"]].append((block, first, last))
