"""Whom the reader trusts: a list that is never part of a bundle."""

import datetime
import json
import pathlib

from .report import NotCovered, demand, same


class Trust:
    def __init__(self, path):
        document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        same("schema of the trust list", document["schema"], "baycarbon/trust/1")
        self.issuers = document["issuers"]

    def keys(self, party, role, when):
        """The entries of the keys of a party in a role that are good at a time."""
        entries = [entry for entry in self.issuers if entry["id"] == party and role in entry["roles"]]
        demand(entries, f"the trust list has no {role} {party}")
        day = when.date()
        for key in entries[0]["keys"]:
            if "revoked" in key:
                raise NotCovered(f"the trust list has a revoked key of {party}")
            if _day(key["from"]) <= day and ("to" not in key or day <= _day(key["to"])):
                yield key


def _day(text):
    return datetime.date.fromisoformat(text)


def signer(trust, credential, role):
    keys = [key["multikey"] for key in trust.keys(credential.issuer, role, credential.created)]
    demand(credential.key in keys,
           f"{credential.issuer} had no key for a {role} on {credential.created.date()}")
    return f"{credential.issuer} is a {role} of the trust list", None
