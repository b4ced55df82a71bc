import Testing

@testable import Claims

@Suite("names of files in a bundle") struct BundlePathTests {
  @Test(
    "good names",
    arguments: [
      "claim.json", "inputs/activities/power.csv", "inputs/activities/電費 2024.csv",
      "inputs/docs/Bericht für März.pdf", "a/b/c/d", "a..b", "a.b.c", "inputs/…/x",
      String(repeating: "x", count: 200), String(repeating: "電", count: 66),
    ])
  func good(path: String) { #expect(BundlePath.problem(with: path) == nil) }

  @Test(
    "bad names",
    arguments: [
      "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../x", "a/../b", "a/./b", ".hidden",
      "a/.git/config", "a.", "a./b", "a ", "a /b", #"a\b"#, "a:b", "C:/x", "a*b", "a?b", "a\"b",
      "a<b", "a>b", "a|b", "a\u{0}b", "a\nb", "a\u{1B}[31m", "a\u{7F}", "a\u{85}b", "a\u{202E}b",
      "a\u{200B}b", "a\u{FEFF}b", "a\u{2028}b", "a\u{2029}b", "a\u{E000}b", "a\u{FFFF}b",
      "a\u{378}b", String(repeating: "x", count: 201), String(repeating: "電", count: 67),
    ])
  func bad(path: String) {
    #expect(BundlePath.problem(with: path)?.code == .resPath)
    #expect((BundlePath.problem(with: path)?.message.utf8.count ?? 0) < 300)
  }

  @Test("names that are one name elsewhere") func clashes() {
    func clashing(_ paths: String...) -> [String] {
      BundlePath.clashes(among: paths).map(\.path)
    }
    #expect(clashing("a", "b", "a/b") == [])
    #expect(clashing("a/x", "A/x") == ["A/x"])
    #expect(clashing("a/x", "a/X", "A/X") == ["a/X", "A/X"])
    #expect(clashing("é", "e\u{301}") == ["e\u{301}"])
    #expect(clashing("Ä", "a\u{308}") == ["a\u{308}"])
  }

  @Test("what is signed for itself") func layout() {
    let proofs: Set = [0, 12]
    for path in [
      "claim.json", "certificate.json", "ledger/checkpoint.txt", "ledger/entries.jsonl",
      "status/status.json", "ledger/0.tlog-proof", "ledger/12.tlog-proof", "did/a.json",
    ] { #expect(BundleLayout.isSelfContained(path, proofs: proofs), "\(path)") }
    for path in [
      "Claim.json", "ledger/1.tlog-proof", "ledger/012.tlog-proof", "ledger/+12.tlog-proof",
      "ledger/12.tlog-proof.tlog-proof", "ledger/12.x.tlog-proof", "ledger/.tlog-proof",
      "ledger/12", "ledger/x.txt", "did/a/b.json", "did/a.txt", "status/other.json",
      "inputs/claim.json", "rules/rules.json", "ledger/99999999999999999999.tlog-proof",
    ] { #expect(!BundleLayout.isSelfContained(path, proofs: proofs), "\(path)") }
  }

  @Test("a file has one name in the claim, and its kind by its ending") func resources() {
    let json = BundleResource(path: "inputs/電費.CSV", digest: "d").json
    #expect(json.member("mediaType").flatMap { "\($0)" }?.contains("text/csv") == true)
    #expect(BundleResource.urn(of: "a") != BundleResource.urn(of: "b"))
    #expect(UUIDName.isName(BundleResource.urn(of: "a")))
    for (path, type) in [
      ("a.json", "application/json"), ("a.jsonl", "application/json"), ("a.txt", "text/plain"),
      ("a.md", "text/plain"), ("a.pdf", "application/pdf"), ("a", "application/octet-stream"),
      ("a.exe", "application/octet-stream"),
    ] { #expect(BundleResource.mediaType(of: path) == type) }
  }

  @Test("thousands of proofs are told apart in no time") func many() {
    let proofs = Set(0..<20_000)
    let seconds = processorTime {
      for index in 0..<20_000 {
        #expect(BundleLayout.isSelfContained("ledger/\(index).tlog-proof", proofs: proofs))
      }
    }
    // Each with each would be 400 million comparisons of texts.
    #expect(seconds < 10)
  }
}
