"""Running programs and measuring them; the machine; the data. Standard library only."""

import json
import mmap
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".build" / "bench"
RELEASE = ROOT / ".build" / "release"
BAYCARBON = RELEASE / "baycarbon"
PEERS = Path(__file__).resolve().parent
PEER_PYTHON = FOLDER / "venv" / "bin" / "python"
SCOPES = ("scope1Kg", "scope2LocationKg", "scope3Kg")


@dataclass
class Run:
    """What one run took."""

    wall: float
    cpu: float
    peak: int
    status: int


@dataclass
class Program:
    """A command, what its runs took and whether its totals were right."""

    name: str
    command: list
    output: Path
    judge: object  # the text of the last column for an output file; see `WRONG`
    data: Path
    runs: list = field(default_factory=list)
    verdict: str = ""

    def median(self, what):
        return statistics.median(getattr(run, what) for run in self.runs)


WRONG = "**no**"


def run(command, output, environment=None):
    """Runs a command with its output in a file; its messages are shown when it fails."""
    messages = output.with_suffix(".messages")
    with open(output, "wb") as out, open(messages, "wb") as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment
        )
        # Popen's own wait gives no figures of this child alone.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        tail = messages.read_text(errors="replace")[-2000:]
        line = " ".join(map(str, command))
        print(f"{line}: status {process.returncode}\n{tail}", file=sys.stderr)
    # Linux counts in KiB, macOS in bytes.
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Run(wall, usage.ru_utime + usage.ru_stime, peak, process.returncode)


def measure(programs, rounds, say):
    """Runs the programs in turn, so that a slow minute of the machine meets all of them.

    The first round warms up and does not count; in it the totals are looked at too.
    """
    for number in range(rounds + 1):
        for program in programs:
            if program.verdict == WRONG:
                continue
            say(f"{program.name}, {'warm-up' if number == 0 else f'round {number} of {rounds}'}")
            once = run(program.command, program.output)
            verdict = program.judge(program) if once.status == 0 else WRONG
            program.verdict = WRONG if WRONG in (verdict, program.verdict) else verdict
            if number > 0 or verdict == WRONG:
                program.runs.append(once)
            program.output.unlink(missing_ok=True)


def ratio(program, reference):
    """How many times as long it took as the reference: the median over the rounds."""
    pairs = zip(program.runs, reference.runs)
    return statistics.median(own.wall / other.wall for own, other in pairs)


# Totals


def expected(data):
    return json.loads((data / "expected.json").read_text())


def member(text, place, name):
    """The object of that name at a place in a JSON document, without reading all of the document.

    Loading it would make this process large, and a child's peak memory starts at its parent's.
    """
    if place < 0:
        return {}
    place += len(f'"{name}":')
    depth, end = 0, place
    while True:
        depth += {b"{": 1, b"}": -1}.get(text[end : end + 1], 0)
        end += 1
        if depth == 0:
            return json.loads(text[place:end])


def judge_baycarbon(program):
    """Every total digit for digit, and every row read."""
    right = expected(program.data)
    with open(program.output, "rb") as file:
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as text:
            # The members of canonical JSON are in the order of their names: `control` stands
            # before all that is long, `totals` after it.
            control = member(text, text.find(b'"control":{'), "control")
            totals = member(text, text.rfind(b'"totals":{'), "totals")
    same = all(totals.get(name) == right[name] for name in SCOPES + ("totalLocationKg",))
    return "yes" if same and control.get("rowsAccepted") == right["rows"] else WRONG


def judge_verification(program):
    """A verdict that is not INVALID, over a claim whose totals are right."""
    right, subject = expected(program.data), claimed(program.command[3])
    if json.loads(program.output.read_text())["result"] not in ("VALID", "VALID-BUT"):
        return WRONG
    figures = subject["inventory"]
    same = figures["totalLocationKg"] == right["totalLocationKg"]
    return "yes" if same and figures["rows"]["accepted"] == right["rows"] else WRONG


