import Neutrality
import Testing

@Suite("PAS2060-6-EF-CURRENT") struct PAS2060FactorsCurrentTests {
  @Test("source, publisher and age") func table() throws {
    try RuleTable(
      .pas2060FactorsCurrent,
      """
      case                          | source  | publisher     | why  | year | activity | years | verdict  | reason
      of the same year              | EPD     | government    | -    | 2024 | 2024     | -     | PASS     | current
      limit: two years old          | EPD     | government    | -    | 2022 | 2024     | -     | PASS     | current
      limit: three years old        | EPD     | government    | -    | 2021 | 2024     | -     | WARN     | old
      limit: two years later        | EPD     | government    | -    | 2026 | 2024     | -     | PASS     | current
      limit: three years later      | EPD     | government    | -    | 2027 | 2024     | -     | WARN     | old
      limit: as the setting says    | EPD     | government    | -    | 2020 | 2024     | 4     | PASS     | current
      limit: beyond the setting     | EPD     | government    | -    | 2019 | 2024     | 4     | WARN     | old
      international, with a reason  | IPCC    | international | none | 2023 | 2024     | -     | PASS     | current
      international, no reason      | IPCC    | international | -    | 2023 | 2024     | -     | EVIDENCE | not-government
      nobody knows whose            | a table | -             | -    | 2023 | 2024     | -     | EVIDENCE | not-government
      old beside no reason          | IPCC    | industry      | -    | 2010 | 2024     | -     | EVIDENCE | not-government
      no year                       | EPD     | government    | -    | -    | 2024     | -     | EVIDENCE | no-year
      no year of the activity       | EPD     | government    | -    | 2024 | -        | -     | EVIDENCE | no-year
      no source                     | -       | government    | -    | 2010 | -        | -     | FAIL     | no-source
      """
    ) { claim, row in
      if let years = try row.count("years") { claim.settings.factorAgeYears = years }
      var source = SourceSummary("grid", scope: 2, wholeKg: 900)
      source.factors = [
        try FactorSummary {
          $0.id = "F"
          $0.source = try row.text("source")
          $0.publisher = try row.choice("publisher")
          $0.whyNotGovernment = try row.text("why")
          $0.year = try row.count("year")
          $0.activityYear = try row.count("activity")
        }
      ]
      claim.footprint.sources = [source]
    }.check()
  }

  @Test("without factors nothing can be judged, and those of what is left out do not count")
  func none() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.sources = [
      SourceSummary("grid", scope: 2, wholeKg: 900),
      SourceSummary("air", scope: 3, category: 6, wholeKg: 1, isIncluded: false),
    ]
    claim.footprint.sources[1].factors = [FactorSummary()]
    #expect(try Rule.pas2060FactorsCurrent.judge(claim).reason.name == "common.missing")
  }
}
