import Findings
import Neutrality
import Quantities
import TestKit
import Testing

@testable import BayCarbon

/// A manifest as a factory in Kwun Tong would write it, read and compared by hand.
@Suite("sections of a claim") struct ClaimSectionsTests {
  static let digest = "sha256:\(String(repeating: "ab", count: 32))"

  static let lantern = SectionText(
    """
    "boundary": {"approach": "operational-control", "description": "兩層樓，不含停車場"},
    "exclusions": [
      {"scope": 3, "category": 6, "what": "taxis", "estimate_kg": "410.25", "reason": "few",
       "family": "taxi", "supplier": "the city", "infeasibility": {"file": "docs/taxi.pdf"}},
      {"id": "gas-bottles", "scope": 1, "facility": "dongguan", "what": "gas bottles",
       "estimate_kg": "3", "reason": "", "upper_kg": 4.5}],
    "periods": [
      {"kind": "baseline", "period": {"from": "2023-01-01", "to": "2023-12-31"}, "kg": "120000.5",
       "output": 1000, "scope2_basis": "location"},
      {"kind": "application", "method": "GHG Protocol"}],
    "intensity": {"output": "1250", "unit": "件", "stated_per_unit_kg": "80"},
    "plan": {"statement": "本公司承諾於二〇三〇年前達致碳中和。",
      "updated_on": "2025-01-31", "estimate_kg": 99.5, "comment": "the board agreed",
      "measures": [{"name": "更换照明", "effect_kg": "5000", "done_on": "2024-06-01"},
                   {"name": "trees", "is_removal": true}],
      "iso_parts": {"unabated-and-residual": "see chapter 4"}},
    "pathway": {"steps_done": [1, 2, 8],
      "targets": [{"on": "2030-12-31", "kg": "60000"}, {"on": "2040-12-31", "is_absolute": false}]},
    "reduction": {"baseline": {"reference_kg": "120000.5", "reference_output": "1000"},
      "stated_share": "0.167", "economic_growth_percent": "-1.5"},
    "footprint": {"gases": {"SF6": "not-occurring"}, "misstatements_kg": ["-12.5", 3],
      "method": {"name": "ISO 14064-1:2018", "rank": "iso"}},
    "declaration": {"kind": "achievement", "date": "2025-03-31",
      "wording": {"text": "Lantern Textiles 2024 碳中和"}},
    "signatory": {"name": "陳大文", "role": "Director", "signed_on": "2025-03-31"},
    "publication": {"url": "https://lantern.example/qes",
      "file_digest": {"file": "docs/qes.pdf"}, "report_items": {"double-counting": "none"}},
    "validation": {"kind": "self", "statement": {"name": "Opinion", "digest": "\(digest)"}},
    "offsetting": {"claim": "Lantern 2024", "aliases": ["燈籠紡織"], "group_members": ["L. Holding"],
      "double_counting": "none",
      "projects": [{"programme": "VCS", "project": "1234", "technology": "onshore-wind",
                    "status": "registered"}],
      "credits": [{"serial": "A-1", "record": "registry", "registry_url": "https://r.example/1",
                   "stated_labels": ["CCP"], "authorisations": [{"purpose": "NDC"}]}]},
    "factors": [{"id": "hk/electricity", "publisher": "government"}],
    "scope2_instruments": [{"id": "rec-1", "scheme": "GEC", "is_retired": true}],
    "sources": [
      {"facility": "dongguan", "activity": "electricity", "basis": "primary"},
      {"activity": "electricity", "basis": "estimate", "why_not_primary": "no meters"},
      {"activity": "flight", "family": "flight"},
      {"activity": "flight.short", "family": "short flight"}],
    "settings": {"vintage-years": 3, "scope12-de-minimis": true, "materiality-percent": "4.5",
      "pas2060-last-day": "2025-12-01", "growth-test": "required"},
    "reviewer_decisions": [
      {"rule": "LEDGER-STATUS", "reviewer": "C. Wong", "on": "2025-02-01", "note": "已核對",
       "digest": {"file": "docs/letter.pdf"}, "accepts": false}]
    """,
    subject: """
      {"kind": "facility", "name": "Lantern Textiles", "entity": "Lantern Ltd",
       "activities": ["dyeing"], "outside": [{"name": "retail", "kg": "10.5"}],
       "stages": ["materials", "end-of-life"]}
      """)

  static let digests = [
    "docs/taxi.pdf": digest, "docs/qes.pdf": digest, "docs/letter.pdf": digest,
  ]

