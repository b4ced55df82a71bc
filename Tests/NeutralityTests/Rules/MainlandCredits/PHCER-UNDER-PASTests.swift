import Neutrality
import Testing

@Suite("PHCER-UNDER-PAS") struct PHCERUnderPASTests {
  @Test("not on the list of PAS 2060") func table() throws {
    try RuleTable(
      .phcerUnderPAS,
      """
      case                      | claim       | standard         | credits                        | verdict  | reason
      under PAS 2060            | achievement | PAS 2060:2014    | A full, B full programme=PHCER | EVIDENCE | not-listed
      under HKQAA               | achievement | HKQAA            | A full programme=PHCER         | EVIDENCE | not-listed
      under Guangdong's notice  | achievement | DB44/T 2639-2025 | A full programme=PHCER         | NA       | other-standard
      under ISO 14068-1         | achievement | ISO 14068-1:2023 | A full programme=PHCER         | NA       | other-standard
      others are not its matter | achievement | PAS 2060:2014    | A full                         | NA       | common.no-credits
      a promise                 | commitment  | PAS 2060:2014    | A full programme=PHCER         | NA       | common.commitment-only
      """, without: [.pass, .fail, .limit]
    ) { claim, row in
      claim.standard = try row.choice("standard")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
