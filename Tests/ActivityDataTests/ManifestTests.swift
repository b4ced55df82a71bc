import ActivityData
import EmissionFactors
import Findings
import Quantities
import TestKit
import Testing

/// A manifest with one mistake, at the mark, and what must be said of it.
struct BadManifest: Sendable, CustomTestStringConvertible {
  let code: String
  let text: String
  /// A piece of the message or of the remedy.
  let says: String
  var testDescription: String { "\(code): \(says)" }

  init(_ code: String, _ text: String, says: String) {
    self.code = code
    self.text = text
    self.says = says
  }
}

@Suite("The manifest")
struct ManifestTests {
  private static let head = #"{"schema": "baycarbon/inventory/1", "#
  private static let subject = #""subject": {"kind": "facility", "name": "Lantern"}, "#
  private static let period = #""period": {"from": "2024-01-01", "to": "2024-12-31"}, "#
  private static let places = #""facilities": [{"id": "a", "region": "HK"}]"#

  /// A good manifest with further members.
  private static func with(_ members: String) -> String {
    head + subject + period + places + ", \(members)}"
  }

  static let grammar = [
    BadManifest("json.end", "{\"schema\": \"x\"👉", says: "close every"),
    BadManifest("json.unexpected", "{👉schema: 1}", says: "missing or too many"),
    BadManifest("json.trailing", "{} 👉{}", says: "remove what follows"),
    BadManifest("json.duplicate-name", with("👉\"period\": {}"), says: "keep one"),
    BadManifest("json.number", "{\"a\": 👉01}", says: "write it as 12"),
    BadManifest("json.string", "{\"a\": \"👉\\q\"}", says: "backslash"),
    BadManifest("json.type", "👉[]", says: "expected an object"),
    BadManifest("json.depth", String(repeating: "[", count: 2000), says: "brackets"),
  ]

