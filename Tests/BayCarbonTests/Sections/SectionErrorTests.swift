import Findings
import TestKit
import Testing

@testable import BayCarbon

/// A section with one mistake, at the mark, and what must be said of it.
struct BadSection: Sendable, CustomTestStringConvertible {
  let code: String
  let text: String
  /// Pieces of the message or of the remedy.
  let says: [String]
  var testDescription: String { "\(code): \(text.prefix(60))" }

  init(member text: String, _ says: String...) {
    (code, self.text, self.says) = ("neutrality.member", text, says)
  }

  init(value text: String, _ says: String...) {
    (code, self.text, self.says) = ("neutrality.value", text, says)
  }
}

@Suite("mistakes in sections") struct SectionErrorTests {
  static let cases: [BadSection] = [
    BadSection(
      member: #""plan": {👉"statment": "x"}"#, "`plan.statment` is not a known member",
      "write `statement`"),
    BadSection(
      member: #""plan": {"measures": [{"name": "LED", 👉"effect_t": 3}]}"#,
      "`plan.measures[0].effect_t`", "write `effect_kg`"),
    BadSection(member: #""plan": {"measures": [👉{"group": "lights"}]}"#, "what is done", "`name`"),
    BadSection(member: #""validation": {👉"zzz": 1}"#, "members that may still be added: `accred"),
    BadSection(
      member: #""footprint": {"gases": {👉"SF5": "quantified"}}"#, "`footprint.gases.SF5`",
      "write `SF6`"),
    BadSection(
      member: #""settings": {👉"vintage-year": 4}"#, "`settings.vintage-year`",
      "write `vintage-years`"),
    BadSection(
      member: #""sources": [👉{"facility": "dongguan"}]"#, "`sources[0].activity` is missing"),
    BadSection(
      value: #""plan": 👉[]"#, "`plan` is an array, expected an object", "in braces"),
    BadSection(value: #""plan": {"measures": 👉{}}"#, "expected a list", "in brackets"),
    BadSection(
      value: #""plan": {"statement": 👉5}"#, "`plan.statement` is `5`, expected text", #""5""#),
    BadSection(value: #""plan": {"statement": 👉"  "}"#, "write it, or leave the member out"),
    BadSection(
      value: #""plan": {"statement": 👉null}"#, "is null", "leave the member out or give it"),
    BadSection(value: #""plan": {"comment": 👉7}"#, "`plan.comment`", "in quotes"),
    BadSection(
      value: #""plan": {"updated_on": 👉"2025-02-29"}"#,
      "`plan.updated_on` is `2025-02-29`, expected a day", #"write it as "2025-01-31""#),
    BadSection(value: #""plan": {"updated_on": 👉20250101}"#, #"in quotes: "20250101""#),
    BadSection(
      value: #""plan": {"first_period": 👉{"from": "2025-02-01", "to": "2025-01-01"}}"#,
      "before it begins", "exchange"),
    BadSection(value: #""plan": {"estimate_kg": 👉"-1"}"#, "`-1`", #""1200.5""#),
    BadSection(value: #""plan": {"estimate_kg": 👉1e3}"#, "`1e3`", #""1200.5""#),
    BadSection(value: #""plan": {"estimate_kg": 👉"1,200.5"}"#, "kg CO2e", #""1200.5""#),
    BadSection(value: #""plan": {"review_months": 👉"12"}"#, "without quotes"),
    BadSection(value: #""plan": {"review_months": 👉0}"#, "a whole number from 1 to 1200"),
    BadSection(value: #""pathway": {"steps_done": [1, 👉9]}"#, "`pathway.steps_done[1]`"),
    BadSection(
      value: #""declaration": {"confirms_offset": 👉"yes"}"#, "`yes`", "without quotes"),
    BadSection(
      value: #""declaration": {"kind": 👉"achievment"}"#,
      "expected one of commitment, achievement, both", "write `achievement`"),
    BadSection(
      value: #""declaration": {"updated": ["footprint", 👉"everything"]}"#,
      "`declaration.updated[1]`", "write one of footprint, plan"),
    BadSection(value: #""reduction": {"stated_share": 👉"25"}"#, "a fraction from -1 to 1"),
    BadSection(
      value: #""validation": {"statement": {"name": "Opinion", "digest": 👉"sha256:12"}}"#,
      "64 hexadecimal digits"),
    BadSection(
      value: #""validation": {"statement": {"file": 👉"../secret.pdf"}}"#,
      "a path inside the folder", "docs/x.pdf"),
    BadSection(
      value: #""validation": {"statement": 👉{"name": "Opinion"}}"#, "which document",
      #"{"file": "docs/x.pdf"}"#),
    BadSection(
      value: #""settings": {"growth-test": 👉"show"}"#, "`shown`, `required`",
      "without it, it is `shown`"),
    BadSection(
      value: #""sources": [👉{"facility": "donguan", "activity": "electricity"}]"#,
      "there is no facility `donguan`", "write `dongguan`"),
    BadSection(
      value: #""factors": [{"id": "a"}, {"id": "b"}, 👉{"id": "a"}]"#,
      "`factors` speaks of factor `a` twice", "into one object"),
    BadSection(
      value: #""offsetting": {"credits": [{"serial": "1"}, 👉{"serial": "1"}]}"#,
      "`offsetting.credits` speaks of credits `1` twice"),
    BadSection(
      value: #""reviewer_decisions": [{"rule": 👉"LEDGER-STATES", "reviewer": "C. Wong", "#
        + #""on": "2025-01-31", "note": "seen", "digest": \#(digest)}]"#,
      "the id of a rule", "write `LEDGER-STATUS`"),
    BadSection(
      value: #""exclusions": [{"scope": 1, "what": "x", "reason": "y", "estimate_kg": "1", "#
        + #""event_phase": 👉"hold"}]"#, "expected one of preparation, holding, wrap-up"),
  ]

  static let digest = "\"sha256:\(String(repeating: "ab", count: 32))\""

  @Test("code, place, what was found and the remedy", arguments: cases)
  func mistakes(_ bad: BadSection) throws {
    let text = SectionText(bad.text)
    let findings = try text.sections().findings
    #expect(findings.count == 1, "\(findings.map(\.message))")
    let finding = try #require(findings.first)
    #expect(finding.code == bad.code)
    #expect(finding.severity == .error)
    #expect(finding.location?.file == "inventory.json")
    #expect(finding.location?.line == text.marked.line)
    #expect(finding.location?.column == text.marked.column)
    #expect(finding.excerpt?.isEmpty == false)
    let said = "\(finding.message); \(finding.remedy ?? "")"
    for piece in bad.says { #expect(said.contains(piece), "\(said)") }
  }

  @Test("all mistakes are told in one run, in the order of the file") func several() throws {
    let text = SectionText(
      """
      "plan": {"updated_on": "x", "measures": [{"name": ""}, {"nam": "y"}]},
      "declaration": {"knd": "both"}
      """)
    let findings = try text.sections().findings
    #expect(
      findings.map(\.code) == [
        "neutrality.value", "neutrality.value", "neutrality.member", "neutrality.member",
        "neutrality.member",
      ])
    #expect(findings.map { $0.location?.line } == [5, 5, 5, 5, 6])
  }

  @Test("an unknown member of the subject is an error for an inventory too") func subject() throws {
    let text = SectionText(
      #""comment": "none""#, subject: #"{"kind": "event", "name": "Fair", 👉"entty": "HKU"}"#)
    let finding = try #require(try text.sections().findings.first)
    #expect(finding.code == "neutrality.member")
    #expect(finding.remedy == "write `entity`")
    #expect(finding.location?.column == text.marked.column)
  }
}
