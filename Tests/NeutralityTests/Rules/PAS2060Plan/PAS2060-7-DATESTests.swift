import Neutrality
import Quantities
import Testing

@Suite("PAS2060-7-DATES") struct PAS2060DatesTests {
  // Two application periods, the second may be missing; `why` is the reason of a gap before it.
  @Test("order, gaps and lengths") func table() throws {
    try RuleTable(
      .pas2060Dates,
      """
      case                            | baseline   | qualifies  | from       | to         | from 2     | to 2       | why   | historic | verdict | reason
      two years in order              | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-12-31 | 2024-01-01 | 2024-12-31 | -     | no       | PASS    | in-order
      one year                        | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-12-31 | -          | -          | -     | no       | PASS    | in-order
      limit: all on one day           | 2023-01-01 | 2023-01-01 | 2023-01-01 | 2023-12-31 | -          | -          | -     | no       | PASS    | in-order
      limit: qualifies a day before   | 2023-01-01 | 2022-12-31 | 2023-01-01 | 2023-12-31 | -          | -          | -     | no       | FAIL    | before-baseline
      limit: begins a day before      | 2023-01-02 | 2024-01-01 | 2023-01-01 | 2023-12-31 | -          | -          | -     | no       | FAIL    | before-baseline
      limit: a gap of one day         | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-12-31 | 2024-01-02 | 2025-01-01 | -     | no       | FAIL    | not-contiguous
      a gap with a reason             | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-12-31 | 2024-01-02 | 2025-01-01 | moved | no       | WARN    | unusual
      limit: a day in both            | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-12-31 | 2023-12-31 | 2024-12-30 | moved | no       | FAIL    | not-contiguous
      limit: a day too short          | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-12-30 | -          | -          | -     | no       | WARN    | unusual
      limit: a day too long           | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2024-01-01 | -          | -          | -     | no       | WARN    | unusual
      the first one is short          | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-06-30 | 2023-07-01 | 2024-06-30 | -     | no       | WARN    | unusual
      short, with earlier reductions  | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2023-06-30 | 2023-07-01 | 2024-06-30 | -     | yes      | PASS    | in-order
      both before and apart           | 2023-01-02 | 2024-01-01 | 2023-01-01 | 2023-12-31 | 2024-02-01 | 2025-01-31 | -     | no       | FAIL    | before-baseline
      no baseline                     | -          | 2024-01-01 | 2023-01-01 | 2023-12-31 | -          | -          | -     | no       | FAIL    | common.missing
      no qualification                | 2023-01-01 | -          | 2023-01-01 | 2023-12-31 | -          | -          | -     | no       | FAIL    | common.missing
      no period                       | 2023-01-01 | 2024-01-01 | -          | -          | -          | -          | -     | no       | FAIL    | common.missing
      """
    ) { claim, row in
      claim.plan = try PlanSummary {
        $0.baselineDate = try row.date("baseline")
        $0.qualificationDate = try row.date("qualifies")
      }
      if try row.flag("historic") == true { claim.reduction.route = .withHistoric }
      claim.periods = try [
        PeriodSummary(.application, row.period("from", "to")),
        PeriodSummary(.application, row.period("from 2", "to 2")),
      ]
      claim.periods[1].gapReason = try row.text("why")
    }.check()
  }

  static func claim(_ spans: [(String, String)]) throws -> NeutralityCase {
    try NeutralityCase(asOf: Samples.day("2025-06-30")) {
      $0.plan = try PlanSummary {
        $0.baselineDate = try Samples.day("2020-01-01")
        $0.qualificationDate = try Samples.day("2021-01-01")
      }
      $0.periods = try spans.map { from, to in
        PeriodSummary(.application, try Period(from: Samples.day(from), to: Samples.day(to)))
      }
    }
  }

  @Test("more than two years, to the day") func twoYears() throws {
    let two = try Rule.pas2060Dates.judge(Self.claim([("2022-03-01", "2024-02-29")]))
    #expect(two.observed["overTwoYears"] == .list([]))
    #expect(two.observed["notTwelveMonths"] == .list(["2022-03-01 to 2024-02-29"]))
    let more = try Rule.pas2060Dates.judge(Self.claim([("2022-03-01", "2024-03-01")]))
    #expect(more.observed["overTwoYears"] == .list(["2022-03-01 to 2024-03-01"]))
    #expect(more.verdict == .warn)
  }

  @Test("leap years are as long as others, halves are not") func equal() throws {
    let years = [("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-12-31")]
    #expect(try Rule.pas2060Dates.judge(Self.claim(years)).verdict == .pass)
    let halves = [("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-06-30")]
    let judgement = try Rule.pas2060Dates.judge(Self.claim(halves))
    #expect(judgement.observed["unequal"] == .list(["2024-01-01 to 2024-06-30"]))
  }

  @Test("the first period of the plan counts where it is earlier") func planned() throws {
    var claim = try Self.claim([("2023-01-01", "2023-12-31")])
    claim.plan?.firstPeriod = Samples.year(2019)
    #expect(try Rule.pas2060Dates.judge(claim).reason.key == "before-baseline")
    claim.periods = []
    #expect(try Rule.pas2060Dates.judge(claim).reason.key == "before-baseline")
    claim.plan?.firstPeriod = Samples.year(2020)
    #expect(try Rule.pas2060Dates.judge(claim).verdict == .pass)
  }
}