def claimed(bundle):
    return json.loads((bundle / "claim.json").read_text())["credentialSubject"]


def judge_exact_peer(program):
    return judge_peer(program, lambda found, wanted: "yes" if found == wanted else WRONG)


def judge_float_peer(program):
    def compare(found, wanted):
        if found == wanted:
            return "yes"
        return "to 1e-12" if abs(found / wanted - 1) < Decimal("1e-12") else WRONG

    return judge_peer(program, compare)


def judge_peer(program, compare):
    right, found = expected(program.data), json.loads(program.output.read_text())
    if found["rows"] != right["rows"] or found["groups"] != right["groups"]:
        return WRONG
    verdicts = {
        compare(Decimal(text), Decimal(right[name])) for text, name in zip(found["scopes"], SCOPES)
    }
    return WRONG if WRONG in verdicts else max(verdicts, key=("yes", "to 1e-12").index)


# Data


def data(case, rows, say):
    """The folder of a case, made when it is missing or older than its generator."""
    folder, generator = FOLDER / f"{case}-{rows}", RELEASE / "bench-data"
    complete = folder / "expected.json"
    if not complete.exists() or complete.stat().st_mtime < generator.stat().st_mtime:
        shutil.rmtree(folder, ignore_errors=True)
        say(f"writing {rows:,} rows of {case}")
        subprocess.run([generator, str(rows), folder, "--case", case], check=True)
    return folder


def bundle(folder, say):
    """A signed claim over a folder, with all that it was calculated from."""
    key, claim = FOLDER / "claim.pem", FOLDER / "claim"
    key.unlink(missing_ok=True)
    shutil.rmtree(claim, ignore_errors=True)
    say("signing a claim")
    for command in (
        ["key", "new", key],
        ["claim", "issue", folder, "--profile", "hkqaa-disclosure", "--class", "disclosure"]
        + ["--name", "Benchmark", "--key", key, "--out", claim],
    ):
        subprocess.run([BAYCARBON, *command], check=True, capture_output=True)
    return claim


def size(folder):
    """Bytes of the bills."""
    return sum(file.stat().st_size for file in (folder / "activities").iterdir())


# What the program and the machine can do


def accepts(*options):
    """Whether `calculate` knows these options: 64 is the status of wrong usage."""
    command = [BAYCARBON, "calculate", "Examples/two-grid-factory", "--quiet", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True).returncode != 64


def text_of(*command):
    try:
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    except OSError:
        return ""
    return run.stdout.strip() if run.returncode == 0 else ""


def peer_version(name):
    return text_of(PEER_PYTHON, "-c", f"import {name}; print({name}.__version__)")


def toolchain():
    """`swift-6.3.1-RELEASE`, or what stands in its place."""
    words = text_of("swift", "--version").replace("(", " ").replace(")", " ").split()
    return next((word for word in words if word.startswith(("swift-", "swiftlang-"))), "unknown")


def processor():
    if sys.platform == "darwin":
        return text_of("sysctl", "-n", "machdep.cpu.brand_string")
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def system():
    release = Path("/etc/os-release")
    if release.exists():
        for line in release.read_text().splitlines():
            if line.startswith("PRETTY_NAME="):
                name = line.split("=", 1)[1].strip('"')
                return f"{name}, {platform.system()} {platform.release()}"
    return platform.platform()


def machine():
    """Lines about where the figures come from."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    commit = text_of("git", "describe", "--always", "--dirty") or "unknown"
    versions = [
        f"{text_of(BAYCARBON, '--version') or 'baycarbon ?'} ({commit})",
        toolchain(),
        f"Python {platform.python_version()}",
    ] + [f"{name} {peer_version(name) or 'missing'}" for name in ("duckdb", "polars")]
    return [
        f"- machine: {os.cpu_count()} cores, {processor()}, {memory:.0f} GiB, {platform.machine()}",
        f"- system: {system()}; load before the start {os.getloadavg()[0]:.1f}",
        f"- versions: {'; '.join(versions)}",
    ]
