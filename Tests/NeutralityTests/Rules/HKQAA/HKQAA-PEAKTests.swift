import Neutrality
import Quantities
import Testing

@Suite("HKQAA-PEAK") struct HKQAAPeakTests {
  // Whole years and their kg CO2e.
  @Test("the highest of all years, earlier and later") func table() throws {
    try RuleTable(
      .hkqaaPeak,
      """
      case                        | years                                 | peak | promise | means | least | declared   | verdict  | reason
      in the middle               | 2021 900, 2022 1000, 2023 950         | 2022 | yes     | solar | 3     | -          | PASS     | peaked
      the last one                | 2021 900, 2022 950, 2023 1000         | 2023 | yes     | solar | 3     | -          | PASS     | peaked
      limit: as high later        | 2021 900, 2022 1000, 2023 1000        | 2022 | yes     | solar | 3     | -          | PASS     | peaked
      limit: a millionth later    | 2021 900, 2022 1000, 2023 1000.000001 | 2022 | yes     | solar | 3     | -          | FAIL     | higher
      limit: a millionth earlier  | 2021 1000.000001, 2022 1000, 2023 950 | 2022 | yes     | solar | 3     | -          | FAIL     | higher
      not disclosed               | 2021 900, 2023 950                    | 2022 | yes     | solar | 3     | -          | FAIL     | year-unknown
      no promise                  | 2021 900, 2022 1000, 2023 950         | 2022 | no      | solar | 3     | -          | FAIL     | no-promise
      not said whether            | 2021 900, 2022 1000, 2023 950         | 2022 | -       | solar | 3     | -          | FAIL     | common.missing
      no means                    | 2021 900, 2022 1000, 2023 950         | 2022 | yes     | -     | 3     | -          | FAIL     | common.missing
      limit: two years            | 2022 1000, 2023 950                   | 2022 | yes     | solar | 3     | -          | EVIDENCE | few-years
      limit: two years allowed    | 2022 1000, 2023 950                   | 2022 | yes     | solar | 2     | -          | PASS     | peaked
      two years, and no peak      | 2022 1000, 2023 1050                  | 2022 | yes     | solar | 3     | -          | FAIL     | higher
      a year is left out          | 2020 900, 2021 950, 2023 1000         | 2023 | yes     | solar | 3     | -          | EVIDENCE | gap
      no years                    | -                                     | 2022 | yes     | solar | 3     | -          | FAIL     | common.missing
      no peak is named            | 2021 900, 2022 1000, 2023 950         | -    | yes     | solar | 3     | -          | FAIL     | common.missing
      limit: on its last day      | 2022 900, 2023 950, 2024 1000         | 2024 | yes     | solar | 3     | 2024-12-31 | FAIL     | not-over
      limit: on the day after     | 2022 900, 2023 950, 2024 1000         | 2024 | yes     | solar | 3     | 2025-01-01 | PASS     | peaked
      a forecast is no third year | 2023 1000, 2024 950, 2025 900         | 2023 | yes     | solar | 3     | 2025-02-01 | EVIDENCE | few-years
      a forecast that is higher   | 2023 1000, 2024 950, 2025 1001        | 2023 | yes     | solar | 3     | 2025-02-01 | FAIL     | higher
      """
    ) { claim, row in
      claim.periods = try row.list("years").map { text in
        let words = text.split(separator: " ").map(String.init)
        return PeriodSummary(
          .disclosed, Samples.year(Int(words[0]) ?? 0), kg: try ExactDecimal(parsing: words[1]))
      }
      claim.declaration.date = try row.date("declared")
      claim.declaration.peakYear = try row.count("peak")
      claim.declaration.promisesPeak = try row.flag("promise")
      claim.declaration.peakMeans = try row.text("means")
      claim.settings.peakYears = try row.count("least") ?? 3
    }.check()
  }

  @Test("a year of accounts is named by its last day; other lengths and promises do not count")
  func years() throws {
    func period(
      _ kind: PeriodSummary.Kind, _ from: String, _ to: String, _ kg: Int
    ) throws -> PeriodSummary {
      PeriodSummary(
        kind, try Period(from: Samples.day(from), to: Samples.day(to)), kg: ExactDecimal(kg))
    }
    let claim = try NeutralityCase(asOf: Samples.day("2025-06-30")) {
      $0.declaration.peakYear = 2023
      $0.declaration.promisesPeak = true
      $0.declaration.peakMeans = "solar"
      $0.periods = [
        try period(.baseline, "2021-04-01", "2022-03-31", 900),
        try period(.application, "2022-04-01", "2023-03-31", 1000),
        try period(.disclosed, "2022-04-01", "2023-03-31", 990),
        try period(.disclosed, "2023-04-01", "2024-03-31", 950),
        try period(.disclosed, "2024-04-01", "2025-06-30", 5000),
        try period(.commitment, "2025-04-01", "2026-03-31", 5000),
      ]
    }
    let judgement = try Rule.hkqaaPeak.judge(claim)
    #expect(judgement.verdict == .pass)
    #expect(judgement.observed["years"] == .count(3))
    #expect(judgement.observed["highestKg"]?.exactText == "1000")
  }
}
