import Neutrality
import Testing

@Suite("LABEL-CORSIA") struct LabelCORSIATests {
  @Test("Scope is not Eligible") func table() throws {
    try RuleTable(
      .labelCORSIA,
      """
      case                          | credits                                                                                                                              | verdict  | reason
      an old vintage                | A labels=CORSIA_Eligible stated=CORSIA_Eligible vintage=2020-01-01/2020-12-31                                                        | PASS     | told
      carried and not told          | A labels=CORSIA_Scope                                                                                                                | PASS     | told
      scope told as scope           | A labels=First_Phase_2024-2026_Scope stated=CORSIA_Scope                                                                             | PASS     | told
      scope told as eligible        | A labels=First_Phase_2024-2026_Scope stated=CORSIA_Eligible                                                                          | FAIL     | scope-only
      scope told without the word   | A labels=CORSIA_Scope stated=CORSIA                                                                                                  | FAIL     | scope-only
      told and not carried          | A stated=CORSIA_Eligible                                                                                                             | FAIL     | not-carried
      scope told and not carried    | A stated=CORSIA_Scope                                                                                                                | FAIL     | not-carried
      limit: vintage to 2020-12-31  | A labels=CORSIA_Eligible stated=CORSIA vintage=2020-01-01/2020-12-31                                                                 | PASS     | told
      limit: a day more             | A labels=CORSIA_Eligible stated=CORSIA vintage=2020-01-01/2021-01-01                                                                 | FAIL     | not-authorised
      authorised for something else | A labels=CORSIA_Eligible stated=CORSIA vintage=2022-01-01/2022-12-31 authorised=NDC_Use/applied                                      | FAIL     | not-authorised
      authorised, not adjusted      | A labels=CORSIA_Eligible stated=CORSIA vintage=2022-01-01/2022-12-31 authorised=International_mitigation_purposes                    | FAIL     | not-adjusted
      authorised, pending           | A labels=CORSIA_Eligible stated=CORSIA vintage=2022-01-01/2022-12-31 authorised=International_mitigation_purposes/authorised-pending | FAIL     | not-adjusted
      authorised and adjusted       | A labels=CORSIA_Eligible stated=CORSIA vintage=2022-01-01/2022-12-31 authorised=International_mitigation_purposes/applied            | PASS     | told
      authorised and insured        | A labels=CORSIA_Eligible stated=CORSIA vintage=2022-01-01/2022-12-31 authorised=International_mitigation_purposes/insured            | PASS     | told
      authorised by its label       | A labels=CORSIA_Eligible+International_mitigation_purposes stated=CORSIA vintage=2022-01-01/2022-12-31 adjustment=applied            | PASS     | told
      no vintage                    | A labels=CORSIA_Eligible stated=CORSIA                                                                                               | EVIDENCE | no-vintage
      nothing said                  | A labels=CCP                                                                                                                         | NA       | common.no-credits
      no credits                    | -                                                                                                                                    | NA       | common.no-credits
      """
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
