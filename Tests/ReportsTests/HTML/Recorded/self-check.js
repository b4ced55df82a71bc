(async () => {
  "use strict";
  const page = JSON.parse(document.getElementById("page-data").textContent);
  const words = page.words;
  const results = [];
  const add = (state, text, details = []) => results.push({ state, text, details });
  const judge = (isGood, text) => add(isGood ? "good" : "bad", text);
  const fill = (text, ...slots) => text.replace(/\{(\d)\}/g, (all, slot) => slots[slot] ?? all);

  // Bytes and their texts.
  const utf8 = (text) => new TextEncoder().encode(text);
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const fromHex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  const toBase58 = (bytes) => {
    let number = BigInt("0x0" + hex(bytes));
    let text = "";
    for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text;
    const zeros = bytes.findIndex((byte) => byte !== 0);
    return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
  };
  // The bytes of `z` and Base58, exactly `count` of them; null for any other spelling.
  const multibase = (text, count) => {
    if (typeof text !== "string" || text[0] !== "z" || text.length > 128) return null;
    let number = 0n;
    for (const letter of text.slice(1)) {
      const digit = alphabet.indexOf(letter);
      if (digit < 0) return null;
      number = number * 58n + BigInt(digit);
    }
    const digits = number.toString(16).padStart(2 * count, "0");
    if (digits.length !== 2 * count) return null;
    const bytes = fromHex(digits);
    return "z" + toBase58(bytes) === text ? bytes : null;
  };

  // RFC 8785 for documents whose numbers are whole.
  const canonical = (value) => {
    if (typeof value === "number") {
      if (!Number.isSafeInteger(value)) throw new RangeError("not a whole number");
      return String(value);
    }
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
    // The default order is that of UTF-16 code units, as the RFC wants it.
    const members = Object.keys(value).sort()
      .map((name) => JSON.stringify(name) + ":" + canonical(value[name]));
    return "{" + members.join(",") + "}";
  };
  const parsed = (text) => {
    try {
      const credential = JSON.parse(text);
      return { credential, isCanonical: canonical(credential) === text };
    } catch {
      return { credential: null, isCanonical: false };
    }
  };

  // The points of small order by their ordinate: with such a key one signature fits everything.
  const weak = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  ];
  const isWeak = (point) => {
    const ordinate = point.slice(0, 32);
    ordinate[31] &= 0x7f;
    return weak.includes(hex(ordinate));
  };

  const subtle = globalThis.crypto?.subtle;
  const sha256 = async (bytes) => new Uint8Array(await subtle.digest("SHA-256", bytes));
  const verifies = async (key, signature, message) => {
    const imported = await subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return subtle.verify({ name: "Ed25519" }, imported, signature, message);
  };
  // A browser counts only when it tells the first test of RFC 8032, 7.1, from a forgery of it.
  const hasEd25519 = async () => {
    const key = fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const signature = fromHex(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
      + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    try {
      return await verifies(key, signature, new Uint8Array(0))
        && !(await verifies(key, signature, new Uint8Array(1)));
    } catch {
      return false;
    }
  };

  // The parts of a proof by eddsa-jcs-2022; null where something is not as it must be.
  const taken = (credential, statedKey) => {
    const { proof, ...unsigned } = credential;
    const { proofValue, ...options } = proof;
    const isProof = options.type === "DataIntegrityProof"
      && options.cryptosuite === "eddsa-jcs-2022" && options.proofPurpose === "assertionMethod"
      && !Object.hasOwn(options, "previousProof")
      && canonical(options["@context"] ?? null) === canonical(unsigned["@context"] ?? null);
    const signature = multibase(proofValue, 64);
    const issuer = unsigned.issuer?.id ?? unsigned.issuer;
    const [did, fragment, ...rest] = String(options.verificationMethod).split("#");
    const isKey = did.startsWith("did:key:");
    const multikey = isKey ? did.slice("did:key:".length) : statedKey;
    const coded = multibase(multikey, 34);
    const isMethod = did === issuer && fragment && rest.length === 0
      && multikey === statedKey && (isKey ? fragment === multikey : did.startsWith("did:web:"));
    const hasKey = isMethod && coded && coded[0] === 0xed && coded[1] === 0x01
      && !isWeak(coded.slice(2));
    return {
      unsigned, options,
      signature: isProof && signature && !isWeak(signature) ? signature : null,
      key: hasKey ? coded.slice(2) : null,
    };
  };
  const checkProof = async (credential, statedKey, isAble, text) => {
    let proof;
    try { proof = taken(credential, statedKey); } catch { proof = {}; }
    judge(proof.signature, fill(text, words.proof));
    judge(proof.key, fill(text, words.key));
    if (!isAble) return add("open", fill(text, words.signature), [words["no-engine"]]);
    if (!proof.signature || !proof.key) return judge(false, fill(text, words.signature));
    const message = new Uint8Array(64);
    message.set(await sha256(utf8(canonical(proof.options))), 0);
    message.set(await sha256(utf8(canonical(proof.unsigned))), 32);
    judge(await verifies(proof.key, proof.signature, message), fill(text, words.signature));
  };

  // What is shown, against what is signed.
  const visible = (text) => Array.from(text, (character) => {
    const code = character.codePointAt(0);
    if (code === 0x09) return " ";
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    const steers = (code >= 0x80 && code <= 0x9f) || code === 0x200e || code === 0x200f
      || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return steers ? "\ufffd" : character;
  }).join("");
  const at = (document, path) => path.split(".").filter(Boolean).reduce(
    (part, name) => part !== null && typeof part === "object" && Object.hasOwn(part, name)
      ? part[name] : undefined, document);
  const plain = (text) => text.replaceAll(",", "");
  // To a whole number, half to even, as the page does.
  const rounded = (value) => {
    const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
    const part = fraction.replace(/0+$/, "");
    const isOver = part > "5" || (part === "5" && BigInt(whole) % 2n === 1n);
    const result = BigInt(whole) + (isOver ? 1n : 0n);
    return (result > 0n ? sign : "") + result;
  };
  const numbers = (text) => (text.match(/\d+/g) ?? []).map(Number).join("-");
  const kinds = {
    text: (value) => visible(String(value)),
    number: (value) => String(value),
    date: (value) => numbers(String(value)),
    count: (value, verdict) => String(value.filter((one) => one.verdict === verdict).length),
    conformance: (value, isMet) =>
      String(value.filter((one) => String(one.conformance) === isMet).length),
    rounded,
    term: (value, list) => page.terms[list][value] ?? visible(String(value)),
    rows: (value) => String(value.length),
  };
  const shownAs = (element, kind) => {
    if (kind === "rows") return String(element.children.length);
    const text = element.textContent;
    if (kind === "date") return numbers(text);
    return ["number", "rounded", "count", "conformance"].includes(kind) ? plain(text) : text;
  };
  const checkFigures = (documents) => {
    const fields = document.querySelectorAll("[data-path]");
    const differing = [];
    for (const field of fields) {
      const { path, as } = field.dataset;
      const [kind, detail] = as.split(":");
      const value = at(documents[field.dataset.in ?? "claim"], path);
      let signed = words.missing;
      try { if (value !== undefined) signed = kinds[kind](value, detail); } catch { /* differs */ }
      const shown = shownAs(field, kind);
      // A day shown is the beginning of a moment signed.
      const isSame = value !== undefined && (shown === signed
        || (kind === "date" && shown.split("-").length === 3 && signed.startsWith(shown + "-")));
      field.classList.toggle("differs", !isSame);
      if (!isSame) differing.push(fill(words.differs, path, shown, signed));
    }
    const isGood = fields.length > 0 && differing.length === 0;
    add(isGood ? "good" : "bad", fill(words.figures, String(fields.length)), differing);
  };
  const checkDigest = async () => {
    const digest = await sha256(utf8(page.claim));
    const shown = document.getElementById("claim-digest").textContent;
    const spellings = [
      "sha256:" + hex(digest), "z" + toBase58(Uint8Array.from([0x12, 0x20, ...digest])),
    ];
    judge(spellings.includes(shown), words.digest);
    return spellings[1];
  };

  let clock = "undated";
  const run = async () => {
    const isAble = subtle !== undefined && await hasEd25519();
    const claim = parsed(page.claim);
    judge(claim.isCanonical, words.canonical);
    if (!claim.isCanonical) return;
    let digest;
    if (subtle) digest = await checkDigest(); else add("open", words.digest);
    await checkProof(claim.credential, page.issuerKey, isAble, "{0}");
    const documents = { claim: claim.credential };
    if (page.certificate !== null) {
      const certificate = parsed(page.certificate);
      judge(certificate.isCanonical, fill(words.certificate, words.canonical));
      if (!certificate.isCanonical) return;
      documents.certificate = certificate.credential;
      await checkProof(certificate.credential, page.certifierKey, isAble, words.certificate);
      const attested = certificate.credential.credentialSubject?.attestedClaim;
      const isOther = certificate.credential.issuer?.id !== claim.credential.issuer?.id;
      if (digest === undefined) add("open", words["certificate-claim"]);
      else judge(isOther && attested?.id === claim.credential.id
        && attested?.digestMultibase === digest, words["certificate-claim"]);
    }
    checkFigures(documents);
    const [from, until] = ["validFrom", "validUntil"].map((name) =>
      Date.parse(claim.credential[name]));
    const now = Date.now();
    clock = now < from ? "early" : now > until ? "expired" : "current";
  };
  try { await run(); } catch { add("bad", words.broken); }

  const states = results.map((result) => result.state);
  const outcome = states.includes("bad") ? "invalid"
    : states.includes("open") ? "unchecked" : "valid";
  const list = document.getElementById("check-list");
  for (const { state, text, details } of results) {
    const item = document.createElement("li");
    // Nothing is ticked off while the signature is not checked.
    item.dataset.state = outcome === "unchecked" ? "open" : state;
    item.textContent = text;
    for (const detail of details) {
      const line = document.createElement("p");
      line.textContent = detail;
      item.append(line);
    }
    list.append(item);
  }
  // Signed rightly, and not for today: that is no plain yes.
  const isDated = outcome === "valid" && clock !== "current";
  if (outcome !== "invalid" && !isDated) {
    document.getElementById("check-validity").textContent = words[clock] ?? "";
  }
  for (const place of document.querySelectorAll("[data-check]")) {
    place.dataset.check = isDated ? "dated" : outcome;
    place.querySelector("[data-check-word]").textContent =
      isDated ? words[outcome] + " " + words[clock] : words[outcome];
  }
  document.documentElement.dataset.outcome = outcome;
})();
