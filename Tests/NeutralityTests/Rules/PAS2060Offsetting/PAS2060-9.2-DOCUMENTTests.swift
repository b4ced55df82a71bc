import Neutrality
import Testing

@Suite("PAS2060-9.2-DOCUMENT") struct PAS2060OffsetDocumentsTests {
  @Test("what is documented of offsetting") func table() throws {
    try RuleTable(
      .pas2060OffsetDocuments,
      """
      case                        | claim       | as of      | event | why | emissions | type     | scheme | credits                        | verdict | reason
      everything                  | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full                         | PASS    | documented
      an allowance has no project | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full programme=EUA project=- | PASS    | documented
      no emissions                | achievement | 2025-06-30 | no    | -   | -         | removals | note   | A full                         | FAIL    | missing
      no type                     | achievement | 2025-06-30 | no    | -   | S1 to S3  | -        | note   | A full                         | FAIL    | missing
      no confirmation             | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | -      | A full                         | FAIL    | missing
      limit: a block of nothing   | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full kg=0                    | FAIL    | missing
      limit: a block of one kg    | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full kg=1                    | PASS    | documented
      no project                  | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full project=-               | FAIL    | missing
      no programme                | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full programme=-             | FAIL    | missing
      no vintage                  | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full vintage=-               | FAIL    | missing
      no day                      | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full retired=-               | FAIL    | missing
      no link                     | achievement | 2025-06-30 | no    | -   | S1 to S3  | removals | note   | A full, B full url=-           | FAIL    | missing
      limit: held, last day       | achievement | 2026-03-01 | no    | -   | S1 to S3  | removals | note   | A full state=held url=-        | PENDING | open
      limit: held, a day later    | achievement | 2026-03-02 | no    | -   | S1 to S3  | removals | note   | A full state=held url=-        | FAIL    | not-retired
      limit: event, twelve months | achievement | 2026-06-30 | yes   | no  | S1 to S3  | removals | note   | A full retired=2026-03-01      | PASS    | documented
      limit: event, a day more    | achievement | 2026-06-30 | yes   | no  | S1 to S3  | removals | note   | A full retired=2026-03-02      | FAIL    | missing
      the same, explained         | achievement | 2026-06-30 | yes   | yes | S1 to S3  | removals | note   | A full retired=2026-03-02      | PASS    | documented
      late and no event           | achievement | 2026-06-30 | no    | no  | S1 to S3  | removals | note   | A full retired=2026-03-02      | PASS    | documented
      no credits                  | achievement | 2025-06-30 | no    | -   | -         | -        | -      | -                              | NA      | common.no-credits
      a promise                   | commitment  | 2025-06-30 | no    | -   | -         | -        | -      | A full                         | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      let end = try Samples.day("2024-10-31")
      if try row.flag("event") == true { claim.event = EventSummary { $0.to = end } }
      if try row.flag("why") == true {
        claim.offsetting.lateRationale = "sinks of the second season"
        claim.offsetting.legacySavings = "a solar roof"
      }
      claim.offsetting.offsetEmissions = try row.text("emissions")
      claim.offsetting.offsetType = try row.text("type")
      claim.offsetting.schemeConfirmation = try row.document("scheme")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
