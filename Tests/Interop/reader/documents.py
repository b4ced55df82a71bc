"""Signed documents: strict JSON, canonical at rest (RFC 8785), W3C Data Integrity `eddsa-jcs-2022`."""

import datetime
import hashlib
import json
import re

import base58
import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from . import edwards
from .report import NotCovered, demand, same

CONTEXT = ["https://www.w3.org/ns/credentials/v2", "https://baycarbon.example/ns/claim/v1"]
PROOF_MEMBERS = {
    "@context", "type", "cryptosuite", "created", "id", "verificationMethod", "proofPurpose", "proofValue"}
URN = r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


def read_json(data, name):
    """JSON without repeated names, fractions, exponents or NaN."""
    def members(pairs):
        demand(len({key for key, _ in pairs}) == len(pairs), f"{name} names a member twice")
        return dict(pairs)

    def refuse(text):
        demand(False, f"{name} has the number {text}; integers and texts only")

    try:
        return json.loads(
            data.decode("utf-8"), object_pairs_hook=members, parse_float=refuse, parse_constant=refuse)
    except (ValueError, RecursionError) as problem:
        demand(False, f"{name} is not JSON: {problem}")


def parse(data, name):
    """JSON as ``read_json`` takes it, stored as its canonical bytes."""
    document = read_json(data, name)
    try:
        canonical = rfc8785.dumps(document)
    except (ValueError, RecursionError) as problem:
        demand(False, f"{name} has no canonical form: {problem}")
    demand(canonical == data, f"the bytes of {name} are not canonical (RFC 8785)")
    return document


def time(text):
    demand(isinstance(text, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", text),
           f"{text!r} is no time in UTC")
    try:
        return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")
    except ValueError as problem:
        demand(False, f"{text} is no time: {problem}")


def multibase(text, what):
    """The bytes of a base58btc text; another spelling of the same bytes is refused."""
    demand(isinstance(text, str) and text.startswith("z"), f"{what} is not base58btc")
    try:
        data = base58.b58decode(text[1:].encode())
    except ValueError as problem:
        demand(False, f"{what}: {problem}")
    demand(base58.b58encode(data).decode() == text[1:], f"{what} has another spelling")
    return data


def multikey(text):
    """The Ed25519 key of a Multikey text."""
    data = multibase(text, f"the key {text}")
    demand(len(data) == 34 and data[:2] == b"\xed\x01", f"{text} is no Ed25519 key")
    demand(not edwards.is_of_small_order(data[2:]), f"{text} is a key of small order")
    return data[2:]


def hash_data(document):
    """The 64 bytes that are signed: the digest of the options, then that of the document."""
    options = {name: value for name, value in document["proof"].items() if name != "proofValue"}
    unsecured = {name: value for name, value in document.items() if name != "proof"}
    return b"".join(hashlib.sha256(rfc8785.dumps(part)).digest() for part in (options, unsecured))


def signature(document):
    value = multibase(document["proof"].get("proofValue"), "proofValue")
    demand(len(value) == 64, f"the signature has {len(value)} bytes, not 64")
    return value


class Credential:
    """A signed document whose signature was found good."""

    def __init__(self, data, name, kind):
        self.name, self.data = name, data
        self.document = document = parse(data, name)
        same(f"{name}: @context", document.get("@context"), CONTEXT)
        same(f"{name}: type", document.get("type"), kind)
        demand(re.fullmatch(URN, document.get("id", "")), f"{name}: id is no urn:uuid")
        self.subject = document["credentialSubject"]
        self.created = time(document.get("proof", {}).get("created"))
        self.valid_from = time(document.get("validFrom"))
        if "validUntil" in document:
            demand(time(document["validUntil"]) >= self.valid_from, f"{name}: ends before it begins")
        self.issuer = document["issuer"]["id"]
        self.key = self._check_proof(document["proof"])

    def _check_proof(self, proof):
        name = self.name
        if not isinstance(proof, dict) or "previousProof" in proof:
            raise NotCovered(f"{name} has another number of proofs than one")
        same(f"{name}: members of the proof", sorted(proof), sorted(PROOF_MEMBERS))
        same(f"{name}: proof.@context", proof["@context"], CONTEXT)
        for member, value in (("type", "DataIntegrityProof"), ("cryptosuite", "eddsa-jcs-2022"),
                              ("proofPurpose", "assertionMethod")):
            same(f"{name}: proof.{member}", proof[member], value)
        if not self.issuer.startswith("did:key:"):
            raise NotCovered(f"{name} is signed by {self.issuer}; only did:key is read here")
        text = self.issuer.removeprefix("did:key:")
        same(f"{name}: verificationMethod", proof["verificationMethod"], f"{self.issuer}#{text}")
        key, value = multikey(text), signature(self.document)
        demand(not edwards.is_of_small_order(value[:32]), f"{name}: R of the signature is of small order")
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(value, hash_data(self.document))
        except InvalidSignature:
            demand(False, f"the signature of {name} is not that of {self.issuer}")
        return text

    @property
    def sha256(self):
        return hashlib.sha256(self.data).hexdigest()


def claim(bundle):
    credential = Credential(
        bundle.read("claim.json"), "claim.json", ["VerifiableCredential", "CarbonClaimCredential"])
    same("profile", credential.subject.get("profile"), "baycarbon/claim/1")
    unknown = set(credential.document) - {
        "@context", "type", "id", "issuer", "validFrom", "validUntil", "credentialSchema",
        "credentialStatus", "credentialSubject", "relatedResource", "proof"}
    demand(not unknown, f"claim.json has members that no claim has: {sorted(unknown)}")
    schema = credential.document["credentialSchema"]
    same("credentialSchema.digestSRI", schema["digestSRI"], bundle.integrity("context/claim-v1.schema.json"))
    return f"canonical, signed by {credential.issuer}", credential


def certificate(bundle, claim):
    """The certificate is about these bytes of the claim, by somebody else, and covers its verdicts."""
    credential = Credential(
        bundle.read("certificate.json"), "certificate.json",
        ["VerifiableCredential", "CarbonClaimCertificate"])
    subject = credential.subject
    attested = subject["attestedClaim"]
    same("attestedClaim.id", attested["id"], claim.document["id"])
    digest = b"\x12\x20" + hashlib.sha256(claim.data).digest()
    same("attestedClaim.digestMultibase", attested["digestMultibase"],
         "z" + base58.b58encode(digest).decode())
    same("attestedClaim.byteLength", attested["byteLength"], len(claim.data))
    demand(credential.issuer != claim.issuer, "the claimant certifies itself")
    demand(credential.created >= claim.created, "the certificate is older than the claim")
    verdicts = claim.subject["verdicts"]
    same("assessment", [(line["id"], line["conformance"]) for line in subject["assessment"]],
         [(line["rule"], line["verdict"] == "PASS") for line in verdicts
          if line["verdict"] in ("PASS", "FAIL")])
    same("otherVerdicts", [(line["rule"], line["verdict"]) for line in subject["otherVerdicts"]],
         [(line["rule"], line["verdict"]) for line in verdicts
          if line["verdict"] not in ("PASS", "FAIL")])
    names = sorted(
        (name for name in bundle.names
         if name not in ("certificate.json", "status/status.json", "status/certificate.json")
         and not name.startswith("did/")),
        key=str.encode)
    listing = rfc8785.dumps([{"name": name, "digestSRI": bundle.integrity(name)} for name in names])
    same("bundleDigest", subject["bundleDigest"], "sha256:" + hashlib.sha256(listing).hexdigest())
    return f"by {credential.issuer}, of these bytes of the claim and all {len(names)} files", credential
