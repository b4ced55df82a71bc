import BayCarbon
import Claims
import EmissionFactors
import Foundation
import OffsetLedger
import Quantities
import StrictJSON
import TestKit
import Testing

/// What a claimant can do who has the keys of the claim and of its ledger: everything is signed and
/// logged again, and every digest is right.
@Suite("a forger with the keys") struct ClaimForgeryTests {
  @Test("who signs and logs again without a change is believed") func honest() throws {
    let forgery = try Forgery()
    try forgery.sign()
    let verification = try forgery.verify().verification
    #expect(verification.codes == [])
    #expect(verification.answer == .validBut)
  }

  /// A change of the claim, and the first code that tells of it.
  struct Lie: Sendable, CustomTestStringConvertible {
    let place: String
    let value: JSONOutput?
    let code: String
    let claimed: String?

    init(_ place: String, _ value: JSONOutput?, _ code: String, claimed: String? = nil) {
      (self.place, self.value, self.code, self.claimed) = (place, value, code, claimed)
    }

    var testDescription: String {
      "\(place) = \(value.map(CanonicalJSON.text) ?? "nothing")".prefix(80).description
    }
  }

  static let subject = "credentialSubject"
  static let zeros = "sha256:" + String(repeating: "0", count: 64)

  static let figures: [Lie] = [
    Lie("\(subject).inventory.totalKg", "1", "calc.mismatch", claimed: "1"),
    Lie("\(subject).inventory.totalMarketKg", "1", "calc.mismatch"),
    Lie("\(subject).inventory.byScope[0].kg", "0", "calc.mismatch"),
    Lie("\(subject).inventory.byScope[0]", nil, "calc.mismatch"),
    Lie("\(subject).inventory.byGas[0]", nil, "calc.mismatch"),
    Lie("\(subject).inventory.byCategory[0].kg", "-5", "calc.mismatch"),
    Lie("\(subject).inventory.biogenicCO2Kg", "99", "calc.mismatch"),
    Lie("\(subject).inventory.gwp", "AR6", "calc.mismatch"),
    Lie("\(subject).inventory.scope2Basis", "market", "calc.mismatch"),
    Lie("\(subject).inventory.framework", "hk-guidelines", "calc.mismatch"),
    Lie("\(subject).inventory.rows.rejected", 1, "calc.mismatch"),
    Lie("\(subject).inventory.lineCount", 1, "calc.mismatch"),
    Lie("\(subject).inventory.linesDigest", .string(zeros), "calc.mismatch"),
    Lie("\(subject).factorDataset.version", "2099.1", "calc.mismatch"),
    Lie("\(subject).factorDataset.digest", .string(zeros), "calc.mismatch"),
    Lie("\(subject).factorDataset.userDigest", .string(zeros), "calc.mismatch"),
    Lie("\(subject).factorDataset.rowsUsed[0].value", "0.1", "calc.mismatch"),
    Lie("\(subject).factorDataset.rowsUsed[0].grade", nil, "calc.mismatch"),
    Lie("\(subject).factorDataset.rowsUsed[0].users", true, "calc.mismatch"),
    Lie("\(subject).subject.name", "The whole group", "calc.mismatch"),
    Lie("\(subject).subject.entity", "Somebody else Ltd.", "calc.mismatch"),
    Lie("\(subject).subject.boundary", "everything", "calc.mismatch"),
    Lie("\(subject).period.to", "2025-12-31", "calc.mismatch"),
    Lie("\(subject).encoding", "latin-9", "calc.input"),
    Lie("\(subject).engine.rounding", "down", "calc.rounding"),
    Lie("\(subject).residualKg", "-1", "calc.mismatch"),
    Lie("\(subject).overall", "PASS", "rule.mismatch"),
    Lie("\(subject).verdicts[0].verdict", "NA", "rule.mismatch"),
    Lie("\(subject).verdicts[0]", nil, "rule.mismatch"),
    Lie("\(subject).verdicts[3].limit", "1000000", "rule.mismatch"),
    Lie("\(subject).ruleProfile.id", "iso14068-1", "rule.mismatch"),
    Lie("\(subject).ruleProfile.standard", "PAS 2060:2099", "rule.setDigest"),
    Lie("\(subject).ruleProfile.digest", .string(zeros), "rule.setDigest"),
    Lie("\(subject).ruleProfile.version", 999, "rule.unknown"),
    Lie("\(subject).ruleProfile.id", "my-own-rules", "rule.unknown"),
    Lie("\(subject).claimClass", "peak", "rule.notMet"),
    Lie("\(subject).reviewerDecisions[0]", nil, "calc.mismatch"),
    Lie("\(subject).reviewerDecisions[0].by", "Somebody famous", "calc.mismatch"),
    Lie("\(subject).offsetKg", 99_000, "offset.quantity", claimed: "99000"),
    Lie("\(subject).offsets[0].kg", 90_000, "offset.quantity"),
    Lie("\(subject).offsets[0].last", "999", "offset.quantity"),
    Lie("\(subject).offsets[0].beneficiary", "Another Ltd.", "offset.quantity"),
    Lie("\(subject).offsets[0].state", "held", "offset.quantity"),
    Lie("\(subject).offsets[0].retiredOn", "2024-01-01", "offset.quantity"),
    Lie("\(subject).offsets[0].ledger.index", 0, "offset.quantity"),
    Lie("\(subject).offsets[0].ledger.origin", "other.example", "offset.quantity"),
    Lie("\(subject).offsets[1]", nil, "offset.quantity"),
    Lie("\(subject).offsets[0].vintage", nil, "offset.quantity"),
  ]

