import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Claims

/// What is written and what is asked for are never out of step.
@Suite("contents of documents") struct ClaimContentsTests {
  static let digest = DocumentDigest(of: [])
  static let reference = ClaimContents.DocumentReference(id: Samples.claimID, digest: digest)
  static let period = Period(
    from: .day("2024-01-01"), to: .day("2024-12-31"))!

  /// Contents with everything that may be there, or without anything that may be left out.
  static func contents(full: Bool) -> ClaimContents {
    let offset = ClaimContents.Offset(
      programme: "GS", project: full ? "GS1" : nil, vintage: full ? period : nil, block: "B",
      first: "1", last: "9", serial: "B-1-9", kg: 9000, state: full ? "retired" : "held",
      retiredOn: full ? .day("2025-05-20") : nil, beneficiary: full ? "us" : nil,
      purpose: full ? "neutrality" : nil, evidence: full ? digest.text : nil, ledger: ("log", 1))
    return ClaimContents(
      claimClass: .achieved, judgedOn: .day("2025-06-30"), encoding: "utf-8",
      ruleProfile: ClaimContents.RuleProfile(
        id: "pas2060", version: 1, standard: "PAS 2060:2014", digest: digest),
      subject: ClaimContents.Subject(
        kind: "site", name: "Office", entity: full ? "Ltd" : nil, boundary: full ? "all" : nil,
        approach: "operational-control", functions: full ? "sales" : nil),
      period: period,
      inventory: ClaimContents.InventoryFigures(
        scope2Basis: "location", totalKg: decimal("10000.5"), totalLocationKg: decimal("10000.5"),
        totalMarketKg: decimal("9000"), byScope: [("1", decimal("1")), ("2-location", .zero)],
        byCategory: full ? [(1, nil, decimal("1")), (3, 6, decimal("2"))] : [],
        byGas: [("CO2", "scopes", decimal("1"), decimal("1"))], biogenicCO2Kg: .zero,
        outsideKyotoKg: .zero, gwp: "AR5", framework: "ghg-protocol", rows: (3, 2, 1),
        lineCount: 2, linesDigest: digest),
      factors: ClaimContents.FactorUse(
        version: "1", digest: digest, userDigest: full ? digest : nil,
        rows: [
          ClaimContents.FactorUse.Row(
            id: "f", value: "0.4", unit: "kg/kWh", source: "s", grade: full ? "A" : nil,
            isUsers: full)
        ]),
      offsets: [offset],
      verdicts: [
        ClaimContents.RuleVerdict(
          rule: "R", verdict: "PASS", clause: full ? "5" : "",
          observed: full ? [("kg", "1"), ("name", "")] : [], limit: full ? "1" : nil,
          due: full ? .day("2025-12-31") : nil, refs: full ? ["x"] : [])
      ], overall: "PASS",
      decisions: [
        ClaimContents.Decision(
          rule: "R", by: full ? "B. Wong" : "", on: .day("2025-04-18"), note: full ? "seen" : "",
          digest: full ? digest.text : "", accepts: true)
      ], engine: ClaimSample.engine, supersedes: full ? reference : nil)
  }

  static func decimal(_ text: String) -> ExactDecimal {
    guard let number = try? ExactDecimal(parsing: text) else { fatalError("no number: \(text)") }
    return number
  }

  static func certificate(full: Bool) -> CertificateContents {
    CertificateContents(
      claimID: Samples.claimID, claimDigest: "zQm", claimByteLength: 1,
      claimant: Party.claimant.did,
      claimantName: "Lantern", ruleProfile: ("pas2060", 1, "PAS 2060:2014"),
      assessments: [
        CertificateContents.Assessment(rule: "R", clause: full ? "5" : "", conforms: true)
      ], others: [("S", "NA")], assessedOn: .day("2025-07-01"), engine: ClaimSample.engine,
      assurance: .limited, limits: full ? ["sites"] : [], bundleDigest: digest)
  }

  static func status(full: Bool) -> StatusContents {
    StatusContents(
      claim: reference, status: .superseded, on: .day("2025-07-01"), reason: "a mistake",
      supersededBy: full ? reference : nil)
  }

  static let documents:
    [(name: String, shape: DocumentShape, json: @Sendable (Bool) -> JSONOutput)] =
      [
        ("claim", ClaimShape.subject, { contents(full: $0).json }),
        ("certificate", CertificateContents.shape, { certificate(full: $0).json }),
        ("status", StatusContents.shape, { status(full: $0).json }),
      ]

