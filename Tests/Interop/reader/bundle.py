"""The files of a bundle, and whether they are those that the claim names."""

import base64
import hashlib
import pathlib
import re

from .report import demand, same

SELF_CONTAINED = re.compile(
    r"claim\.json|certificate\.json|ledger/(checkpoint\.txt|entries\.jsonl|\d+\.tlog-proof)"
    r"|status/(status|certificate)\.json|did/[^/]+\.json")


class Bundle:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        files = [path for path in self.folder.rglob("*") if path.is_symlink() or not path.is_dir()]
        odd = [path for path in files if path.is_symlink() or not path.is_file()]
        demand(not odd, f"these are no plain files: {odd}")
        self.names = sorted(path.relative_to(self.folder).as_posix() for path in files)

    def read(self, name):
        demand(name in self.names, f"{name} is not there")
        return (self.folder / name).read_bytes()

    def integrity(self, name):
        """The SHA-384 of a file in the form of Subresource Integrity."""
        return "sha384-" + base64.b64encode(hashlib.sha384(self.read(name)).digest()).decode()

    def under(self, folder):
        return [name for name in self.names if name.startswith(folder + "/")]


def resources(bundle, claim):
    """Every file that has no signature of its own is named with its digest, and every name is a file."""
    listed = claim.document["relatedResource"]
    for member in ("id", "name"):
        demand(len({entry[member] for entry in listed}) == len(listed),
               f"relatedResource has the same {member} twice")
    found = {name for name in bundle.names if not SELF_CONTAINED.fullmatch(name)}
    named = {entry["name"] for entry in listed}
    same("files that the claim does not name", sorted(found - named), [])
    same("files that are not there", sorted(named - found), [])
    changed = [entry["name"] for entry in listed if entry["digestSRI"] != bundle.integrity(entry["name"])]
    demand(not changed, f"not the bytes that the claim names: {changed}")
    return f"{len(listed)} files, each with its SHA-384, and no other", None
