import Neutrality
import Quantities

/// Claims of which everything is stated, and one of which nothing is.
enum SampleClaim {
  /// Nothing but the day.
  static func empty() throws -> NeutralityCase {
    NeutralityCase(asOf: try day("2025-06-30"))
  }

  /// Everything that a claim about a kind of subject can state.
  static func filled(_ kind: SubjectSummary.Kind = .organisation) throws -> NeutralityCase {
    var claim = try empty()
    try fillSubject(&claim, kind)
    try fillFootprint(&claim)
    try fillPlan(&claim)
    try fillReduction(&claim)
    try fillDeclaration(&claim)
    try fillOffsets(&claim)
    try fillPathway(&claim)
    return claim
  }

  /// Judged by the one rule on the standard's status, so that the verdict is green.
  static func assessed(_ claim: NeutralityCase, under profile: Profile) throws -> Assessment {
    let small = Profile(profile.id, version: 1, profile.standard, families: [[.pas2060Status]])
    return try Assessment(of: claim, under: small)
  }

  static func day(_ text: String) throws -> CalendarDate { try CalendarDate(parsing: text) }

  static func year(_ year: Int) throws -> Period? {
    Period(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
  }

  static func decimal(_ text: String) throws -> ExactDecimal { try ExactDecimal(parsing: text) }

  static func digest(_ digit: Character) -> String {
    "sha256:" + String(repeating: digit, count: 64)
  }
}

extension SampleClaim {
  private static func fillSubject(
    _ claim: inout NeutralityCase, _ kind: SubjectSummary.Kind
  ) throws {
    claim.subject.kind = kind
    claim.subject.name = "Lantern Textiles"
    claim.subject.entity = "Lantern Holdings"
    claim.subject.rationale = "It is the whole business"
    claim.subject.entityTotalKg = ExactDecimal(2000)
    claim.subject.outside = [.init("a shop", kg: ExactDecimal(5), reason: "sold in May")]
    claim.subject.boundary = "Office and factory"
    claim.subject.purposes = "to dye cloth"
    claim.subject.objectives = "colour that lasts"
    claim.subject.functions = "dyeing"
    claim.subject.activities = ["dyeing", "office work"]
    claim.subject.approach = .operationalControl
    claim.subject.includesSubsidiaries = true
    claim.subject.hasOutsourcing = true
    claim.subject.outsourcingNote = "Transport is counted in Scope 3"
    claim.subject.isNarrow = true
    claim.subject.narrowNote = "It has its own accounts"
    claim.subject.isDiscreteOperation = true
    claim.subject.functionalUnit = "per garment"
    claim.subject.stages = Set(SubjectSummary.Stage.allCases)
    claim.subject.partialCycleReason = "sold to other factories"
    claim.subject.definitionDigest = digest("a")
  }

  private static func fillFootprint(_ claim: inout NeutralityCase) throws {
    let factor = FactorSummary {
      $0.id = "grid"
      $0.source = "CLP, sustainability report 2024"
      $0.year = 2024
    }
    claim.footprint.sources = [
      try SourceSummary {
        $0.id = "office/electricity/consumption"
        $0.scope = 2
        $0.family = "electricity"
        $0.kg = try decimal("1234.000000001")
        $0.basis = .primary
        $0.factors = [factor]
      },
      SourceSummary {
        $0.id = "office/paper/treatment"
        $0.scope = 3
        $0.category = 5
        $0.kg = ExactDecimal(20)
        $0.basis = .estimate
        $0.estimateNote = "the upper bound is used"
      },
      SourceSummary {
        $0.id = "exclusion-1"
        $0.name = "hotels"
        $0.scope = 3
        $0.category = 6
        $0.kg = ExactDecimal(4)
        $0.isIncluded = false
        $0.exclusionReason = "below 1 %"
      },
    ]
    for gas in ["CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"] {
      claim.footprint.gases[gas] = gas == "CO2" ? .quantified : .notOccurring
    }
    claim.footprint.gwp = "AR6"
    claim.footprint.gwpYears = 100
    claim.footprint.biogenic = .separate
    claim.footprint.scope2Basis = .location
    claim.footprint.scope2LocationKg = try decimal("1234.000000001")
    claim.footprint.scope2MarketKg = ExactDecimal(1300)
    claim.footprint.statedKg = ExactDecimal(1254)
    claim.footprint.statedPerUnitKg = try decimal("0.5")
    claim.footprint.nettedKg = ExactDecimal(1)
    claim.footprint.uncertainty = "low"
    claim.footprint.uncertaintyPercent = ExactDecimal(5)
    claim.footprint.assumptions = "working days as in 2023"
    claim.footprint.dataQuality = "bills"
    claim.footprint.significanceCriteria = "1 %"
    claim.footprint.insignificantCategories = ["6": "nothing of the kind"]
    claim.footprint.scope2Instruments = [
      try InstrumentSummary {
        $0.id = "gec-1"
        $0.kind = .certificate
        $0.scheme = "GEC"
        $0.serial = "GEC-2024-1"
        $0.kilowattHours = ExactDecimal(100)
        $0.retiredOn = try day("2025-01-05")
      }
    ]
    claim.footprint.method = MethodSummary {
      $0.name = "ISO 14064-1:2018"
      $0.rank = .iso
      $0.justification = "international"
      $0.isReproducible = true
      $0.isOpenToReview = true
      $0.isAppliedFully = true
    }
  }
}
