"""Counts of instructions, which unlike times are the same on a busy machine.

The counts of the last record stand in instructions.json; more than 5 % above one is a failure.
"""

import json
import os
import platform
import shutil
import subprocess

from measuring import BAYCARBON, FOLDER, PEERS, accepts, data, run, toolchain

RECORD = PEERS / "instructions.json"
ROWS = 100_000
LIMIT = 1.05


def commands(say):
    one_thread = ["--threads", "1"] if accepts("--threads", "1") else []
    json_totals = ["--format", "json"]
    if accepts("--format", "json", "--by", "scope"):
        json_totals += ["--by", "scope"]
    folder = data("plain", ROWS, say).relative_to(FOLDER.parent.parent)
    return {
        f"plain, {ROWS:,} rows": ["calculate", folder, "--quiet", *one_thread, *json_totals],
        "Examples/two-grid-factory": ["calculate", "Examples/two-grid-factory", *one_thread],
    }


def bare_program():
    """The program without what is for debuggers, which not every valgrind can read; or None."""
    strip = shutil.which("strip") or shutil.which("llvm-strip")
    bare = FOLDER / "baycarbon-bare"
    if strip and subprocess.run([strip, "-S", "-o", bare, BAYCARBON]).returncode == 0:
        return bare
    return None


def count(program, arguments):
    """Instructions of a run, or None when it failed."""
    profile = FOLDER / "callgrind.out"
    # Swift seeds its hash tables anew in each process, which moves the count.
    environment = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1")
    tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}"]
    once = run([*tool, program, *arguments], FOLDER / "callgrind.stdout", environment)
    if once.status != 0:
        return None
    for line in profile.read_text().splitlines():
        if line.startswith(("totals:", "summary:")):
            return int(line.split()[1])
    return None


def compare(record, say):
    """Compares with the record, or writes it; returns whether all is well."""
    print("\n## Instructions\n")
    if not shutil.which("valgrind"):
        print("Skipped: valgrind is not installed.")
        return not record
    program = bare_program()
    if not program:
        print("Skipped: neither strip nor llvm-strip is installed.")
        return not record
    here = {"architecture": platform.machine(), "toolchain": toolchain()}
    kept = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    if not record:
        if not kept:
            print(f"Skipped: there is no {RECORD.name}; `bench.py --record` writes it.")
            return True
        there = {name: kept.get(name) for name in here}
        if there != here:
            print(
                f"Skipped: the record is of {' '.join(there.values())}, "
                f"this is {' '.join(here.values())}."
            )
            return True
    print("| run | instructions | recorded | change | at most +5 % |")
    print("|---|--:|--:|--:|---|")
    counts, good = {}, True
    for name, arguments in commands(say).items():
        say(f"counting instructions: {name}")
        number, before = count(program, arguments), kept.get("counts", {}).get(name)
        if number is None:
            good = False
            print(f"| {name} | failed | | | **no** |")
            continue
        counts[name] = number
        change = f"{(number / before - 1) * 100:+.2f} %" if before else ""
        within = record or (before is not None and number <= before * LIMIT)
        good = good and within
        verdict = "recorded" if record else "yes" if within else "**no**"
        recorded = f"{before:,}" if before else ""
        print(f"| {name} | {number:,} | {recorded} | {change} | {verdict} |", flush=True)
    if record and good:
        RECORD.write_text(json.dumps({**here, "counts": counts}, indent=2) + "\n")
    return good