  static let members = [
    BadManifest(
      "manifest.schema",
      #"{"schema": 👉"baycarbon/inventory/2", "# + subject + period + places + "}",
      says: "baycarbon/inventory/1"),
    BadManifest("json.missing-member", "👉" + head + subject + places + "}", says: "`period`"),
    BadManifest("json.unknown-member", with(#"👉"exclusion": []"#), says: "`exclusions`"),
    BadManifest("json.type", with(#""gwp": 👉5"#), says: "expected a string"),
    BadManifest("manifest.choice", with(#""gwp": 👉"AR7""#), says: "SAR, AR4, AR5, AR6"),
    BadManifest("manifest.choice", with(#""gwp": 👉"ar5""#), says: "write `AR5`"),
    BadManifest(
      "manifest.choice", with(#""framework": 👉"hk-guideline""#), says: "write `hk-guidelines`"),
    BadManifest(
      "manifest.choice", with(#""missing_factor": 👉"refused""#), says: "write `refuse`"),
    BadManifest(
      "manifest.choice", with(#""boundary": {"approach": 👉"equity"}"#),
      says: "operational-control"),
    BadManifest(
      "manifest.choice",
      head + #""subject": {"kind": 👉"factory", "name": "x"}, "# + period + places + "}",
      says: "facility, organisation, event"),
    BadManifest(
      "manifest.name",
      head + #""subject": {"kind": "facility", "name": 👉""}, "# + period + places + "}",
      says: "the name"),
    BadManifest(
      "manifest.date",
      head + subject + #""period": {"from": 👉"2024-02-30", "to": "2024-12-31"}, "# + places
        + "}", says: "`2024-02-30`"),
    BadManifest(
      "manifest.period",
      head + subject + #""period": {"from": "2024-12-31", "to": 👉"2024-01-01"}, "# + places
        + "}", says: "exchange"),
    BadManifest(
      "manifest.facility", head + subject + period + #""facilities": 👉[]}"#,
      says: "there is no facility"),
    BadManifest(
      "manifest.facility",
      head + subject + period
        + #""facilities": [{"id": "a", "region": "HK"}, {"id": 👉"a", "region": "CN"}]}"#,
      says: "`a` stands twice"),
    BadManifest(
      "manifest.facility",
      with(
        #""exclusions": [{"scope": 1, "facility": 👉"b", "what": "x", "reason": "y", "#
          + #""estimate_kg": "1"}]"#), says: "name one of a"),
    BadManifest(
      "manifest.estimate",
      with(
        #""exclusions": [{"scope": 1, "what": "x", "reason": "y", "estimate_kg": 👉"-1"}]"#),
      says: "`-1`"),
    BadManifest(
      "manifest.category",
      with(
        #""exclusions": [{"scope": 1, "category": 👉5, "what": "x", "reason": "y", "#
          + #""estimate_kg": "1"}]"#), says: "belongs to scope 3"),
    BadManifest(
      "manifest.category",
      with(
        #""scope3": [{"category": 1, "status": "not-relevant", "reason": "x"}, "#
          + #"{"category": 👉1, "status": "not-estimated", "reason": "y"}]"#),
      says: "stated twice"),
    BadManifest(
      "manifest.number",
      with(
        #""exclusions": [{"scope": 👉4, "what": "x", "reason": "y", "estimate_kg": "1"}]"#),
      says: "from 1 to 3"),
    BadManifest(
      "manifest.number",
      with(#""scope3": [{"category": 👉16, "status": "not-relevant", "reason": "x"}]"#),
      says: "from 1 to 15"),
  ]

  @Test("names code, place and remedy of a mistake", arguments: grammar + members)
  func mistakes(_ bad: BadManifest) throws {
    let marked = MarkedText(bad.text)
    let read = read(marked.text)
    #expect(read.manifest == nil)
    let finding = try #require(read.findings.first)
    #expect(read.findings.count == 1, "\(read.findings)")
    #expect(finding.code == bad.code)
    #expect(finding.severity == .error)
    #expect(finding.location?.file == "inventory.json")
    if let line = marked.line {
      #expect(finding.location?.line == line)
      #expect(finding.location?.column == marked.column)
    }
    let remedy = try #require(finding.remedy)
    #expect("\(finding.message) \(remedy)".contains(bad.says), "\(finding)")
    #expect(finding.excerpt != nil)
  }

  @Test("that is not UTF-8 is refused")
  func encoding() throws {
    let read = ManifestReader.read(file: "inventory.json", bytes: [0xFF, 0xFE], gwpSets: ["AR5"])
    #expect(read.findings.map(\.code) == ["json.utf8"])
    #expect(read.findings.first?.remedy?.contains("UTF-8") == true)
  }

  @Test("in its smallest form has the stated defaults")
  func defaults() throws {
    let text = Self.head + Self.subject + Self.period + Self.places + "}"
    let read = read(text)
    #expect(read.findings.isEmpty)
    let manifest = try #require(read.manifest)
    #expect(manifest.gwp == "AR5")
    #expect(manifest.framework == .ghgProtocol)
    #expect(manifest.missingFactor == .fallback)
    #expect(manifest.boundary.approach == "operational-control")
    #expect(manifest.facilities.map(\.name) == ["a"])
    #expect(manifest.exclusions.isEmpty && manifest.scope3.isEmpty && manifest.series.isEmpty)
    #expect(manifest.period.description == "2024-01-01 to 2024-12-31")
  }

  @Test("keeps everything it is given")
  func everything() throws {
    let read = read(
      Self.with(
        """
        "gwp": "SAR", "framework": "hk-guidelines", "missing_factor": "refuse",
        "boundary": {"approach": "financial-control", "description": "two floors"},
        "series": {"electricity": ["lifecycle", ""], "diesel": "ndrc-2015"},
        "include_streams": ["upstream"],
        "exclusions": [{"scope": 3, "category": 6, "facility": "a", "what": "taxis",
          "reason": "few", "estimate_kg": "12.5"}],
        "scope3": [{"category": 15, "status": "not-relevant", "reason": "no bank"}],
        "plan": {}, "declaration": {}
        """))
    #expect(read.findings.isEmpty)
    let manifest = try #require(read.manifest)
    #expect(manifest.gwp == "SAR")
    #expect(manifest.framework == .hkGuidelines)
    #expect(manifest.missingFactor == .refuse)
    #expect(manifest.boundary.description == "two floors")
    #expect(manifest.series == ["electricity": ["lifecycle", ""], "diesel": ["ndrc-2015"]])
    #expect(manifest.includedStreams == ["upstream"])
    #expect(manifest.exclusions.map(\.estimateKg.description) == ["12.5"])
    #expect(manifest.exclusions.map(\.category) == [6])
    #expect(manifest.scope3.map(\.status) == [.notRelevant])
  }

  private func read(_ text: String) -> (manifest: Manifest?, findings: [Finding]) {
    ManifestReader.read(
      file: "inventory.json", bytes: Array(text.utf8), gwpSets: GWPSet.allCases.map(\.rawValue))
  }
}
