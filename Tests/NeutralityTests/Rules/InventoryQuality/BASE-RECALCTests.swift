import Neutrality
import Quantities
import Testing

@Suite("BASE-RECALC") struct BaseYearRecalculationTests {
  // The base year has 1000 kg. Triggers: kind, kg or `?`, and `done` when recalculated.
  @Test("what is not recalculated stays below the threshold") func table() throws {
    try RuleTable(
      .baseYearRecalculation,
      """
      case                           | policy | total | triggers                              | percent | verdict  | reason
      a policy and no trigger        | ours   | 1000  | -                                     | -       | PASS     | kept
      growth is none                 | ours   | 1000  | growth 900                            | -       | PASS     | kept
      all done                       | ours   | 1000  | structure 300 done                    | -       | PASS     | kept
      limit: a microgram below       | ours   | 1000  | structure 49.999999999                | -       | PASS     | below
      limit: five percent            | ours   | 1000  | structure 50                          | -       | FAIL     | reached
      limit: five percent together   | ours   | 1000  | method 25, error 25                   | -       | FAIL     | reached
      limit: they do not cancel      | ours   | 1000  | structure 25, outsourcing -25         | -       | FAIL     | reached
      done ones are not added        | ours   | 1000  | structure 40 done, error 40           | -       | PASS     | below
      limit: by the setting          | ours   | 1000  | structure 99                          | 10      | PASS     | below
      limit: reaches the setting     | ours   | 1000  | structure 100                         | 10      | FAIL     | reached
      nobody knows how much          | ours   | 1000  | structure ?                           | -       | EVIDENCE | unknown-effect
      unknown beside too much        | ours   | 1000  | structure ?, error 50                 | -       | FAIL     | reached
      no total of the base year      | ours   | -     | structure 10                          | -       | FAIL     | common.missing
      a base year of nothing         | ours   | 0     | structure 10                          | -       | FAIL     | common.missing
      no policy                      | -      | 1000  | -                                     | -       | FAIL     | common.missing
      """
    ) { claim, row in
      try Self.fill(&claim, row)
    }.checkRows()
  }

  @Test("events") func events() throws {
    try RuleTable(
      .baseYearRecalculation,
      """
      case                     | policy | total | triggers               | percent | recurring | verdict  | reason
      once                     | -      | -     | -                      | -       | no        | NA       | once
      nothing said             | -      | -     | -                      | -       | -         | NA       | once
      every year               | -      | -     | -                      | -       | yes       | FAIL     | common.missing
      every year with a policy | ours   | -     | -                      | -       | yes       | PASS     | kept
      limit: reached           | ours   | 1000  | structure 50           | -       | yes       | FAIL     | reached
      limit: below             | ours   | 1000  | structure 49.999999999 | -       | yes       | PASS     | below
      unknown                  | ours   | 1000  | structure ?            | -       | yes       | EVIDENCE | unknown-effect
      """
    ) { claim, row in
      try Self.fill(&claim, row)
      claim.event = try EventSummary { $0.isRecurring = try row.flag("recurring") }
    }.check()
  }

  @Test("the total of the baseline's period stands in") func total() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.baseline.policy = "ours"
    claim.baseline.triggers = [.init(.error, effectKg: ExactDecimal(1), isRecalculated: false)]
    claim.periods = [PeriodSummary(.baseline, Samples.year(2020), kg: ExactDecimal(1000))]
    #expect(try Rule.baseYearRecalculation.judge(claim).observed["openShare"]?.exactText == "0.001")
  }

  private static func fill(_ claim: inout NeutralityCase, _ row: RuleRow) throws {
    if let percent = try row.decimal("percent") { claim.settings.recalculationPercent = percent }
    claim.baseline.policy = try row.text("policy")
    claim.baseline.totalKg = try row.decimal("total")
    claim.baseline.triggers = try row.list("triggers").map { text in
      let words = text.split(separator: " ").map(String.init)
      guard let kind = BaselineSummary.Trigger.Kind(rawValue: words[0]) else {
        throw RuleRow.Mistake(description: "`\(text)` is no trigger")
      }
      return BaselineSummary.Trigger(
        kind, effectKg: words[1] == "?" ? nil : try ExactDecimal(parsing: words[1]),
        isRecalculated: words.count > 2)
    }
  }
}
