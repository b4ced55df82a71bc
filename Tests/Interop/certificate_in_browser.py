#!/usr/bin/env python3
"""Opens the recorded certificate pages in a real browser and reads what their self-check says.

    python3 Tests/Interop/certificate_in_browser.py

The pages are those that the Swift tests compare byte by byte. Chromium opens each from a file, without
a network, as a reader would; changed copies must be found out. Needs nothing but Python and Chromium
137 or later; without it the test says so and ends with 77, the code by which `make test-interop`
knows a test that was left out.
"""

import functools
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading

PAGES = pathlib.Path(__file__).parents[1] / "ReportsTests/HTML/Recorded"
SKIPPED = 77
NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


def find_browser():
    named = [os.environ["CHROMIUM"]] if "CHROMIUM" in os.environ else NAMES
    return next((path for name in named if (path := shutil.which(name))), None)


class Browser:
    def __init__(self, program, profile):
        self.options = [
            program, "--headless", "--disable-gpu", "--virtual-time-budget=5000",
            "--disable-background-networking", "--no-first-run", "--enable-logging=stderr", f"--user-data-dir={profile}",
            "--host-resolver-rules=MAP page.example 127.0.0.1",
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            self.options.append("--no-sandbox")  # Chromium refuses its sandbox to root.

    def dom(self, address):
        run = subprocess.run(
            self.options + ["--dump-dom", address], capture_output=True, text=True, timeout=120)
        if run.returncode != 0:
            raise RuntimeError(f"the browser ended with {run.returncode}: {run.stderr[-400:]}")
        refused = re.search(r"CONSOLE.*(Refused|Content Security Policy|Error).*", run.stderr)
        if refused:
            raise RuntimeError(refused.group())
        return run.stdout


class Opened:
    """A page after its script ran."""

    def __init__(self, dom):
        self.dom = dom
        found = re.search(r'<html[^>]* data-outcome="(\w+)"', dom)
        self.outcome = found.group(1) if found else None
        block = re.search(r'<ol[^>]*id="check-list"[^>]*>(.*?)</ol>', dom, re.S)
        self.lines = re.findall(
            r'<li data-state="(\w+)">(.*?)</li>', block.group(1) if block else "", re.S)

    @property
    def states(self):
        return [state for state, _ in self.lines]

    def bad(self):
        return [text for state, text in self.lines if state == "bad"]


def replaced(page, old, new, count=1):
    assert page.count(old) >= 1, f"{old} is not in the page"
    return page.replace(old, new, count)


def in_claim(page, old, new):
    """Changes the embedded claim and leaves what is shown."""
    head, block = page.split('id="page-data">')
    return head + 'id="page-data">' + replaced(block, old, new)


def shown(page, old, new):
    """Changes what is shown and leaves the embedded claim."""
    head, block = page.split('id="page-data">')
    return replaced(head, old, new) + 'id="page-data">' + block


def swap_case_in_proof(page):
    head, block = page.split('\\"proofValue\\":\\"', 1)
    # Another signature of the same length: two letters change places.
    end = block.index('\\"')
    value = block[:end]
    at = next(i for i in range(20, len(value)) if value[i] != value[i - 1])
    swapped = value[: at - 1] + value[at] + value[at - 1] + value[at + 1 :]
    return head + '\\"proofValue\\":\\"' + swapped + block[end:]


def without_policy(page, script):
    """The page in another browser: its policy goes, and a script runs first that takes things away."""
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    return replaced(page, "<head>", f"<head><script>{script}</script>")


# The key of small order 0100..00 as multikey: with it one signature would fit everything.
WEAK = "z6MkeXATEjyXENzBXBxgC5EHk2JE5aqd7qMGGtDpLUH1e2Sj"

# name, page, change, outcome, a word that a bad line has
CASES = [
    ("certified, English", "certified-en", None, "valid", None),
    ("certified, traditional Chinese", "certified-zh-Hant", None, "valid", None),
    ("certified, simplified Chinese", "certified-zh-Hans", None, "valid", None),
    ("test vector", "claim-single-proof-en", None, "valid", None),
    ("hostile names", "hostile-en", None, "valid", None),
    ("one digit of a figure signed", "certified-en",
     lambda p: in_claim(p, '212483.5', '212483.6'), "invalid", "signature"),
    ("one letter of a name signed", "claim-single-proof-en",
     lambda p: in_claim(p, "Example Manufacturing", "Example Manufacturinh"), "invalid", "signature"),
    ("two letters of the signature", "certified-en", swap_case_in_proof, "invalid", "signature"),
    ("one digit shown", "certified-en",
     lambda p: shown(p, ">1,283,307<", ">1,283,301<"), "invalid", "totalKg"),
    ("a day shown", "certified-en",
     lambda p: shown(p, ">2024-12-31<", ">2024-12-30<"), "invalid", "period.to"),
    ("a verdict shown", "certified-en",
     lambda p: shown(p, ">pass, to be disclosed<", ">pass<"), "invalid", "overall"),
    ("a name shown", "certified-en",
     lambda p: shown(p, 'data-path="credentialSubject.subject.name" data-as="text">燈籠',
                     'data-path="credentialSubject.subject.name" data-as="text">灯籠'), "invalid", "subject.name"),
    ("a digit behind the point", "certified-en",
     lambda p: shown(p, ">1,283,307.482115<", ">1,283,307.482116<"), "invalid", "totalKg"),
    ("a limit of the certificate left out", "certified-en",
     lambda p: re.sub(r"<li><bdi[^>]*limits\.1[^>]*>.*?</li>\n", "", p, count=1, flags=re.S), "invalid", "limits"),
    ("the sum of credits shown", "certified-en",
     lambda p: shown(p, ">1,284,000<", ">1,294,000<"), "invalid", "offsetKg"),
    ("what the certifier found, as shown", "certified-en",
     lambda p: shown(p, 'data-as="conformance:false" data-in="certificate">0<',
                     'data-as="conformance:false" data-in="certificate">1<'), "invalid", "assessment"),
    ("a rule left out", "certified-en",
     lambda p: re.sub(r'<li class="rule">.*?</li>\n', "", p, count=1, flags=re.S), "invalid", "verdicts"),
    ("the digest shown", "certified-en",
     lambda p: re.sub(r'(id="claim-digest">sha256:)(.)', lambda m: m[1] + ("0" if m[2] != "0" else "1"), p),
     "invalid", "digest"),
    ("white space in the claim", "certified-en",
     lambda p: in_claim(p, '\\"offsetKg\\":1284000', '\\"offsetKg\\": 1284000'), "invalid", "canonical"),
    ("the same number in other digits", "certified-en",
     lambda p: in_claim(p, '\\"offsetKg\\":1284000', '\\"offsetKg\\":1284000.0'), "invalid", "canonical"),
    ("a member twice", "certified-en",
     lambda p: in_claim(p, '\\"offsetKg\\":1284000', '\\"offsetKg\\":1,\\"offsetKg\\":1284000'), "invalid", "canonical"),
    ("not JSON", "certified-en", lambda p: in_claim(p, '\\"offsetKg\\":', '\\"offsetKg\\"'), "invalid", "canonical"),
    ("no proof", "certified-en",
     lambda p: in_claim(p, '\\"proof\\":{', '\\"pruef\\":{'), "invalid", "proof"),
    ("another suite", "certified-en",
     lambda p: in_claim(p, "eddsa-jcs-2022", "eddsa-rdfc-2022"), "invalid", "proof"),
    ("another purpose", "certified-en",
     lambda p: in_claim(p, "assertionMethod", "authentication"), "invalid", "proof"),
    ("another key shown", "certified-en",
     lambda p: re.sub(r'"issuerKey":"z6Mk(...)', '"issuerKey":"z6MkAAA', p), "invalid", "ordinary"),
    ("a weak key", "claim-single-proof-en",
     lambda p: p.replace("z6MkjCv3n8ihDfCGirivwdJ7WFur2mKkvor9FiWF9Ynx7cmc", WEAK), "invalid", "ordinary"),
    ("the certificate of another claim", "certified-for-another-en", None, "invalid", "about this claim"),
    ("a certificate by the claimant", "certified-by-itself-en", None, "invalid", "about this claim"),
    ("a letter of the certificate", "certified-en",
     lambda p: in_claim(p, "Harbour Assurance", "Harbour Assurancf"), "invalid", "Certificate: The signature"),
    ("no Ed25519", "certified-en",
     lambda p: without_policy(p, "SubtleCrypto.prototype.importKey = async () => {"
                                 " throw new DOMException('', 'NotSupportedError'); };"),
     "unchecked", None),
    ("an Ed25519 that says yes to everything", "certified-en",
     lambda p: without_policy(p, "SubtleCrypto.prototype.verify = async () => true;"), "unchecked", None),
    ("no Ed25519, and a figure changed", "certified-en",
     lambda p: without_policy(shown(p, ">1,283,307<", ">1,283,301<"),
                              "SubtleCrypto.prototype.importKey = async () => { throw 0; };"),
     "invalid", "totalKg"),
]


def check(opened, outcome, word):
    """What is wrong with a page, or None."""
    if opened.outcome != outcome:
        return f"says {opened.outcome}, expected {outcome}: {opened.lines}"
    if not opened.lines:
        return "says nothing"
    if outcome == "valid" and set(opened.states) != {"good"}:
        return f"is valid, and not every line is: {opened.lines}"
    if outcome == "unchecked" and set(opened.states) != {"open"}:
        return f"ticks something off without a signature: {opened.lines}"
    if word and not any(word in text for text in opened.bad()):
        return f"does not name {word}: {opened.bad()}"
    if "<title>taken</title>" in opened.dom:
        return "a name was run as a script"
    return None


class Quiet(http.server.SimpleHTTPRequestHandler):
    requested = []

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.requested.append(self.path)
        super().do_GET()


def recorded(name):
    """A recorded page, with the style sheets and scripts that are kept once put back in their places."""
    text = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    return re.sub(
        r"\{\{([a-z-]+\.(?:css|js))\}\}", lambda found: (PAGES / found[1]).read_text(encoding="utf-8"), text)


def over_http(browser, folder):
    """A page over plain http has no WebCrypto; and it must ask for nothing but itself."""
    (pathlib.Path(folder) / "certified-en.html").write_text(
        recorded("certified-en"), encoding="utf-8", newline="")
    handler = functools.partial(Quiet, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        opened = Opened(browser.dom(
            f"http://page.example:{server.server_port}/certified-en.html"))
    finally:
        server.shutdown()
    problem = check(opened, "unchecked", None)
    if problem is None and Quiet.requested != ["/certified-en.html"]:
        problem = f"the page asked for {Quiet.requested}"
    return problem


def main():
    program = find_browser()
    if program is None:
        print("SKIPPED: no Chromium here, so no browser checked a certificate. "
              "Install one (Debian: apt-get install chromium) or name it in CHROMIUM.")
        return SKIPPED
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(program, f"{folder}/profile")
        for name, page, change, outcome, word in CASES:
            source = recorded(page)
            text = change(source) if change else source
            file = pathlib.Path(folder) / "page.html"
            if change and text == source:
                problem = "the change changed nothing"
            else:
                file.write_text(text, encoding="utf-8", newline="")
                problem = check(Opened(browser.dom(file.as_uri())), outcome, word)
            failures += problem is not None
            print(f"{'FAIL' if problem else 'ok  '} {name}: {problem or outcome}")
        problem = over_http(browser, folder)
        failures += problem is not None
        print(f"{'FAIL' if problem else 'ok  '} over http: {problem or 'unchecked'}")
    print(f"{len(CASES) + 1} pages opened in {program}, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
