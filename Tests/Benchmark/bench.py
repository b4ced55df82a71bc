"""Measures BayCarbon beside DuckDB and Polars, doing the same work on the same bills.

Prints Markdown, and ends with status 1 when a total is not as expected, a program fails or the
count of instructions has grown. README.md beside this file says what is measured.
"""

import argparse
import os
import shutil
import sys

# The sources lie in the checkout, which stays as it is.
sys.dont_write_bytecode = True

from instructions import compare as compare_instructions
from measuring import (
    BAYCARBON,
    FOLDER,
    PEER_PYTHON,
    PEERS,
    RELEASE,
    ROOT,
    WRONG,
    Program,
    accepts,
    bundle,
    data,
    judge_baycarbon,
    judge_exact_peer,
    judge_float_peer,
    judge_verification,
    machine,
    measure,
    peer_version,
    ratio,
    size,
)

MILLION = 1_000_000
CASES = ("plain", "small-files", "unusual", "claim", "growth", "instructions")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--rounds", type=int, default=5, help="rounds that count, after one to warm up (5)")
    add("--rows", type=int, help="rows of the plain case (10 million)")
    add("--threads", type=int, default=os.cpu_count(), help="of every program (all cores)")
    add("--only", choices=CASES, help="one part instead of all")
    add("--quick", action="store_true", help="1 million rows, no growth table")
    add("--keep", action="store_true", help="keep the data of the largest step of the growth table")
    add("--instructions", action="store_true", help="the same as --only instructions")
    add("--record", action="store_true", help="keep the counts of instructions as the new record")
    options = parser.parse_args()
    if options.rounds < 1 or options.threads < 1 or (options.rows or 1) < 1:
        parser.error("--rounds, --rows and --threads are at least 1")
    if options.instructions or options.record:
        options.only = "instructions"
    options.rows = options.rows or (MILLION if options.quick else 10 * MILLION)
    return options


def say(text):
    """Progress, apart from the result."""
    print(f"  {text}", file=sys.stderr, flush=True)


