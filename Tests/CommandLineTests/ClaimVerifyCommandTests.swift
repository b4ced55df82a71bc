import BayCarbon
import Claims
import Cryptography
import Foundation
import OffsetLedger
import StrictJSON
import TestKit
import Testing

/// `baycarbon claim` as a user starts it.
@Suite("claims on the command line") struct ClaimVerifyCommandTests {
  private static func writeTrust(_ scratch: ScratchFolder) throws {
    try scratch.write(TrustList.ofParties().text, to: "trust.json")
  }

  private static func object(_ text: String) throws -> [String: Any] {
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(parsed as? [String: Any])
  }

  /// The shape of `baycarbon/verification/1`: members may be added, these stay.
  @Test("the JSON of a verification has its documented shape") func json() throws {
    let forgery = try Forgery()
    try Self.writeTrust(forgery.scratch)
    let line = ["claim", "verify", "bundle", "--trust", "trust.json", "--format", "json"]
    let good = try ToolRun(line, in: forgery.scratch.url)
    #expect(good.status == 0)
    #expect(good.messages == "")
    #expect(good.output.hasSuffix("}\n"))
    let valid = try Self.object(good.output)
    #expect(
      valid.keys.sorted() == [
        "checked", "claim", "digest", "findings", "issuer", "notChecked", "result", "schema",
      ])
    #expect(valid["schema"] as? String == "baycarbon/verification/1")
    #expect(valid["result"] as? String == "VALID-BUT")
    #expect(valid["issuer"] as? String == Party.claimant.did.text)
    #expect((valid["digest"] as? String)?.hasPrefix("sha256:") == true)
    #expect((valid["claim"] as? String)?.hasPrefix("urn:uuid:") == true)
    #expect(valid["checked"] as? [String] == Verification.Step.allCases.map(\.rawValue))
    let gaps = try #require(valid["notChecked"] as? [[String: String]])
    #expect(gaps.allSatisfy { $0.keys.sorted() == ["name", "reason"] })
    #expect((valid["findings"] as? [Any])?.isEmpty == true)

