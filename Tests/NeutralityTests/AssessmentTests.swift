import Neutrality
import Quantities
import Testing

@Suite("Assessment") struct AssessmentTests {
  /// A rule that always says the same.
  static func rule(_ id: String, _ verdict: Verdict, refs: [String] = []) -> Rule {
    Rule(id, .ledger, clause: "", grade: .a, reasons: ["said": 0]) { _ in
      Judgement(verdict, "said", refs: refs)
    }
  }

  static func assess(
    _ rules: [Rule], decisions: [ReviewerDecision] = []
  ) throws -> Assessment {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.decisions = decisions
    return try Assessment(
      of: claim, under: Profile("test", version: 1, .ledger, families: [rules]))
  }

  static func decision(
    _ rule: String, on day: String = "2025-06-01", by reviewer: String = "Chan",
    note: String = "seen",
    document: String = "letter", accepts: Bool = true
  ) throws -> ReviewerDecision {
    ReviewerDecision(
      rule: rule, by: reviewer, on: try Samples.day(day), note: note,
      digest: Samples.digest(document), accepts: accepts)
  }

  @Test(
    "the worst verdict is the verdict on the claim",
    arguments: [
      ([Verdict.pass, .notApplicable], Verdict.pass, true), ([.pass, .warn], .warn, true),
      ([.pass, .warn, .pending], .pending, false), ([.pending, .evidence], .evidence, false),
      ([.evidence, .fail, .pending, .warn], .fail, false),
      ([.notApplicable, .notApplicable], .notApplicable, false), ([], .notApplicable, false),
    ])
  func overall(verdicts: [Verdict], overall: Verdict, isGreen: Bool) throws {
    let rules = verdicts.enumerated().map { Self.rule("R\($0.offset)", $0.element) }
    let assessment = try Self.assess(rules)
    #expect(assessment.overall == overall)
    #expect(assessment.isGreen == isGreen)
    #expect(assessment.rulings.map(\.rule.id) == rules.map(\.id))
  }

  @Test("a decision turns evidence into a pass, and nothing else", arguments: Verdict.allCases)
  func onlyEvidence(verdict: Verdict) throws {
    let assessment = try Self.assess(
      [Self.rule("R", verdict)], decisions: [Self.decision("R")])
    #expect(assessment.rulings[0].verdict == (verdict == .evidence ? .pass : verdict))
    #expect((assessment.rulings[0].decision != nil) == (verdict == .evidence))
    #expect(assessment.rulings[0].judgement.verdict == verdict)
  }

  @Test("a decision without who, why or which document counts for nothing") func incomplete() throws
  {
    let digest = Samples.digest("letter")
    let day = try Samples.day("2025-06-01")
    let decisions = [
      try Self.decision("R", by: ""), try Self.decision("R", note: ""),
      try Self.decision("OTHER"), try Self.decision("R", on: "2025-07-01"),
      ReviewerDecision(rule: "R", by: "Chan", on: day, note: "seen", digest: ""),
      ReviewerDecision(rule: "R", by: "Chan", on: day, note: "seen", digest: "sha256:12"),
      ReviewerDecision(
        rule: "R", by: "Chan", on: day, note: "seen", digest: String(digest.dropFirst(7))),
      ReviewerDecision(rule: "R", by: "Chan", on: day, note: "seen", digest: digest.uppercased()),
    ]
    for decision in decisions {
      let assessment = try Self.assess([Self.rule("R", .evidence)], decisions: [decision])
      #expect(assessment.overall == .evidence, "\(decision)")
    }
    let onTheDay = try Self.decision("R", on: "2025-06-30")
    #expect(try Self.assess([Self.rule("R", .evidence)], decisions: [onTheDay]).overall == .pass)
  }

  @Test("a document that changed has to be looked at again") func changed() throws {
    let rule = Self.rule("R", .evidence, refs: ["air", Samples.digest("new letter")])
    #expect(try Self.assess([rule], decisions: [Self.decision("R")]).overall == .evidence)
    let again = try Self.decision("R", document: "new letter")
    #expect(try Self.assess([rule], decisions: [again]).overall == .pass)
  }

  @Test("the last decision counts, and one that refuses fails") func last() throws {
    let rule = Self.rule("R", .evidence)
    let yes = try Self.decision("R", on: "2025-05-01")
    let no = try Self.decision("R", on: "2025-06-01", accepts: false)
    #expect(try Self.assess([rule], decisions: [no, yes]).overall == .fail)
    let later = try Self.decision("R", on: "2025-06-02")
    #expect(try Self.assess([rule], decisions: [later, yes, no]).overall == .pass)
  }

  @Test("of contradicting decisions of one day a refusal counts, in any order") func sameDay()
    throws
  {
    let rule = Self.rule("R", .evidence)
    let yes = try Self.decision("R", by: "Lee")
    let no = try Self.decision("R", accepts: false)
    for decisions in [[yes, no], [no, yes], [yes, no, yes]] {
      let ruling = try Self.assess([rule], decisions: decisions).rulings[0]
      #expect(ruling.verdict == .fail)
      #expect(ruling.decision == no)
    }
    // One on another rule, or of which something is missing, refuses nothing.
    let other = try Self.decision("OTHER", accepts: false)
    let unsigned = try Self.decision("R", by: "", accepts: false)
    #expect(try Self.assess([rule], decisions: [other, yes, unsigned]).overall == .pass)
  }

  @Test("every rule judges a case of which nothing is known", arguments: Profile.all.map(\.id))
  func empty(profile: String) throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    let assessment = try Assessment(of: claim, under: #require(Profile.named(profile)))
    #expect(!assessment.isGreen)
    for ruling in assessment.rulings where !ruling.judgement.reason.isCommon {
      #expect(
        ruling.rule.reasons[ruling.judgement.reason.key] == ruling.judgement.reason.slots.count)
    }
  }

  @Test("figures beyond exact arithmetic are an error and no verdict") func overflow() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    let huge = try ExactDecimal(coefficient: Int128.max, scale: 0)
    claim.footprint.sources = [
      SourceSummary("a", scope: 1, kg: huge), SourceSummary("b", scope: 1, kg: huge),
    ]
    #expect(throws: ArithmeticError.overflow) { try Assessment(of: claim, under: .pas2060) }
  }
}