class Bench:
    def __init__(self, options):
        self.options = options
        self.good = True
        self.threads = ["--threads", str(options.threads)]
        self.known_threads = self.threads if accepts(*self.threads) else []
        self.known_by = accepts("--format", "json", "--by", "scope")
        self.peers = [name for name in ("duckdb", "polars") if peer_version(name)]

    # Programs

    def baycarbon(self, folder, name="BayCarbon, totals", by_scope=True):
        command = [BAYCARBON, "calculate", folder, *self.known_threads, "--quiet"]
        command += ["--format", "json"]
        if by_scope and self.known_by:
            command += ["--by", "scope"]
        return Program(name, command, FOLDER / "out.json", judge_baycarbon, folder)

    def peer_programs(self, case, folder):
        def program(name, script, judge, *more):
            command = [PEER_PYTHON, PEERS / script, folder, "--case", case, *self.threads, *more]
            return Program(name, command, FOLDER / "out.peer", judge, folder)

        programs = []
        if "duckdb" in self.peers:
            for numbers, judge in (("exact", judge_exact_peer), ("float", judge_float_peer)):
                programs.append(
                    program(f"DuckDB, {numbers}", "duckdb_peer.py", judge, "--numbers", numbers)
                )
        if "polars" in self.peers:
            programs.append(program("Polars, float", "polars_peer.py", judge_float_peer))
        return programs

    # Tables

    def case(self, case, rows, title, more=()):
        folder = data(case, rows, say)
        programs = [self.baycarbon(folder), *more]
        if case == "plain" and self.known_by:
            programs.append(self.baycarbon(folder, "BayCarbon, all lines", by_scope=False))
        programs += self.peer_programs(case, folder)
        measure(programs, self.options.rounds, say)
        for program in programs:
            self.good = self.good and program.verdict != WRONG
            print(self.row(title, program, programs[0]), flush=True)
            title = ""
        return programs

    @staticmethod
    def row(title, program, reference):
        own = [program.name, "-", "-", "-", "-"]
        if program.runs:
            own[1] = f"{program.median('wall'):.2f} s"
            own[2] = f"{program.median('cpu'):.2f} s"
            own[3] = f"{program.median('peak') / 1e6:,.0f} MB"
        if program.runs and reference.runs:
            own[4] = f"{ratio(program, reference):.2f}"
        return f"| {title} | {' | '.join(own)} | {program.verdict} |"

    def cases(self):
        only, rows = self.options.only, self.options.rows
        some = min(rows, MILLION)
        if only not in (None, "plain", "small-files", "unusual"):
            return
        print("\n## Beside others\n")
        print("| case | program | wall | CPU | peak memory | wall / BayCarbon | totals exact |")
        print("|---|---|--:|--:|--:|--:|---|", flush=True)
        notes = []
        if only in (None, "plain"):
            self.case("plain", rows, f"plain, {rows:,} rows")
        if only in (None, "small-files"):
            self.case("small-files", some, f"{some:,} rows in {-(-some // 500):,} files")
        if only in (None, "unusual"):
            # The plain rows run in turn with these, as many of them, for the time per byte.
            plain = self.baycarbon(data("plain", some, say), "BayCarbon, as many plain rows")
            unusual, *_ = self.case("unusual", some, f"unusual, {some:,} rows", [plain])
            if unusual.runs and plain.runs:
                more = ratio(unusual, plain) * size(plain.data) / size(unusual.data)
                notes.append(
                    f"BayCarbon takes {more:.2f} times as long for a byte of the unusual case"
                    f" as for a byte of as many plain rows."
                )
        for note in notes:
            print(f"\n{note}")

    def claim(self):
        """What it takes to calculate a claim again, beside the calculation."""
        if self.options.only not in (None, "claim"):
            return
        rows = min(self.options.rows, MILLION)
        folder = data("plain", rows, say)
        command = [BAYCARBON, "claim", "verify", bundle(folder, say), *self.threads]
        verify = Program(
            "claim verify",
            [*command, "--format", "json"],
            FOLDER / "out.json",
            judge_verification,
            folder,
        )
        all_lines = self.baycarbon(folder, "calculate, all lines", by_scope=False)
        programs = [all_lines, self.baycarbon(folder, "calculate, totals"), verify]
        measure(programs, self.options.rounds, say)
        print("\n## A claim\n")
        print("| case | program | wall | CPU | peak memory | wall / all lines | totals exact |")
        print("|---|---|--:|--:|--:|--:|---|", flush=True)
        title = f"plain, {rows:,} rows"
        for program in programs:
            self.good = self.good and program.verdict != WRONG
            print(self.row(title, program, all_lines), flush=True)
            title = ""

    def growth(self):
        if self.options.only not in (None, "growth") or self.options.quick:
            return
        print("\n## Growth\n")
        print("| rows | bills | wall | peak memory | rows/s | totals exact |")
        print("|--:|--:|--:|--:|--:|---|", flush=True)
        for millions in (1, 3, 10, 30):
            rows = millions * MILLION
            folder = data("plain", rows, say)
            program = self.baycarbon(folder, f"{millions} million rows")
            measure([program], self.options.rounds, say)
            self.good = self.good and program.verdict != WRONG
            cells = [f"{rows:,}", f"{size(folder) / 1e6:,.0f} MB", "-", "-", "-", program.verdict]
            if program.runs:
                wall = program.median("wall")
                cells[2:5] = [
                    f"{wall:.2f} s",
                    f"{program.median('peak') / 1e6:,.0f} MB",
                    f"{rows / wall:,.0f}",
                ]
            print(f"| {' | '.join(cells)} |", flush=True)
            if millions == 30 and not self.options.keep:
                shutil.rmtree(folder)

    def instructions(self):
        if self.options.only in (None, "instructions"):
            self.good = compare_instructions(self.options.record, say) and self.good

    def introduction(self):
        print("# Benchmark\n")
        for line in machine():
            print(line)
        rounds, threads = self.options.rounds, self.options.threads
        print(f"- medians of {rounds} rounds after one to warm up; {threads} threads")
        if not self.known_threads:
            print("- this baycarbon has no --threads: it runs as it is")
        if not self.known_by:
            print("- this baycarbon prints no --by scope as JSON: its totals come with all lines")
        for name in ("duckdb", "polars"):
            if name not in self.peers:
                print(f"- {name} is missing and left out: `make bench` installs it where it can")


def main():
    options = arguments()
    for program in (BAYCARBON, RELEASE / "bench-data"):
        if not program.exists():
            sys.exit(f"{program.relative_to(ROOT)} is missing: run `make bench`")
    FOLDER.mkdir(parents=True, exist_ok=True)
    bench = Bench(options)
    bench.introduction()
    bench.cases()
    bench.claim()
    bench.growth()
    bench.instructions()
    if not bench.good:
        sys.exit("bench: a total, a program or a count is not as expected; see the tables")


if __name__ == "__main__":
    main()
