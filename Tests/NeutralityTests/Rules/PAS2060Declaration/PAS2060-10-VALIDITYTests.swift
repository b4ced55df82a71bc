import Neutrality
import Quantities
import Testing

@Suite("PAS2060-10-VALIDITY") struct PAS2060ValidityTests {
  @Test("twelve months for a commitment, for ever for an achievement") func table() throws {
    try RuleTable(
      .pas2060Validity,
      """
      case                            | claim       | as of      | committed  | declared   | renewals | from  | end        | verdict | reason
      a fresh promise                 | commitment  | 2025-06-30 | 2025-03-01 | 2025-03-01 | 0        | -     | -          | PASS    | current
      limit: on the last day          | commitment  | 2026-03-01 | 2025-03-01 | 2025-03-01 | 0        | -     | -          | PASS    | current
      limit: one day later            | commitment  | 2026-03-02 | 2025-03-01 | 2025-03-01 | 0        | -     | -          | FAIL    | lapsed
      limit: from a leap day          | commitment  | 2025-02-28 | 2024-02-29 | -          | 0        | -     | -          | PASS    | current
      limit: leap day, one later      | commitment  | 2025-03-01 | 2024-02-29 | -          | 0        | -     | -          | FAIL    | lapsed
      renewed since                   | commitment  | 2026-06-30 | 2026-02-01 | 2025-03-01 | 1        | -     | -          | WARN    | renewed
      nobody counted                  | commitment  | 2025-06-30 | 2025-03-01 | 2025-03-01 | -        | -     | -          | WARN    | not-counted
      nobody counted, and lapsed      | commitment  | 2026-06-30 | 2025-03-01 | 2025-03-01 | -        | -     | -          | FAIL    | lapsed
      committed by the declaration    | commitment  | 2025-06-30 | -          | 2025-03-01 | 0        | -     | -          | PASS    | current
      achieved and promised           | both        | 2025-06-30 | -          | 2025-03-01 | 3        | -     | -          | PASS    | current
      limit: both, one day later      | both        | 2026-03-02 | -          | 2025-03-01 | -        | -     | -          | FAIL    | lapsed
      achieved long ago               | achievement | 2039-06-30 | -          | 2025-03-01 | -        | -     | -          | PASS    | permanent
      of another year                 | achievement | 2025-06-30 | -          | 2025-03-01 | -        | 2023  | -          | FAIL    | reused
      a promise of another place      | commitment  | 2025-06-30 | 2025-03-01 | 2025-03-01 | 0        | Paris | -          | FAIL    | reused
      no day                          | commitment  | 2025-06-30 | -          | -          | 0        | -     | -          | FAIL    | common.missing
      limit: declared on the last day | achievement | 2025-06-30 | -          | 2025-03-31 | -        | -     | 2025-03-31 | FAIL    | before-period-end
      limit: declared the day after   | achievement | 2025-06-30 | -          | 2025-04-01 | -        | -     | 2025-03-31 | PASS    | permanent
      both, and too early             | both        | 2025-06-30 | -          | 2025-03-31 | 0        | -     | 2025-03-31 | FAIL    | before-period-end
      a promise for a time to come    | commitment  | 2025-06-30 | -          | 2025-03-01 | 0        | -     | 2025-12-31 | PASS    | current
      achieved on no day              | achievement | 2025-06-30 | -          | -          | -        | -     | 2025-03-31 | FAIL    | common.missing
      """
    ) { claim, row in
      claim.declaration.committedOn = try row.date("committed")
      claim.declaration.date = try row.date("declared")
      claim.declaration.renewals = try row.count("renewals")
      claim.declaration.reusedFrom = try row.text("from")
      if let end = try row.date("end") {
        claim.periods = [PeriodSummary(.application, Period(from: end.adding(days: -364), to: end))]
      }
    }.check()
  }
}
