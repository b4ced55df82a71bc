#!/usr/bin/env python3
"""Runs all that other people's programs say of what this one writes; `make test-interop` starts it.

    python3 Tests/Interop/run.py [--program .build/debug/baycarbon]

Makes an environment of its own in .build/interop and bundles to look at. A part that lacks something is
left out, which is said where it happens and again at the end. In CI (the variable CI is set) only a browser
may be missing: without the Python packages nothing would be shown, and the run fails.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOLDER = ROOT / ".build/interop"
ISSUED = FOLDER / "issued"
EXAMPLE = ROOT / "Examples/certified-claim"
LEFT_OUT = 77
SECONDS = 900


def environment():
    """The Python with the packages; raises when they cannot be installed."""
    python = FOLDER / "venv/bin/python"
    wanted = HERE / "requirements.txt"
    done = FOLDER / "venv/installed.txt"
    if done.exists() and done.read_bytes() == wanted.read_bytes():
        return python
    print(f"Installing the packages of {wanted.relative_to(ROOT)} in {FOLDER.relative_to(ROOT)}", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", FOLDER / "venv"], check=True, timeout=SECONDS)
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", wanted],
        check=True, timeout=SECONDS)
    shutil.copyfile(wanted, done)
    return python


class Runs:
    def __init__(self):
        self.passed, self.failed, self.left_out = [], [], []

    def run(self, title, *command):
        print(f"\n== {title}", flush=True)
        start = time.monotonic()
        try:
            code = subprocess.run([str(word) for word in command], timeout=SECONDS).returncode
        except subprocess.TimeoutExpired:
            print(f"not done after {SECONDS} seconds")
            code = 1
        if code == LEFT_OUT:
            self.leave_out(title, "what it needs is not installed here; see above")
        else:
            (self.failed if code else self.passed).append(title)
        print(f"== {title}: {time.monotonic() - start:.1f} s", flush=True)
        return code == 0

    def leave_out(self, title, reason):
        self.left_out.append(f"{title}: {reason}")


def run_all(runs, program):
    """The parts in order; `runs` knows afterwards how they ended."""
    bundles = [("the bundle of the example", EXAMPLE / "lantern-2024", EXAMPLE / "trust.json"),
               ("an issued bundle", ISSUED / "claim", ISSUED / "trust.json"),
               ("a variant of it", ISSUED / "variant", ISSUED / "trust.json")]
    by_python = [f"{title}, by the verifier in Python" for title, _, _ in bundles]
    by_openssl, by_both = "signatures, by OpenSSL", "changed bundles, by both verifiers"
    by_schema = "claims, by JSON Schema"
    try:
        python = environment()
    except (subprocess.SubprocessError, OSError) as problem:
        print(problem, file=sys.stderr)
        python = None
        for title in [*by_python, by_schema, by_openssl, by_both]:
            runs.leave_out(title, "the Python packages could not be installed; see above")
    issued = runs.run("bundles are issued", sys.executable, HERE / "issue_bundles.py", ISSUED,
                      "--program", program)
    if issued and python:
        for title, (_, bundle, trust) in zip(by_python, bundles):
            runs.run(title, python, HERE / "verify_bundle.py", bundle, "--trust", trust)
        runs.run(by_schema, python, HERE / "claim_with_json_schema.py", *[bundle for _, bundle, _ in bundles])
        if shutil.which("openssl"):
            runs.run(by_openssl, python, HERE / "claim_with_openssl.py", ISSUED)
        else:
            runs.leave_out(by_openssl, "there is no openssl")
        runs.run(by_both, python, HERE / "changed_bundles.py", ISSUED, "--program", program)
    if issued:
        runs.run("pages of an issued claim, in a browser", sys.executable,
                 HERE / "issued_page_in_browser.py", ISSUED, "--program", program)
    runs.run("recorded pages, in a browser", sys.executable, HERE / "certificate_in_browser.py")


def main():
    parser = argparse.ArgumentParser(description="Lets other people's programs check what this one writes.")
    parser.add_argument("--program", default=ROOT / ".build/debug/baycarbon", type=pathlib.Path)
    arguments = parser.parse_args()
    runs = Runs()
    run_all(runs, arguments.program.resolve())
    print()
    for title in runs.failed:
        print(f"FAILED    {title}")
    for title in runs.left_out:
        print(f"LEFT OUT  {title}")
    print(f"interop: {len(runs.passed)} passed, {len(runs.failed)} failed, {len(runs.left_out)} skipped")
    if "CI" in os.environ and any("browser" not in title for title in runs.left_out):
        print("In CI only a browser may be missing: this run shows too little and fails.")
        return 1
    return 1 if runs.failed else 0


if __name__ == "__main__":
    sys.exit(main())