  static let forms: [Lie] = [
    Lie("\(subject).judgedOn", "2025-07-02", "doc.date"),
    Lie("\(subject).judgedOn", "2025-06-28", "doc.date"),
    Lie("\(subject).judgedOn", "2099-01-01", "doc.date"),
    Lie("\(subject).judgedOn", "2025-06-31", "doc.date"),
    Lie("validFrom", "2025-06-30T07:59:59Z", "doc.date"),
    Lie("validFrom", "2020-01-01T00:00:00Z", "doc.date"),
    Lie("validFrom", "2025-07-02T00:00:00Z", "doc.notYetValid"),
    Lie("validUntil", "2025-06-29T00:00:00Z", "doc.date"),
    Lie("\(subject).note", "a member that no reader shows", "doc.unknownMember"),
    Lie("\(subject).inventory.netKg", "0", "doc.unknownMember"),
    Lie("\(subject).offsets[0].bonus", "1", "doc.unknownMember"),
    Lie("issuer.title", "Sir", "doc.unknownMember"),
    Lie("issuer.name", nil, "doc.missing"),
    Lie("evidence", "x", "doc.unknownMember"),
    Lie("credentialStatus.more", "x", "doc.unknownMember"),
    Lie("credentialStatus.type", "OtherStatus", "doc.schema"),
    Lie("\(subject).inventory.totalKg", 28401, "doc.decimal"),
    Lie("\(subject).inventory.totalKg", "28,401", "doc.decimal"),
    Lie("\(subject).inventory.totalKg", "28401.0", "doc.decimal"),
    Lie("\(subject).offsets[0].first", "0101", "doc.decimal"),
    Lie("\(subject).offsetKg", -1, "doc.schema"),
    Lie("\(subject).offsetKg", nil, "doc.missing"),
    Lie("\(subject).overall", "GREEN", "doc.schema"),
    Lie("\(subject).claimClass", "neutral", "doc.schema"),
    Lie("\(subject).profile", "baycarbon/claim/2", "doc.profile"),
    Lie("\(subject).period.from", "yesterday", "doc.date"),
    Lie("\(subject).inventory.@context", "https://x.example", "doc.context"),
    Lie("@context[1]", "https://other.example/v1", "doc.context"),
    Lie("type[1]", "OtherCredential", "doc.type"),
    Lie("id", "urn:uuid:1", "doc.schema"),
    Lie("id", "https://lantern.example/claim", "doc.schema"),
  ]

