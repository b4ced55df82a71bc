import Neutrality
import Quantities

extension SampleClaim {
  static func fillPlan(_ claim: inout NeutralityCase) throws {
    claim.plan = try PlanSummary {
      $0.statement = "Neutral from 2024"
      $0.timescale = "2023 to 2030"
      $0.targets = "5 % a year"
      $0.means = "LED, heat pumps"
      $0.offsetStrategy = "what remains, by removals"
      $0.assumptions = "output as now"
      $0.baselineDate = try day("2023-12-31")
      $0.qualificationDate = try day("2024-12-31")
      $0.firstPeriod = try year(2024)
      $0.targetDate = try day("2030-12-31")
      $0.maintainedUntil = try day("2031-12-31")
      $0.expectedOffsetKg = ExactDecimal(1254)
      $0.expectedOffsetNature = "removals"
      $0.expectedOffsetType = "forestry"
      $0.updatedOn = try day("2025-01-31")
      $0.review = "every quarter"
      $0.reviewMonths = 3
      $0.measures = [
        PlanSummary.Measure("LED", effectKg: ExactDecimal(12), doneOn: try day("2024-05-01"))
      ]
      $0.measures[0].responsible = "Ms Chan"
      $0.measures[0].resources = "HKD 10,000"
      $0.reductionsBeforeOffsets = "fewer flights"
      $0.topCommitment = "The board decided it"
      $0.topCommitmentOn = try day("2023-12-01")
      $0.responsible = "Ms Chan"
      $0.isoParts = [.adverseImpacts: "none known"]
      $0.historic = try HistoricReductionSummary {
        $0.period = try year(2022)
        $0.reductionKg = ExactDecimal(7)
        $0.hasData = true
        $0.hasSameMethod = true
        $0.isReportedInParallel = true
        $0.isInLine = true
      }
    }
    claim.event = try EventSummary {
      $0.review = "as planned"
      $0.reviewedOn = try day("2025-01-20")
    }
  }

  static func fillReduction(_ claim: inout NeutralityCase) throws {
    claim.periods = try [PeriodSummary(.baseline, year(2023)), .init(.application, year(2024))]
    for place in claim.periods.indices { claim.periods[place].definitionDigest = digest("a") }
    claim.baseline.totalKg = ExactDecimal(1400)
    claim.baseline.policy = "at 5 %"
    claim.baseline.triggers = [.init(.method, effectKg: ExactDecimal(3), isRecalculated: true)]
    claim.reduction.route = .withHistoric
    claim.reduction.isFirstPeriod = false
    claim.reduction.kind = .intensityBased
    claim.reduction.means = "LED"
    claim.reduction.economicGrowthPercent = ExactDecimal(3)
    claim.reduction.intensityExplanation = "output rose"
    claim.reduction.riseExplanation = "a warm summer"
    claim.reduction.statedKg = ExactDecimal(-54)
    claim.reduction.statedIntensity = try decimal("0.1")
    claim.reduction.statedShare = try Ratio(1, 20)
    claim.reduction.forecastKg = ExactDecimal(1200)
    claim.reduction.varianceExplanation = "one machine came late"
    let comparison = try ComparisonSummary {
      $0.reference = try year(2023)
      $0.referenceKg = ExactDecimal(1200)
      $0.currentKg = try decimal("1254.000000001")
      $0.referenceOutput = ExactDecimal(100)
      $0.currentOutput = ExactDecimal(120)
      $0.outputUnit = "garment"
      $0.hasSameMethod = true
      $0.hasSameFactors = false
      $0.activityEffectKg = ExactDecimal(60)
      $0.factorEffectKg = ExactDecimal(-6)
      $0.isReferenceRequantified = false
      $0.alternativeMethod = "GB/T 32150"
      $0.alternativeKg = ExactDecimal(1250)
    }
    claim.reduction.baseline = comparison
    claim.reduction.previous = comparison
  }

  static func fillDeclaration(_ claim: inout NeutralityCase) throws {
    claim.declaration = try DeclarationSummary {
      $0.kind = .both
      $0.date = try day("2025-03-01")
      $0.responsible = "Ms Chan"
      $0.wording = WordingSummary { $0.text = "Lantern is carbon neutral" }
      $0.renewals = 0
      $0.committedOn = try day("2024-01-01")
      $0.heldUntil = try day("2025-12-31")
      $0.confirmsSubject = true
      $0.confirmsQuantification = true
      $0.confirmsReduction = true
      $0.confirmsOffset = true
      $0.nextReportOn = try day("2026-03-01")
      $0.incidents = [
        .init("a fire", on: try day("2025-04-01"), updatedOn: try day("2025-04-09"))
      ]
    }
    claim.validation = try ValidationSummary {
      $0.kind = .independent
      $0.body = "Verifier Ltd"
      $0.standard = "ISO 14064-3:2019"
      $0.assurance = "limited"
      $0.qualifications = "none"
      $0.statement = DocumentReference("opinion.pdf", digest: digest("b"))
      $0.statementOn = try day("2025-02-20")
    }
    claim.publication.signatory = .init("Mr Ho", role: "CEO", signedOn: try day("2025-03-01"))
    claim.publication.url = "https://example.org/qes"
    claim.publication.isFree = true
    claim.publication.publishedOn = try day("2025-03-02")
    for item in ReportItem.allCases { claim.publication.reportItems[item] = "see the annex" }
  }

  static func fillOffsets(_ claim: inout NeutralityCase) throws {
    claim.offsetting.offsetEmissions = "the whole footprint"
    claim.offsetting.offsetType = "forestry"
    claim.offsetting.standard = "PAS 2060, clause 9"
    claim.offsetting.schemeConfirmation = DocumentReference("scheme.pdf", digest: digest("c"))
    claim.offsetting.confirmsPrinciples = true
    claim.offsetting.lateRationale = "the registry was closed"
    claim.offsetting.legacySavings = "reused stands"
    claim.offsetting.doubleCounting = "adjusted"
    claim.offsetting.adverseImpacts = "none known"
    claim.offsetting.credits = [
      try CreditSummary {
        $0.id = "VCS/1"
        $0.programme = "VCS"
        $0.project.id = "1234"
        $0.project.name = "Mangroves of the Delta"
        $0.project.country = "CN"
        $0.project.methodology = "VM0033"
        $0.project.technology = "forestry"
        $0.vintage = try year(2021)
        $0.kg = 2000
        $0.serial = "1234-5678-9012-VCS-VCU-1-VER-CN-14-1234-01012021-31122021-0"
        $0.retiredOn = try day("2025-02-01")
        $0.state = .retired
        $0.beneficiary = "Lantern Holdings"
        $0.mitigation = .removal
        $0.adjustment = .applied
        $0.registryURL = "https://registry.example.org/1234"
      }
    ]
  }

  static func fillPathway(_ claim: inout NeutralityCase) throws {
    claim.pathway = try PathwaySummary {
      $0.targets = [
        .init(on: try day("2030-12-31"), kg: ExactDecimal(600), unabatedKg: ExactDecimal(100))
      ]
      $0.residualDate = try day("2045-01-01")
      $0.isScienceBased = true
      $0.justification = "sector pathway"
      $0.intensityReason = "output grows"
      $0.removalTransition = "from 2035"
      $0.unabatedKg = ExactDecimal(1000)
      $0.residualKg = ExactDecimal(254)
      $0.removalsKg = ExactDecimal(0)
      $0.reversalsKg = ExactDecimal(0)
    }
  }
}