    try forgery.sign { $0.with("credentialSubject.inventory.totalKg", "1") }
    let bad = try ToolRun(line, in: forgery.scratch.url)
    #expect(bad.status == 1)
    let invalid = try Self.object(bad.output)
    #expect(invalid["result"] as? String == "INVALID")
    #expect((invalid["checked"] as? [String])?.contains("recalculation") == false)
    let finding = try #require((invalid["findings"] as? [[String: Any]])?.first)
    #expect(
      finding.keys.sorted() == [
        "claimed", "code", "column", "file", "line", "message", "path", "recomputed", "remedy",
      ])
    #expect(finding["code"] as? String == "calc.mismatch")
    #expect(finding["path"] as? String == "credentialSubject.inventory.totalKg")
    #expect(finding["claimed"] as? String == "1")
    #expect((finding["recomputed"] as? String)?.hasPrefix("28400.9") == true)

    try forgery.write("{".utf8, to: "claim.json")
    let broken = try ToolRun(line, in: forgery.scratch.url)
    #expect(broken.status == 1)
    let unread = try Self.object(broken.output)
    #expect(unread["claim"] == nil && unread["issuer"] == nil && unread["digest"] == nil)
    #expect(unread["checked"] as? [String] == ["files"])
  }

  @Test("the same through a pipe, and as often as it is asked") func pipe() throws {
    let forgery = try Forgery()
    let line = "baycarbon claim verify bundle --format json"
    let first = try ToolRun(shell: line, in: forgery.scratch.url).output
    #expect(try ToolRun(shell: line + " | cat", in: forgery.scratch.url).output == first)
    #expect(try ToolRun(shell: line + " --threads 7", in: forgery.scratch.url).output == first)
    let packed = try ToolRun(
      shell:
        "baycarbon claim pack bundle c.tar > /dev/null && \(line.replacing("bundle", with: "c.tar"))",
      in: forgery.scratch.url)
    #expect(packed.output == first)
    // Nothing is left where archives are unpacked.
    let rest = try ToolRun(
      shell: "mkdir t && TMPDIR=$PWD/t baycarbon claim verify c.tar > /dev/null; ls -A t; "
        + "printf x >> c.tar; TMPDIR=$PWD/t baycarbon claim verify c.tar; echo $?; ls -A t",
      in: forgery.scratch.url)
    #expect(rest.output == "66\n")
    #expect(rest.messages.contains("[file.notBundle]"))
  }

  @Test("what was not checked is told, and what is asked for is looked at") func gaps() throws {
    let scratch = try Forgery().scratch
    try Self.writeTrust(scratch)
    let bare = try ToolRun(["claim", "verify", "bundle"], in: scratch.url)
    #expect(bare.status == 0)
    for name in [
      "trust", "time", "ledgerKey", "certificate", "status", "registry", "decisions",
    ] { #expect(bare.output.contains("\n    \(name) "), "\(name)\n\(bare.output)") }
    let strict = try ToolRun(["claim", "verify", "bundle", "--strict"], in: scratch.url)
    #expect(strict.status == 1)
    #expect(strict.output == bare.output)
    let certified = try ToolRun(
      [
        "claim", "certify", "bundle", "--key", "certifier.pem", "--name", "Example Verifiers Ltd.",
        "--assurance", "limited", "--at", "2025-06-30T09:00:00Z", "--trust", "trust.json",
      ], in: scratch.url)
    #expect(certified.status == 0, "\(certified.messages)")
    #expect(certified.output.hasSuffix("is signed by \(Party.certifier.did)\n"))
    let all = try ToolRun(
      [
        "claim", "verify", "bundle", "--trust", "trust.json", "--at", "2025-07-01T00:00:00Z",
        "--require-certificate", "--registry-consulted", "--status-age", "10", "--seen",
        "seen.json",
        "--strict",
      ], in: scratch.url)
    #expect(all.status == 0, "\(all.output)")
    #expect(all.output.hasPrefix("VALID: "))
    let seen = try Data(contentsOf: scratch.url.appending(path: "seen.json"))
    #expect(SeenClaims(Array(seen)) != nil)
  }

  @Test("no private key is in a bundle or an archive of one") func noKeyInBundle() throws {
    let scratch = try Forgery().scratch
    let run = try ToolRun(
      shell: "baycarbon claim pack bundle c.tar && ! grep -rlE 'PRIVATE KEY|z3u2' bundle c.tar",
      in: scratch.url)
    #expect(run.status == 0, "\(run.output)")
    for party in Party.allCases {
      let body = String(decoding: party.key.pem, as: UTF8.self).split(separator: "\n")[1]
      let found = try ToolRun(shell: "grep -rlF '\(body)' bundle", in: scratch.url)
      #expect(found.status == 1)
    }
  }

  @Test("a list of seen claims that is none is not written over") func badSeen() throws {
    let scratch = try Forgery().scratch
    try scratch.write("precious", to: "seen.json")
    let run = try ToolRun(["claim", "verify", "bundle", "--seen", "seen.json"], in: scratch.url)
    #expect(run.status == 66)
    #expect(run.messages.contains("[file.notSeen]"))
    let kept = try String(contentsOf: scratch.url.appending(path: "seen.json"), encoding: .utf8)
    #expect(kept == "precious")
    // An invalid claim is not remembered.
    try scratch.write("x", to: "bundle/extra")
    let invalid = try ToolRun(["claim", "verify", "bundle", "--seen", "new.json"], in: scratch.url)
    #expect(invalid.status == 1)
    #expect(!FileManager.default.fileExists(atPath: scratch.url.appending(path: "new.json").path))
  }

  static let missing: [(line: [String], code: String)] = [
    (["verify", "none"], "file.missing"), (["show", "none"], "file.missing"),
    (["verify", "claimant.pem"], "file.notBundle"),
    (["verify", "bundle", "--trust", "none.json"], "file.missing"),
    (["verify", "bundle", "--status", "none.json"], "file.missing"),
    (["verify", "bundle", "--did-document", "none.json"], "file.missing"),
    (
      ["certify", "bundle", "--key", "none.pem", "--name", "x", "--assurance", "limited"],
      "file.missing"
    ),
    (
      [
        "certify", "claimant.pem", "--key", "certifier.pem", "--name", "x", "--assurance",
        "limited",
      ],
      "file.notBundle"
    ),
    (
      ["certify", "none", "--key", "certifier.pem", "--name", "x", "--assurance", "limited"],
      "file.missing"
    ),
    (["pack", "none", "a.tar"], "file.missing"), (["pack", "bundle", "bundle"], "file.exists"),
  ]

  @Test("what cannot be read is told", arguments: missing.indices) func unreadable(index: Int)
    throws
  {
    let (line, code) = Self.missing[index]
    let scratch = try Forgery().scratch
    let run = try ToolRun(["claim"] + line, in: scratch.url)
    #expect(run.status == 66, "\(run.messages)")
    #expect(run.messages.contains("[\(code)]"), "\(run.messages)")
    #expect(run.output == "")
  }

  @Test("a trust list with a mistake is no trust list") func badTrust() throws {
    let scratch = try Forgery().scratch
    try scratch.write(
      TrustList.ofParties().text.replacing("claimant", with: "claiment"), to: "t.json")
    let run = try ToolRun(["claim", "verify", "bundle", "--trust", "t.json"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.messages.contains("[trust.role]"))
    #expect(run.output == "")
  }

  @Test("a claim is shown in three languages, as it was signed, and as a page") func show() throws {
    let forgery = try Forgery()
    let texts = try ["en", "zh-Hant", "zh-Hans"].map { language in
      let run = try ToolRun(
        ["claim", "show", "bundle", "--lang", language], in: forgery.scratch.url)
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output.contains("Kwun Tong office"))
      #expect(run.output.contains("28,40"))
      return run.output
    }
    #expect(Set(texts).count == 3)
    let json = try ToolRun(
      ["claim", "show", "bundle", "--format", "json"], in: forgery.scratch.url)
    #expect(Array(json.output.utf8) == (try forgery.bytes("claim.json")) + [0x0A])
    try forgery.replace("28400", "28401", in: "claim.json")
    let changed = try ToolRun(["claim", "show", "bundle"], in: forgery.scratch.url)
    #expect(changed.status == 1)
    #expect(changed.output == "")
    #expect(changed.messages.contains("[proof.signature]"))
  }

  @Test(
    "a disk without room leaves neither a bundle nor an entry", arguments: [1, 20, 60, 150])
  func noRoom(blocks: Int) throws {
    let scratch = try ClaimSample.folder()
    let line = """
      baycarbon claim issue office --profile pas2060 --class achieved --key claimant.pem \
      --name Lantern --ledger-key ledger.pem --out bundle --at 2025-06-30T08:00:00Z --by me --quiet
      """
    let before = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
    // In blocks of 512 bytes; the largest file of a bundle has more. With very few, the ledger cannot
    // even be opened for writing.
    let run = try ToolRun(shell: "ulimit -f \(blocks); " + line, in: scratch.url)
    #expect(run.status == 74, "\(run.messages)")
    let isTold = ["cannot be written", "[ledger.io]"].contains { run.messages.contains($0) }
    #expect(isTold, "\(run.messages)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted() == before)
    let ledger = try Ledger(at: scratch.url.appending(path: "office/offsets.ledger").path, .read)
    #expect(try ledger.size() == 4)
    #expect(ledger.check().isSound)
    let again = try ToolRun(shell: line, in: scratch.url)
    #expect(again.status == 0, "\(again.messages)")
    let packed = try ToolRun(
      shell: "ulimit -f 100; baycarbon claim pack bundle a.tar", in: scratch.url)
    #expect(packed.status == 74, "\(packed.messages)")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
    #expect(!names.contains { $0.hasPrefix("a.tar") }, "\(names)")
    let certified = try ToolRun(
      shell: "ulimit -f 1; baycarbon claim certify bundle --key certifier.pem --name X "
        + "--assurance limited --at 2025-06-30T09:00:00Z", in: scratch.url)
    #expect(certified.status == 74, "\(certified.messages)")
    let bundle = try FileManager.default.contentsOfDirectory(
      atPath: scratch.url.appending(path: "bundle").path)
    #expect(!bundle.contains { $0.hasPrefix("certificate") })
  }

  @Test(
    "a full disk leaves neither a bundle nor an entry",
    .enabled(if: OffsetsDiskTests.mayMount, "needs the right to mount a small disk"))
  func fullDisk() throws {
    let scratch = try ClaimSample.folder()
    let run = try ToolRun(
      shell: """
        mkdir small && mount -t tmpfs -o size=256k none small &&
        baycarbon claim issue office --profile pas2060 --class achieved --key claimant.pem \
          --name Lantern --ledger-key ledger.pem --out small/bundle --at 2025-06-30T08:00:00Z \
          --by me --quiet
        status=$?; ls -A small; umount -l small; exit $status
        """, in: scratch.url)
    #expect(run.status == 74, "\(run.messages)")
    #expect(run.messages.contains("No space left"))
    #expect(run.output == "")
    let ledger = try Ledger(at: scratch.url.appending(path: "office/offsets.ledger").path, .read)
    #expect(try ledger.size() == 4)
  }

  @Test(
    "a folder that cannot be written to",
    .enabled(if: OffsetsDiskTests.nobody != nil, "needs setpriv, as nothing binds root"))
  func readOnly() throws {
    let scratch = try ClaimSample.folder()
    let nobody = try #require(OffsetsDiskTests.nobody)
    let run = try ToolRun(
      shell: """
        chmod 644 *.pem && chmod 777 office && chmod 666 office/offsets.ledger* && chmod 755 . &&
        \(nobody) baycarbon claim issue office --profile pas2060 --class achieved \
          --key claimant.pem --name Lantern --ledger-key ledger.pem --out bundle \
          --at 2025-06-30T08:00:00Z --by me --quiet
        """, in: scratch.url)
    #expect(run.status == 74, "\(run.messages)")
    #expect(run.messages.contains("Permission denied"))
    let ledger = try Ledger(at: scratch.url.appending(path: "office/offsets.ledger").path, .read)
    #expect(try ledger.size() == 4)
  }
}