  @Test("a figure or verdict that does not follow", arguments: figures) func lie(_ lie: Lie) throws
  {
    let forgery = try Forgery()
    try forgery.sign { $0.with(lie.place, lie.value) }
    let verification = try forgery.verify().verification
    #expect(verification.answer == .invalid)
    #expect(verification.codes.contains(lie.code), "\(verification.codes)")
    if let claimed = lie.claimed {
      let told = verification.problems.first { $0.problem.path == lie.place }?.problem
      #expect(told?.claimed == claimed)
      #expect(told?.recomputed?.isEmpty == false && told?.recomputed != claimed)
    }
  }

  @Test("a document of another form", arguments: forms) func form(_ lie: Lie) throws {
    let forgery = try Forgery()
    try forgery.sign { $0.with(lie.place, lie.value) }
    let verification = try forgery.verify().verification
    #expect(verification.answer == .invalid)
    #expect(verification.codes.first == lie.code, "\(verification.codes)")
    #expect(verification.checked.count < 5)
  }

  @Test("one kWh less: the line, the claimed and the recomputed kg are told") func oneKilowattHour()
    throws
  {
    let forgery = try Forgery()
    // 2,260 kWh in January.
    let table = try forgery.text("inputs/activities/electricity.csv")
    let row = try #require(table.split(separator: "\n").dropFirst().first)
    let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(cells.firstIndex { Int($0) != nil })
    let quantity = try #require(Int(cells[place]))
    var changed = cells
    changed[place] = String(quantity - 1)
    try forgery.replace(
      String(row), changed.joined(separator: ","), in: "inputs/activities/electricity.csv")
    #expect(try forgery.codes() == ["res.digest"])
    try forgery.sign()
    let verification = try forgery.verify().verification
    #expect(verification.answer == .invalid)
    let lines = verification.problems.filter { $0.file == "results/lines.csv" }.map(\.problem)
    #expect(
      lines.allSatisfy { $0.code == .calcMismatch && $0.message.contains("office, electricity") })
    let differences = try lines.map { line in
      func kg(_ text: String?) throws -> ExactDecimal {
        try ExactDecimal(parsing: String((text ?? "").split(separator: " ")[0]))
      }
      return try kg(line.claimed).subtracting(kg(line.recomputed)).description
    }
    // The factor of CLP for 2024 is 0.38 kg CO2e/kWh: one kWh is 0.38 kg. The other lines are upstream.
    #expect(differences.contains("0.38"), "\(differences)")
    let total = verification.problems.first {
      $0.problem.path == "credentialSubject.inventory.totalKg"
    }
    #expect(total?.problem.claimed?.isEmpty == false)
    #expect(total?.problem.recomputed?.isEmpty == false)
  }

  @Test("lines that do not follow, with the digest fixed up") func lines() throws {
    let forgery = try Forgery()
    try forgery.replace("electricity", "electricitx", in: "results/lines.csv")
    try forgery.sign()
    #expect(try forgery.codes() == ["calc.mismatch"])
    try forgery.write([], to: "results/lines.csv")
    try forgery.sign()
    #expect(try forgery.codes() == ["calc.mismatch"])
  }

  @Test(
    "emission factors that call themselves the same, or another version",
    arguments: [nil, "2099.1"] as [String?])
  func factors(version: String?) throws {
    let forgery = try Forgery()
    try forgery.replace(
      "hk-elec-clp-2024", "hk-elec-clp-2024x", in: "factors/hk-utilities/factors.csv")
    if let version {
      try forgery.replace(
        EmbeddedFactors.set.version, version, in: "factors/dataset.json")
    }
    try forgery.sign()
    let problem = try #require(try forgery.verify().verification.problems.first)
    #expect(problem.problem.code == .calcFactors)
    // Whoever knows the set by its digest has it used, and the figures do not follow from it.
    var reader = ClaimSample.reader()
    reader.factorDigests = [try #require(problem.problem.claimed)]
    let codes = try forgery.codes(reader)
    #expect(!codes.contains("calc.factors"))
    #expect(!codes.isEmpty)
  }

  @Test("factors of which the reader knows the digest are used as they are") func knownFactors()
    throws
  {
    let forgery = try Forgery()
    // A title in the list of sources is in no figure.
    let sources = try forgery.text("factors/sources.csv")
    try forgery.write((sources + "\n").utf8, to: "factors/sources.csv")
    try forgery.sign()
    let problem = try #require(try forgery.verify().verification.problems.first?.problem)
    var reader = ClaimSample.reader()
    reader.factorDigests = [try #require(problem.claimed)]
    try forgery.sign {
      $0.with("credentialSubject.factorDataset.digest", problem.claimed.map(JSONOutput.string))
    }
    #expect(try forgery.codes(reader) == [])
    #expect(try forgery.codes() == ["calc.factors"])
  }

  @Test("rules, settings or terms of the claimant's own") func rules() throws {
    let forgery = try Forgery()
    let (rules, context) = (
      try forgery.bytes(BundleLayout.rules), try forgery.bytes(BundleLayout.context)
    )
    try forgery.replace("\"grade\":\"A\"", "\"grade\":\"B\"", in: BundleLayout.rules)
    try forgery.sign {
      $0.with(
        "credentialSubject.ruleProfile.digest",
        .string(DocumentDigest(of: try forgery.bytes(BundleLayout.rules)).text))
    }
    #expect(try forgery.codes() == ["rule.setDigest"])
    try forgery.write(rules, to: BundleLayout.rules)
    try forgery.write("{}".utf8, to: BundleLayout.context)
    try forgery.sign {
      $0.with("credentialSubject.ruleProfile.digest", .string(DocumentDigest(of: rules).text))
    }
    #expect(try forgery.codes() == ["doc.context"])
    try forgery.write(context, to: BundleLayout.context)
    try forgery.sign()
    #expect(try forgery.codes() == [])
  }

  @Test("a shape of the claimant's own") func schema() throws {
    let forgery = try Forgery()
    let schema = try forgery.bytes(BundleLayout.schema)
    #expect(schema == ClaimSchema.bytes)
    try forgery.write("{}".utf8, to: BundleLayout.schema)
    try forgery.sign()
    #expect(try forgery.codes() == ["doc.schema"])
    try forgery.write(schema, to: BundleLayout.schema)
    for (place, value) in [
      ("credentialSchema.id", "https://example.org/schema.json"),
      ("credentialSchema.digestSRI", DigestSRI.text(of: [])),
      ("credentialSchema.type", "JsonSchemaCredential"),
    ] {
      try forgery.sign { $0.with(place, .string(value)) }
      #expect(try forgery.codes() == ["doc.schema"], "\(place)")
      try forgery.sign { $0.with("credentialSchema", ClaimSchema.reference) }
      #expect(try forgery.codes() == [])
    }
    try forgery.sign { $0.with("credentialSchema", nil) }
    #expect(try forgery.codes() == ["doc.missing"])
  }

  @Test(
    "a file that the claimant signs, and nothing reads",
    arguments: [
      "notes.txt", "inputs/notes.txt", "inputs/docs/unread.pdf", "ledger/notes.txt",
      "status/notes.json", "did/a/b.json", "results/other.csv", "rules/other.json",
    ])
  func signedExtra(name: String) throws {
    let forgery = try Forgery()
    try forgery.write("x".utf8, to: name)
    try forgery.sign()
    #expect(try forgery.codes() == ["res.extra"])
  }

  @Test("inputs that lead out of the bundle, or to what is not in it") func outside() throws {
    for path in ["../../secret.txt", "/etc/passwd", "docs/none.txt"] {
      let forgery = try Forgery()
      try forgery.replace("docs/opinion.txt", path, in: "inputs/inventory.json")
      try forgery.sign()
      let verification = try forgery.verify().verification
      #expect(verification.answer == .invalid, "\(path)")
      #expect(
        !Set(verification.codes).isDisjoint(with: ["calc.input", "res.missing"]),
        "\(path): \(verification.codes)")
    }
    for path in ["../2023", "/tmp", "."] {
      let forgery = try Forgery()
      try forgery.replace(
        "\"inventory\": \"2023\"", "\"inventory\": \"\(path)\"", in: "inputs/inventory.json")
      try forgery.sign()
      #expect(try forgery.codes().first == "calc.input", "\(path)")
    }
  }

  @Test("names and kinds of files that the paths do not give") func resources() throws {
    let forgery = try Forgery()
    try forgery.sign()
    let signed = try forgery.document().with("proof", nil)
    for (place, value) in [
      ("relatedResource[0].mediaType", "text/html"),
      ("relatedResource[0].id", "urn:uuid:00000000-0000-4000-8000-000000000000"),
    ] {
      let claim = signed.with(place, .string(value))
      try forgery.write(
        Forgery.signed(claim, by: .claimant, created: ClaimSample.time), to: BundleLayout.claim)
      #expect(try forgery.codes() == ["doc.schema"])
    }
    let resources = signed[place: "relatedResource"]?.elements ?? []
    for (list, code) in [
      (resources + [resources[0]], "res.extra"), (Array(resources.dropLast()), "res.extra"),
      (
        resources + [BundleResource(path: "none", digest: DigestSRI.text(of: [])).json],
        "res.missing"
      ),
      (
        resources + [BundleResource(path: "claim.json", digest: DigestSRI.text(of: [])).json],
        "res.path"
      ),
    ] {
      try forgery.write(
        Forgery.signed(
          signed.with("relatedResource", .array(list)), by: .claimant, created: ClaimSample.time),
        to: BundleLayout.claim)
      #expect(try forgery.codes() == [code])
    }
  }

  @Test("a claim that says nothing of its ledger") func noLedger() throws {
    let forgery = try Forgery()
    try forgery.sign { $0.with("credentialStatus", nil) }
    // The offsets name the ledger.
    #expect(try forgery.codes() == [])
    try forgery.sign { $0.with("credentialStatus", nil).with("credentialSubject.offsets", []) }
    #expect(Set(try forgery.codes()).isSuperset(of: ["offset.quantity", "res.extra"]))
  }

  @Test("what a script or a terminal would take for orders is shown, not obeyed") func script()
    throws
  {
    let name = "<script>alert(1)</script>\u{1B}[31m\u{202E}"
    let forgery = try Forgery()
    try forgery.sign { $0.with("issuer.name", .string(name)) }
    #expect(try forgery.codes() == [])
    for (line, forbidden) in [
      (["claim", "show", "bundle"], ["\u{1B}", "\u{202E}"]),
      (["claim", "verify", "bundle"], ["\u{1B}", "\u{202E}"]),
      (["claim", "show", "bundle", "--format", "html"], ["<script>alert", "\u{1B}"]),
    ] {
      let run = try ToolRun(line, in: forgery.scratch.url)
      #expect(run.status == 0, "\(run.messages)")
      for text in forbidden { #expect(!run.output.contains(text), "\(line)") }
    }
  }

  @Test("a claim of many thousand offsets and members is refused in seconds") func large() throws {
    let forgery = try Forgery()
    let offset = try #require(try forgery.document()[place: "credentialSubject.offsets[0]"])
    let many = (0..<3000).map {
      offset.with("first", .string("\($0)")).with("ledger.index", .integer($0))
    }
    try forgery.sign { $0.with("credentialSubject.offsets", .array(many)) }
    let clock = ContinuousClock()
    var codes: [String] = []
    let duration = try clock.measure { codes = try forgery.codes() }
    #expect(codes.contains("offset.quantity"))
    #expect(duration < .seconds(60))
  }

  @Test("deep nesting and huge texts are refused") func nesting() throws {
    let forgery = try Forgery()
    let deep = String(repeating: "[", count: 100_000)
    try forgery.write(deep.utf8, to: BundleLayout.claim)
    #expect(try forgery.codes() == ["json.depth"])
    let long = "\"" + String(repeating: "x", count: (16 << 20) - 2) + "\""
    try forgery.write(long.utf8, to: BundleLayout.claim)
    #expect(try forgery.codes() == ["doc.schema"])
  }
}
