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

  /// The cause for which the decision of a day does not count; nil where it does.
  private static func cause(
    of day: String, on rule: Rule, _ fill: (inout NeutralityCase) throws -> Void
  ) throws -> Ruling.Cause? {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.decisions = [try decision(rule.id, on: day)]
    try fill(&claim)
    let assessment = try Assessment(
      of: claim, under: Profile("test", version: 1, .ledger, families: [[rule]]))
    let ruling = assessment.rulings[0]
    #expect((ruling.verdict == .pass) == ruling.uncounted.isEmpty)
    #expect((ruling.decision != nil) == ruling.uncounted.isEmpty)
    return ruling.uncounted.first?.cause
  }

  @Test("a decision is not older than the document, and not of a day to come") func documents()
    throws
  {
    let rule = Self.rule("R", .evidence, refs: [Samples.digest("letter")])
    let written = try Samples.day("2025-06-01")
    func cause(_ day: String) throws -> Ruling.Cause? {
      try Self.cause(of: day, on: rule) { $0.documentDays[Samples.digest("letter")] = written }
    }
    #expect(try cause("2025-05-31") == .early(written))
    #expect(try cause("2025-06-01") == nil)
    #expect(try cause("2025-06-30") == nil)
    #expect(try cause("2025-07-01") == .future)
    let other = Self.rule("R", .evidence, refs: [Samples.digest("another")])
    #expect(try Self.cause(of: "2025-06-01", on: other) { _ in } == .otherDocument)
  }

  @Test("of an achievement it is made when the period is over, of a commitment at any time")
  func period() throws {
    let rule = Self.rule("R", .evidence)
    func cause(_ day: String, _ kind: ClaimKind?) throws -> Ruling.Cause? {
      try Self.cause(of: day, on: rule) {
        $0.declaration.kind = kind
        $0.periods = [PeriodSummary(.application, Samples.year(2024))]
      }
    }
    let first = try Samples.day("2025-01-01")
    for kind in [ClaimKind.achievement, .both, nil] {
      #expect(try cause("2024-12-31", kind) == .early(first))
      #expect(try cause("2025-01-01", kind) == nil)
    }
    #expect(try cause("2024-12-31", .commitment) == nil)
  }

  @Test("it is not older than the retirement of what it is about, nor than the plan")
  func things() throws {
    let credits = Self.rule("R", .evidence, refs: ["A"])
    let retired = try Samples.day("2025-03-15")
    func onCredits(_ day: String, _ id: String) throws -> Ruling.Cause? {
      try Self.cause(of: day, on: credits) {
        $0.offsetting.credits = [CreditSummary(id, kg: 1, state: .retired, retiredOn: retired)]
      }
    }
    #expect(try onCredits("2025-03-14", "A") == .early(retired))
    #expect(try onCredits("2025-03-15", "A") == nil)
    #expect(try onCredits("2025-03-14", "B") == nil)

    let plan = Rule("R", .ledger, clause: "", grade: .a, needs: [.plan], reasons: ["said": 0]) {
      _ in Judgement(.evidence, "said")
    }
    func onPlan(_ day: String) throws -> Ruling.Cause? {
      try Self.cause(of: day, on: plan) {
        $0.plan = PlanSummary { $0.updatedOn = retired }
      }
    }
    #expect(try onPlan("2025-03-14") == .early(retired))
    #expect(try onPlan("2025-03-15") == nil)
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
