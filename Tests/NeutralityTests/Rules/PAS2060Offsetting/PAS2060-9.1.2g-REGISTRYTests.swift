import Neutrality
import Testing

@Suite("PAS2060-9.1.2g-REGISTRY") struct PAS2060RegistryTests {
  @Test("a registry, or a public record that a person looks at") func table() throws {
    try RuleTable(
      .pas2060Registry,
      """
      case                            | claim       | as of      | credits                                                 | verdict  | reason
      in a registry                   | achievement | 2025-06-30 | A full, B full programme=PHCER                          | PASS     | registry
      a seller's letter               | achievement | 2025-06-30 | A full record=private-list                              | FAIL     | private
      nothing                         | achievement | 2025-06-30 | A full record=-                                         | FAIL     | no-record
      a public record                 | achievement | 2025-06-30 | A full record=public-record                             | EVIDENCE | public-record
      a registry nobody knows         | achievement | 2025-06-30 | A full programme=XYZ                                    | EVIDENCE | unknown-registry
      no programme                    | achievement | 2025-06-30 | A full programme=-                                      | EVIDENCE | unknown-registry
      a letter beside a public record | achievement | 2025-06-30 | A full record=public-record, B full record=private-list | FAIL     | private
      limit: a contract, last day     | achievement | 2026-03-01 | A state=contracted                                      | PENDING  | open
      limit: a contract, a day later  | achievement | 2026-03-02 | A state=contracted                                      | FAIL     | not-issued
      no credits                      | achievement | 2025-06-30 | -                                                       | NA       | common.no-credits
      a promise                       | commitment  | 2025-06-30 | A full                                                  | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