  @Test("fill the summaries") func summaries() throws {
    let claim = try Self.lantern.claim(digests: Self.digests)
    #expect(claim.subject.kind == .facility)
    #expect(claim.subject.entity == "Lantern Ltd")
    #expect(claim.subject.activities == ["dyeing"])
    #expect(claim.subject.outside.map(\.kg?.description) == ["10.5"])
    #expect(claim.subject.stages == [.materials, .endOfLife])
    #expect(claim.subject.approach == .operationalControl)
    #expect(claim.declaration.kind == .achievement)
    #expect(claim.declaration.date?.description == "2025-03-31")
    #expect(claim.validation.kind == .selfValidation)
    #expect(claim.validation.statement == DocumentReference("Opinion", digest: Self.digest))
    #expect(claim.publication.signatory?.role == "Director")
    #expect(claim.publication.fileDigest == Self.digest)
    #expect(claim.publication.reportItems == [.doubleCounting: "none"])
    #expect(claim.footprint.gases == ["SF6": .notOccurring])
    #expect(claim.footprint.misstatementsKg?.map(\.description) == ["-12.5", "3"])
    #expect(claim.footprint.method?.rank == .iso)
    #expect(claim.footprint.statedPerUnitKg == ExactDecimal(80))
    #expect(claim.offsetting.doubleCounting == "none")
  }

  @Test("keep plan, pathway and reduction") func plan() throws {
    let claim = try Self.lantern.claim()
    let plan = try #require(claim.plan)
    #expect(plan.updatedOn?.description == "2025-01-31")
    #expect(plan.estimateKg?.description == "99.5")
    #expect(plan.measures.map(\.effectKg?.description) == ["5000", nil])
    #expect(plan.measures.map(\.isRemoval) == [false, true])
    #expect(plan.isoParts == [.unabatedAndResidual: "see chapter 4"])
    #expect(claim.pathway?.stepsDone == [1, 2, 8])
    #expect(claim.pathway?.targets.map(\.isAbsolute) == [true, false])
    #expect(claim.reduction.statedShare == (try Ratio(167, 1000)))
    #expect(claim.reduction.economicGrowthPercent?.description == "-1.5")
    #expect(claim.reduction.baseline?.referenceKg?.description == "120000.5")
    #expect(claim.reduction.baseline?.currentOutput == ExactDecimal(1250))
    #expect(claim.reduction.previous == nil)
    #expect(claim.event == nil)
  }

  @Test("Chinese of both scripts survives") func chinese() throws {
    let claim = try Self.lantern.claim()
    #expect(claim.plan?.statement == "本公司承諾於二〇三〇年前達致碳中和。")
    #expect(claim.plan?.measures.first?.name == "更换照明")
    #expect(claim.subject.boundary == "兩層樓，不含停車場")
    #expect(claim.publication.signatory?.name == "陳大文")
    #expect(claim.declaration.wording?.text == "Lantern Textiles 2024 碳中和")
    #expect(claim.reduction.baseline?.outputUnit == "件")
  }

  @Test("an exclusion is a source that is not in the footprint") func exclusions() throws {
    let sources = try Self.lantern.claim(digests: Self.digests).footprint.sources
    #expect(sources.map(\.id) == ["exclusion-1", "gas-bottles"])
    #expect(sources.map(\.isIncluded) == [false, false])
    #expect(sources.map(\.kg?.description) == ["410.25", "3"])
    #expect(sources.map(\.category) == [6, nil])
    #expect(sources.map(\.family) == ["taxi", nil])
    #expect(sources.map(\.exclusionReason) == ["few", nil])
    #expect(sources[0].infeasibility == DocumentReference("docs/taxi.pdf", digest: Self.digest))
    #expect(sources[1].upperKg?.description == "4.5")
  }

  @Test("the period of the inventory is among the periods") func periods() throws {
    let claim = try Self.lantern.claim()
    #expect(claim.periods.map(\.kind) == [.baseline, .application])
    #expect(claim.applicationPeriod?.description == "2024-01-01 to 2024-12-31")
    #expect(claim.periods[1].method == "GHG Protocol")
    #expect(claim.periods.map(\.output) == [ExactDecimal(1000), ExactDecimal(1250)])

    let bare = try SectionText(#""comment": "none""#).claim()
    #expect(bare.periods.map(\.kind) == [.application])
    let same = try SectionText(
      #""periods": [{"kind": "baseline", "period": {"from": "2024-01-01", "to": "2024-12-31"}}]"#
    ).claim()
    #expect(same.periods.map(\.kind) == [.baseline], "it is the year of the inventory")
  }

  @Test("settings and decisions") func settings() throws {
    let claim = try Self.lantern.claim(digests: Self.digests)
    #expect(claim.settings.vintageYears == 3)
    #expect(claim.settings.allowsScope12DeMinimis)
    #expect(claim.settings.materialityPercent.description == "4.5")
    #expect(claim.settings.pas2060LastDay.description == "2025-12-01")
    #expect(claim.settings.growthTest == .required)
    #expect(claim.settings.updateDays == Settings().updateDays)
    let decision = try #require(claim.decisions.first)
    #expect(decision.rule == "LEDGER-STATUS")
    #expect(decision.digest == Self.digest)
    #expect(!decision.accepts)
    #expect(decision.isComplete)
  }

  @Test("documents in the folder are listed, and missing without a digest") func documents() throws
  {
    let sections = try Self.lantern.sections()
    #expect(
      sections.documents.map(\.path) == ["docs/taxi.pdf", "docs/qes.pdf", "docs/letter.pdf"])
    #expect(sections.documents.map(\.location.line) == [10, 33, 52])
    let claim = try Self.lantern.claim()
    #expect(claim.publication.fileDigest == nil)
    #expect(claim.footprint.sources[0].infeasibility == nil)
    #expect(claim.decisions.isEmpty, "a decision on a document nobody has counts for nothing")
  }

