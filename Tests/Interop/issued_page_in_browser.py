#!/usr/bin/env python3
"""Opens the page of a freshly issued claim in a browser and reads what its self-check says.

    python3 Tests/Interop/issued_page_in_browser.py ISSUED [--program .build/debug/baycarbon]

ISSUED is what issue_bundles.py made. The page must be valid in each language, and invalid after one byte
of the claim in it, or of a figure that it shows, was changed. What else a page must find out is asked of
the recorded pages, in certificate_in_browser.py. Ends with 77 where there is no Chromium.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import certificate_in_browser as pages

ROOT = pathlib.Path(__file__).resolve().parents[2]
BYTES = 7


def page(program, bundle, language):
    run = subprocess.run(
        [program, "claim", "show", bundle, "--format", "html", "--lang", language],
        capture_output=True, text=True)
    if run.returncode != 0:
        raise SystemExit(f"claim show ended with {run.returncode}: {run.stderr}")
    return run.stdout


def embedded(text):
    """Where the texts of the signed documents begin and end in the page."""
    start = text.index('id="page-data">')
    return start, text.index("</script>", start)


def byte_changed(text, share):
    """A letter or digit of the signed claim becomes its neighbour."""
    start, end = embedded(text)
    claim = text.index('"claim":"', start)
    at = claim + int((end - claim) * share)
    while not re.fullmatch(r"[a-yA-Y0-8]", text[at]) or text[at - 1] == "\\":
        at += 1
    assert at < end
    return text[:at] + chr(ord(text[at]) + 1) + text[at + 1 :]


def figure_changed(text):
    """A digit of the total on the sheet becomes another."""
    start, _ = embedded(text)
    found = re.search(r'data-path="credentialSubject\.inventory\.totalKg"[^>]*>(\d)', text[:start])
    assert found, "the page does not show the total"
    at = found.start(1)
    return text[:at] + str((int(found[1]) + 1) % 10) + text[at + 1 :]


def cases(program, issued):
    for bundle in ("claim", "variant"):
        for language in ("en", "zh-Hant", "zh-Hans"):
            yield f"{bundle}, {language}", page(program, issued / bundle, language), "valid", None
    text = page(program, issued / "claim", "en")
    for number in range(BYTES):
        share = (number + 0.5) / BYTES
        yield f"one byte, at {share:.0%}", byte_changed(text, share), "invalid", "signature"
    yield "one digit shown", figure_changed(text), "invalid", "totalKg"


def refused_by_the_program(program, issued, folder):
    """The program makes no page of a claim with one byte changed."""
    data = (issued / "claim/claim.json").read_bytes()
    total = json.loads(data)["credentialSubject"]["inventory"]["totalKg"].encode()
    (folder / "claim.json").write_bytes(data.replace(total, b"1" + total[1:], 1))
    run = subprocess.run([program, "claim", "show", folder, "--format", "html"], capture_output=True)
    return None if run.returncode == 1 and not run.stdout else f"ended with {run.returncode}"


def main():
    parser = argparse.ArgumentParser(description="Opens the page of an issued claim in a browser.")
    parser.add_argument("issued", type=pathlib.Path)
    parser.add_argument("--program", default=ROOT / ".build/debug/baycarbon")
    arguments = parser.parse_args()
    browser_program = pages.find_browser()
    if browser_program is None:
        print("SKIPPED: no Chromium here, so no browser checked the page of an issued claim. "
              "Install one (Debian: apt-get install chromium) or name it in CHROMIUM.")
        return pages.SKIPPED
    count = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        browser = pages.Browser(browser_program, folder / "profile")
        results = [("one byte, shown by the program", "refused",
                    refused_by_the_program(arguments.program, arguments.issued, folder))]
        for name, text, outcome, word in cases(arguments.program, arguments.issued):
            file = folder / "page.html"
            file.write_text(text, encoding="utf-8", newline="")
            problem = pages.check(pages.Opened(browser.dom(file.as_uri())), outcome, word)
            results.append((name, outcome, problem))
        for name, outcome, problem in results:
            count, failed = count + 1, failed + (problem is not None)
            print(f"{'FAIL' if problem else 'ok  '} {name}: {problem or outcome}")
    print(f"{count} pages of an issued claim, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
