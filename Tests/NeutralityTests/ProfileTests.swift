import Neutrality
import Quantities
import Testing

@Suite("Profiles") struct ProfileTests {
  @Test("the profiles of the command line") func names() {
    #expect(
      Profile.all.map(\.id) == [
        "pas2060", "iso14068-1", "hkqaa-disclosure", "hkqaa-commitment", "hkqaa-peak",
        "hkqaa-achievement", "mee-event", "gd-event",
      ])
    #expect(Profile.named("pas2060")?.standard == .pas2060)
    #expect(Profile.named("pas-2060") == nil)
  }

  @Test("a rule stands once in a profile", arguments: Profile.all.map(\.id))
  func once(profile: String) throws {
    let ids = try #require(Profile.named(profile)).rules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("reasons have names of lower-case words, and rules a source") func form() {
    for rule in Family.allRules {
      #expect(!rule.reasons.isEmpty, "\(rule.id)")
      for reason in rule.reasons.keys {
        #expect(reason.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(rule.id): \(reason)")
      }
      let isCited = rule.standard == .ledger || !rule.clause.isEmpty || rule.locator != nil
      #expect(isCited || rule.grade != .a, "\(rule.id) is of grade A and cites nothing")
    }
  }

  @Test("the two clocks run in their profiles") func clocks() throws {
    let pas = Profile.pas2060.rules.map(\.id)
    let iso = Profile.iso14068.rules.map(\.id)
    #expect(pas.contains("PAS2060-9.1.2e-RETIRE-12M") && !iso.contains("PAS2060-9.1.2e-RETIRE-12M"))
    #expect(iso.contains("ISO14068-11.2-RETIRE-12M") && !pas.contains("ISO14068-11.2-RETIRE-12M"))
    #expect(pas.contains("LEDGER-STATUS") && iso.contains("LEDGER-STATUS"))
  }

  @Test("what a case lacks is told with the rules that need it") func gaps() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    let gaps = Profile.pas2060.gaps(in: claim)
    let sources = gaps.first { $0.path == "activities" }
    #expect(sources?.rules.contains("PAS2060-5-SCOPE12-COMPLETE") ?? false)
    #expect(Set(gaps.map(\.path)).count == gaps.count)
    let known = NeutralityCase(asOf: claim.asOf) {
      $0.declaration.date = claim.asOf
      $0.declaration.kind = .achievement
      $0.periods = [PeriodSummary(.application, Samples.year(2024))]
      $0.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 1)]
      $0.offsetting.credits = [CreditSummary("A", kg: 1000, state: .retired)]
    }
    let met = Set(gaps.map(\.path)).subtracting(Profile.pas2060.gaps(in: known).map(\.path))
    // Rows alone do not close `activities`: their factors and both figures of Scope 2 belong to it.
    #expect(met.isSuperset(of: ["period", "declaration.date", "offsets"]))
  }

  // 1 t of retired credits for a footprint of 600 + 370 + 30 kg, of which 30 are left out.
  @Test("a claim that hides behind its largest source fails on the right rule") func whole() throws
  {
    let claim = try NeutralityCase(asOf: Samples.day("2025-06-30")) {
      $0.declaration.date = try Samples.day("2025-03-01")
      $0.declaration.kind = .achievement
      $0.periods = [PeriodSummary(.application, Samples.year(2024))]
      $0.footprint.sources = [
        SourceSummary("grid", scope: 2, wholeKg: 600), SourceSummary("gas", scope: 1, wholeKg: 370),
        SourceSummary("air", scope: 3, category: 6, wholeKg: 30, isIncluded: false),
      ]
      $0.offsetting.credits = [
        CreditSummary("A", kg: 1000, state: .retired, retiredOn: try Samples.day("2025-03-02"))
      ]
    }
    let assessment = try Assessment(of: claim, under: .pas2060)
    var verdicts: [String: Verdict] = [:]
    for ruling in assessment.rulings { verdicts[ruling.rule.id] = ruling.verdict }
    #expect(verdicts["PAS2060-0-STATUS"] == .pass)
    #expect(verdicts["PAS2060-5-SCOPE12-COMPLETE"] == .pass)
    #expect(verdicts["PAS2060-5-SCOPE3-1PCT"] == .fail)
    #expect(verdicts["PAS2060-5-COVERAGE-95"] == .fail)
    #expect(verdicts["PAS2060-9.1.1-BALANCE"] == .pass)
    #expect(verdicts["PAS2060-9.1.2e-RETIRE-12M"] == .pass)
    #expect(verdicts["LEDGER-STATUS"] == .pass)
    #expect(assessment.overall == .fail)
  }
}