  @Test("facts about sources: the nearer word wins") func sources() throws {
    let sections = try Self.lantern.sections()
    func filled(_ facility: String, _ activity: String) -> SourceSummary {
      SourceSummary { sections.fill(&$0, facility: facility, activity: activity) }
    }
    #expect(filled("dongguan", "electricity").basis == .primary)
    #expect(filled("dongguan", "electricity").whyNotPrimary == "no meters")
    #expect(filled("kwun-tong", "electricity").basis == .estimate)
    #expect(filled("kwun-tong", "flight.long.economy").family == "flight")
    #expect(filled("kwun-tong", "flight.short.economy").family == "short flight")
    #expect(filled("kwun-tong", "flights") == SourceSummary())
  }

  @Test("facts about credits, projects, instruments and factors") func keyed() throws {
    let sections = try Self.lantern.sections()
    var credit = CreditSummary("1", programme: "VCS", kg: 1000, state: .retired)
    credit.serial = "A-1"
    credit.project.id = "1234"
    credit.beneficiary = "燈籠紡織"
    sections.fill(&credit)
    #expect(credit.record == .registry)
    #expect(credit.statedLabels == ["CCP"])
    #expect(credit.authorisations.map(\.purpose) == ["NDC"])
    #expect(credit.project.technology == "onshore-wind")
    #expect(credit.project.status == .registered)
    #expect(credit.kg == 1000)
    #expect(sections.claim == "Lantern 2024")

    let instrument = InstrumentSummary {
      $0.id = "rec-1"
      sections.fill(&$0)
    }
    #expect(instrument.scheme == "GEC")
    #expect(instrument.isRetired == true)
    let factor = FactorSummary {
      $0.id = "hk/electricity"
      sections.fill(&$0)
    }
    #expect(factor.publisher == .government)
  }

  @Test("facts about what is not in the claim are told") func unused() throws {
    let sections = try Self.lantern.sections()
    var claim = try Self.lantern.claim()
    let none = sections.unused(in: claim, sources: [])
    #expect(none.map(\.code) == Array(repeating: "neutrality.unused", count: 8))
    #expect(none.allSatisfy { $0.severity == .warning && $0.location?.line != nil })
    #expect(none.first?.message.contains("project `1234` of VCS") == true)

    var credit = CreditSummary("1", programme: "VCS", kg: 1000, state: .retired)
    credit.serial = "A-1"
    credit.project.id = "1234"
    claim.offsetting.credits = [credit]
    claim.footprint.scope2Instruments = [InstrumentSummary { $0.id = "rec-1" }]
    claim.footprint.sources.append(
      SourceSummary { $0.factors = [FactorSummary { $0.id = "hk/electricity" }] })
    let some = sections.unused(
      in: claim, sources: [("dongguan", "electricity"), ("kwun-tong", "flight.long.economy")])
    #expect(
      some.map(\.message) == ["this is said of activity `flight.short`, which is not in the claim"])
  }

  @Test(
    "whose name the beneficiary is",
    arguments: [
      ("Lantern Ltd", CreditSummary.BeneficiaryMatch.entity), ("Lantern Textiles", .entity),
      ("燈籠紡織", .alias), ("L. Holding", .groupMember), ("Somebody", .other),
    ])
  func beneficiary(_ name: String, _ match: CreditSummary.BeneficiaryMatch) throws {
    #expect(try Self.lantern.sections().match(beneficiary: name) == match)
  }

  @Test("a beneficiary that is not named matches nobody") func nobody() throws {
    #expect(try Self.lantern.sections().match(beneficiary: nil) == nil)
  }
}
