import Neutrality
import Quantities
import Testing

/// Claims with everything in place: the rules of a family do not contradict each other.
@Suite("Claims under ISO 14068-1 and the MEE guide") struct ISOAndEventClaimTests {
  @Test("under ISO 14068-1 only what takes a person is open") func iso() throws {
    let verdicts = try Self.verdicts(Self.isoClaim(), under: .iso14068, of: "ISO14068-")
    let open = verdicts.filter { !$0.value.isGreen }
    #expect(open == ["ISO14068-PATHWAY": .evidence, "ISO14068-PLAN-13": .evidence])
    #expect(verdicts["ISO14068-QUANT-PROD"] == .notApplicable)
    #expect(verdicts["ISO14068-CONTINUAL"] == .notApplicable)
    #expect(verdicts["ISO14068-HIERARCHY"] == .pass)
  }

  @Test("an event under the MEE guide is green") func event() throws {
    let verdicts = try Self.verdicts(Self.eventClaim(), under: .meeEvent, of: "MEE-EVT-")
    #expect(verdicts.count == 13)
    #expect(verdicts.filter { !$0.value.isGreen } == [:])
    #expect(verdicts["MEE-EVT-FOREST-6Y"] == .notApplicable)
    #expect(verdicts["MEE-EVT-CREDIT-TYPES"] == .warn)
  }

  @Test("a year later nothing of it is pending, and a held credit fails") func late() throws {
    var claim = try Self.eventClaim()
    claim.offsetting.credits[0].state = .held
    claim.offsetting.credits[0].retiredOn = nil
    let early = try Self.verdicts(claim, under: .meeEvent, of: "MEE-EVT-")
    let pending = ["MEE-EVT-1Y", "MEE-EVT-BALANCE", "MEE-EVT-CANCEL"]
    #expect(early.filter { $0.value == .pending }.keys.sorted() == pending)
    claim.asOf = try Samples.day("2026-03-05")
    let late = try Self.verdicts(claim, under: .meeEvent, of: "MEE-EVT-")
    #expect(late.filter { $0.value == .fail }.keys.sorted() == pending)
  }

  private static func verdicts(
    _ claim: NeutralityCase, under profile: Profile, of family: String
  ) throws -> [String: Verdict] {
    let rulings = try Assessment(of: claim, under: profile).rulings
      // The clause on credits is a family of its own, with claims of its own.
      .filter { $0.rule.id.hasPrefix(family) && !$0.rule.id.hasPrefix("ISO14068-11") }
    return Dictionary(
      rulings.map { ($0.rule.id, $0.verdict) }, uniquingKeysWith: { first, _ in first })
  }

  // 900 kg after 1000 in the baseline: 10 of gas, 790 of electricity, 100 of travel.
  private static func isoClaim() throws -> NeutralityCase {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.subject.kind = .organisation
    claim.subject.name = "the mill"
    claim.periods = [PeriodSummary(.application, Samples.year(2024))]
    claim.footprint.sources = [
      SourceSummary("gas", scope: 1, wholeKg: 10), SourceSummary("grid", scope: 2, wholeKg: 790),
      SourceSummary("travel", scope: 3, category: 6, wholeKg: 100),
    ]
    claim.footprint.method = MethodSummary { $0.name = "ISO 14064-1:2018" }
    claim.footprint.significanceCriteria = "below 1 % of the whole"
    claim.footprint.insignificantCategories = ["4": "small", "5": "none", "6": "none"]
    claim.footprint.scope2LocationKg = ExactDecimal(790)
    claim.footprint.scope2Basis = .location
    claim.baseline.totalKg = ExactDecimal(1000)
    claim.baseline.policy = "from 5 %"
    claim.declaration.kind = .achievement
    claim.declaration.date = try Samples.day("2025-04-01")
    claim.declaration.wording = WordingSummary {
      $0.subject = "the mill"
      $0.standard = "ISO 14068-1:2023"
      $0.validator = "V"
      $0.periodFrom = Samples.year(2024)?.from
      $0.periodTo = Samples.year(2024)?.to
    }
    claim.validation = try ValidationSummary {
      $0.kind = .independent
      $0.body = "V"
      $0.accreditation = "HKAS"
      $0.standard = "ISO 14064-3:2019"
      $0.statement = DocumentReference("opinion", digest: Samples.digest("opinion"))
      $0.statementOn = try Samples.day("2025-03-20")
    }
    claim.offsetting.credits = [
      CreditSummary("A", kg: 1000, state: .retired, retiredOn: try Samples.day("2025-03-01"))
    ]
    claim.publication.url = "example.com"
    claim.publication.isFree = true
    for item in ReportItem.allCases { claim.publication.reportItems[item] = "written" }
    claim.plan = try plan()
    claim.pathway = try pathway()
    return claim
  }

  private static func plan() throws -> PlanSummary {
    try PlanSummary { plan in
      plan.topCommitment = "neutral by 2045"
      plan.topCommitmentOn = try Samples.day("2023-05-01")
      plan.responsible = "Chan"
      for part in ISOPlanPart.allCases { plan.isoParts[part] = "written" }
    }
  }

  private static func pathway() throws -> PathwaySummary {
    try PathwaySummary {
      $0.madeOn = try Samples.day("2023-06-01")
      $0.targets = [
        PathwaySummary.Target(
          on: try Samples.day("2030-12-31"), kg: ExactDecimal(500), unabatedKg: ExactDecimal(400)),
        PathwaySummary.Target(
          on: try Samples.day("2045-12-31"), kg: ExactDecimal(100), unabatedKg: .zero),
      ]
      $0.residualDate = try Samples.day("2045-12-31")
      $0.isScienceBased = true
      $0.removalTransition = "half by 2035"
      $0.unabatedKg = ExactDecimal(800)
      $0.residualKg = ExactDecimal(100)
      $0.stepsDone = [1, 2, 3, 4, 5, 6, 7]
    }
  }

  private static func eventClaim() throws -> NeutralityCase {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.subject.kind = .event
    claim.subject.boundary = "the halls and the way to them"
    claim.declaration.kind = .achievement
    claim.plan = try PlanSummary {
      $0.boundary = "the halls"
      $0.estimateKg = ExactDecimal(1200)
      $0.means = "no flights"
      $0.reductionsBeforeOffsets = "no flights, no print"
      $0.offsetStrategy = "CCER"
      $0.publishedOn = try Samples.day("2025-01-15")
    }
    var grid = SourceSummary("grid", scope: 2, wholeKg: 1000)
    grid.method = "GB/T 32150"
    grid.eventGroup = .purchasedEnergy
    claim.footprint.sources = [grid]
    claim.event = try EventSummary {
      $0.kind = .forum
      $0.place = "Qianhai"
      $0.from = try Samples.day("2025-03-01")
      $0.to = try Samples.day("2025-03-04")
      $0.phases = [.preparation, .holding, .wrapUp]
      $0.figures = .actual
      $0.confirmation = .selfDeclaration
      $0.statementURL = "example.com"
      $0.statement = Set(EventSummary.StatementField.allCases)
      $0.neutralOn = try Samples.day("2025-06-01")
      for group in EventSummary.Group.allCases where group != .purchasedEnergy {
        $0.groupReasons[group] = "none"
      }
    }
    var credit = CreditSummary(
      "A", programme: "CCER", kg: 1000, state: .retired, retiredOn: try Samples.day("2025-06-01"))
    credit.record = .registry
    claim.offsetting.credits = [credit]
    return claim
  }
}