  static func node(_ json: JSONOutput) throws -> JSONNode {
    try JSONNode(parsing: CanonicalJSON.bytes(json))
  }

  @Test("what is written has the shape, with and without what may be left out", arguments: 0..<3)
  func written(place: Int) throws {
    let (_, shape, json) = Self.documents[place]
    for full in [true, false] {
      let problems = shape.problems(in: try Self.node(json(full)), path: "")
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  /// The places of the members that a shape has.
  static func places(of shape: DocumentShape, _ path: String = "") -> Set<String> {
    switch shape {
    case .object(let members):
      members.reduce(into: []) { set, member in
        let place = DocumentShape.path(path, member.name)
        set.insert(place)
        set.formUnion(places(of: member.shape, place))
      }
    case .list(let element), .nullable(let element): places(of: element, path)
    default: []
    }
  }

  /// The places of the members that a value has, as far as the shape knows names.
  static func places(
    in value: JSONOutput, _ shape: DocumentShape, _ path: String = ""
  ) -> Set<String> {
    switch (value, shape) {
    case (.object(let found), .object(let members)):
      found.reduce(into: []) { set, item in
        let place = DocumentShape.path(path, item.0)
        set.insert(place)
        if let member = members.first(where: { $0.name == item.0 }) {
          set.formUnion(places(in: item.1, member.shape, place))
        }
      }
    case (.array(let elements), .list(let element)):
      elements.reduce(into: []) { $0.formUnion(places(in: $1, element, path)) }
    default: []
    }
  }

  @Test("every member of the shape is written somewhere, and no other", arguments: 0..<3)
  func complete(place: Int) {
    let (name, shape, json) = Self.documents[place]
    let asked = Self.places(of: shape)
    let full = Self.places(in: json(true), shape)
    #expect(full == asked, "\(name): \(asked.symmetricDifference(full).sorted())")
    let optional = full.subtracting(Self.places(in: json(false), shape))
    #expect(optional.isEmpty == (name == "certificate"))
  }

  @Test("a member that may be left out is not asked for, every other one is", arguments: 0..<3)
  func required(place: Int) throws {
    let (_, shape, json) = Self.documents[place]
    guard case .object(let members) = shape else { return }
    for member in members {
      let problems = shape.problems(
        in: try Self.node(json(true).replacing(member.name, with: nil)), path: "")
      #expect(
        problems.map(\.path) == (member.isOptional ? [] : [member.name]), "\(member.name)")
    }
  }

  @Test("retired credits count, and the rest is never negative") func balance() {
    var contents = Self.contents(full: true)
    #expect(contents.offsetKg == 9000)
    #expect(contents.residualKg.description == "1000.5")
    contents.offsets.append(contents.offsets[0])
    #expect(contents.offsetKg == 18_000)
    #expect(contents.residualKg == .zero)
    contents = Self.contents(full: false)
    #expect(contents.offsetKg == 0)
    #expect(contents.residualKg.description == "10000.5")
  }

  @Test("a statement is read from what is written") func statement() throws {
    guard case .object(let object) = try Self.node(Self.contents(full: true).json).value else {
      Issue.record("no object")
      return
    }
    let statement = try #require(ClaimStatement(object))
    #expect(statement.profile.id == "pas2060")
    #expect(statement.judgedOn == .day("2025-06-30"))
    #expect(statement.offsets.map(\.first) == ["1"])
    #expect(statement.offsets.map(\.isRetired) == [true])
    #expect(statement.verdicts.map(\.clause) == ["5"])
    #expect(statement.supersedes == Self.reference)
    guard case .object(let empty) = try Self.node([:]).value else { return }
    #expect(ClaimStatement(empty) == nil)
  }

  @Test("the context defines every term of our own") func context() throws {
    let node = try JSONNode(parsing: ClaimContext.bytes)
    guard case .object(let root) = node.value, let terms = root.object("@context") else {
      Issue.record("no context")
      return
    }
    for (name, shape, _) in Self.documents {
      for place in Self.places(of: shape) {
        let term = String(place.split(separator: ".").last ?? "")
        let isKnown =
          terms[term] != nil || ["id", "type", "name", "digestMultibase"].contains(term)
        #expect(isKnown, "\(name): \(place)")
      }
    }
  }
}
