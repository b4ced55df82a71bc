import Neutrality
import Quantities
import Testing

@Suite("PAS2060-4-RETAIN") struct PAS2060RetainTests {
  @Test("six years after period and commitment") func table() throws {
    try RuleTable(
      .pas2060Retain,
      """
      case                          | to         | promised   | held       | kept       | purged     | verdict | reason
      kept for longer               | 2024-12-31 | -          | -          | 2035-01-01 | -          | PASS    | kept
      limit: to the day             | 2024-12-31 | -          | -          | 2030-12-31 | -          | PASS    | kept
      limit: one day too short      | 2024-12-31 | -          | -          | 2030-12-30 | -          | FAIL    | too-short
      limit: from a leap day        | 2024-02-29 | -          | -          | 2030-02-28 | -          | PASS    | kept
      limit: leap day, one less     | 2024-02-29 | -          | -          | 2030-02-27 | -          | FAIL    | too-short
      the promise lasts longer      | 2024-12-31 | 2025-12-31 | -          | 2030-12-31 | -          | FAIL    | too-short
      limit: after the promise      | 2024-12-31 | 2025-12-31 | -          | 2031-12-31 | -          | PASS    | kept
      held still longer             | 2024-12-31 | 2025-12-31 | 2026-06-30 | 2031-12-31 | -          | FAIL    | too-short
      the promise ends before       | 2024-12-31 | 2024-06-30 | -          | 2030-12-31 | -          | PASS    | kept
      limit: destroyed on the day   | 2015-12-31 | -          | -          | -          | 2021-12-31 | PASS    | purged-after
      limit: destroyed a day before | 2015-12-31 | -          | -          | -          | 2021-12-30 | FAIL    | purged
      promised, and destroyed       | 2024-12-31 | -          | -          | 2035-01-01 | 2025-05-01 | FAIL    | purged
      only a promise                | -          | 2025-12-31 | -          | 2031-12-31 | -          | PASS    | kept
      nothing is said               | 2024-12-31 | -          | -          | -          | -          | FAIL    | common.missing
      no period                     | -          | -          | -          | 2030-12-31 | -          | FAIL    | common.missing
      """
    ) { claim, row in
      let start = try Samples.day("2014-01-01")
      if let end = try row.date("to") {
        claim.periods = [PeriodSummary(.application, Period(from: start, to: end))]
      }
      if let end = try row.date("promised") {
        claim.periods.append(PeriodSummary(.commitment, Period(from: start, to: end)))
      }
      claim.declaration.heldUntil = try row.date("held")
      claim.declaration.retainedUntil = try row.date("kept")
      claim.declaration.purgedOn = try row.date("purged")
    }.check()
  }
}
