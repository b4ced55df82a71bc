#!/usr/bin/env python3
"""Issues the bundles that the other programs look at, with the program as a user runs it.

    python3 Tests/Interop/issue_bundles.py FOLDER [--program .build/debug/baycarbon]

FOLDER, which is made anew, then holds:

    claim/     Examples/neutral-claim-pass as a claim, certified
    variant/   the same office with bills that cross months and the year's end, and a fuel whose gases are
               kept apart, saved in GB 18030; a disclosure, with neither credits nor certificate
    trust.json whom a reader trusts
    *.pem      the keys of claimant, certifier and ledger, made for this run
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "Examples/neutral-claim-pass"
ORIGIN = "lantern.example/offsets"
CLAIMANT, CERTIFIER = "Lantern Textiles Ltd.", "Example Verifiers Ltd."
ISSUED = "2025-06-30T08:00:00Z"

# Figures with which shares of bills do not come out even. The two fillings of March make CO2 of a half of
# 10^-9 kg, which goes to the even neighbour and not up.
VARIANT = {
    "electricity.csv": """facility,activity,quantity,unit,from,to,evidence
office,electricity,2259.1,kWh,2023-12-18,2024-01-17,B1
office,electricity,1000,kWh,2024-01-18,2024-02-17,B2
office,electricity,777.7777777,kWh,2024-02-18,2024-05-03,B3
office,electricity,0.000001,kWh,2024-05-04,2024-08-31,B4
office,electricity,3333.33,kWh,2024-09-01,2024-11-30,B5
office,electricity,2310,kWh,2024-12-01,2025-01-15,B6
""",
    "fuel.csv": """facility,activity,quantity,unit,date,note
office,diesel.stationary,123.4567,L,2024-03-08,柴油发电机
office,diesel.stationary,0.00000075,L,2024-03-29,generator
office,petrol.road.passenger-car,45.678,L,2024-11-30,pool car
""",
}


class Issuing:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, *words):
        words = [str(word) for word in words]
        done = subprocess.run([self.program, *words], capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(
                f"baycarbon {' '.join(words)}\nended with {done.returncode}:\n{done.stderr}")
        return done.stdout

    def key(self, name):
        path = self.folder / f"{name}.pem"
        return json.loads(self.run("key", "new", path, "--name", ORIGIN, "--format", "json"))

    def trust(self, claimant, certifier, ledger):
        def party(key, name, role, more):
            return {"id": key["did"], "name": name, "roles": [role],
                    "keys": [{"multikey": key["multikey"], "from": "2025-01-01"}]} | more

        issuers = [
            party(claimant, CLAIMANT, "claimant", {}),
            party(certifier, CERTIFIER, "certifier", {"profiles": ["pas2060"]}),
            {"id": ORIGIN, "name": "the ledger", "roles": ["ledger"],
             "keys": [{"vkey": ledger["ledgerKey"], "from": "2025-01-01"}]},
        ]
        document = {"schema": "baycarbon/trust/1", "issuers": issuers}
        (self.folder / "trust.json").write_text(json.dumps(document, indent=1), encoding="utf-8")

    def claim(self):
        office = self.folder / "office"
        shutil.copytree(EXAMPLE, office, ignore=shutil.ignore_patterns("offsets.ledger*"))
        self.run("offsets", "import", office / "credits.csv", "--from", "csv", "--owner", CLAIMANT,
                 "--claim", "lantern-2024", "--origin", ORIGIN, "--by", "officer",
                 "--at", "2025-05-21T08:00:00Z", office)
        bundle = self.folder / "claim"
        self.run("claim", "issue", office, "--profile", "pas2060", "--class", "achieved",
                 "--key", self.folder / "claimant.pem", "--name", CLAIMANT,
                 "--ledger-key", self.folder / "ledger.pem", "--out", bundle,
                 "--as-of", "2025-06-30", "--at", ISSUED, "--by", "officer", "--quiet")
        self.run("claim", "certify", bundle, "--key", self.folder / "certifier.pem", "--name", CERTIFIER,
                 "--assurance", "limited", "--limit", "sites were not visited",
                 "--trust", self.folder / "trust.json", "--at", "2025-07-01T08:00:00Z")

    def variant(self):
        office = self.folder / "other-office"
        shutil.copytree(EXAMPLE, office, ignore=shutil.ignore_patterns("offsets.ledger*"))
        for name, text in VARIANT.items():
            (office / "activities" / name).write_text(text, encoding="gb18030")
        self.run("claim", "issue", office, "--profile", "pas2060", "--class", "disclosure",
                 "--encoding", "gb18030",
                 "--key", self.folder / "claimant.pem", "--name", CLAIMANT,
                 "--out", self.folder / "variant", "--as-of", "2025-06-30", "--at", ISSUED, "--quiet")


def main():
    parser = argparse.ArgumentParser(description="Issues the bundles that other programs look at.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--program", default=ROOT / ".build/debug/baycarbon")
    arguments = parser.parse_args()
    shutil.rmtree(arguments.folder, ignore_errors=True)
    arguments.folder.mkdir(parents=True)
    issuing = Issuing(arguments.program, arguments.folder)
    issuing.trust(*(issuing.key(name) for name in ("claimant", "certifier", "ledger")))
    issuing.claim()
    issuing.variant()
    print(f"{arguments.folder} has a certified claim and a variant of it")


if __name__ == "__main__":
    sys.exit(main())
