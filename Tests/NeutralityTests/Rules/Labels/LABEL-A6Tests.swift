import Neutrality
import Testing

@Suite("LABEL-A6") struct LabelA6Tests {
  @Test("an authorisation shows its purpose") func table() throws {
    try RuleTable(
      .labelA6,
      """
      case                          | credits                                                              | verdict  | reason
      other purposes                | A authorised=Other_purposes                                          | PASS     | shown
      by its label                  | A labels=NDC_Use                                                     | PASS     | shown
      two purposes                  | A authorised=International_mitigation_purposes labels=Other_purposes | PASS     | shown
      international mitigation only | A authorised=International_mitigation_purposes                       | WARN     | international-only
      the label says so             | A labels=Article_6_Authorized_-_International_mitigation_purposes    | WARN     | international-only
      no purpose                    | A labels=Article_6_authorised                                        | EVIDENCE | no-purpose
      no purpose in the letter      | A authorised=-                                                       | EVIDENCE | no-purpose
      told and not authorised       | A stated=Article_6_authorised                                        | FAIL     | not-authorised
      one of two                    | A authorised=Other_purposes, B stated=NDC_Use                        | FAIL     | not-authorised
      nothing said                  | A                                                                    | NA       | common.no-credits
      no credits                    | -                                                                    | NA       | common.no-credits
      """, without: [.limit]
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
