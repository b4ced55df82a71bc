import Neutrality
import Testing

@Suite("LABEL-CCP") struct LabelCCPTests {
  @Test("told of credits that carry it") func table() throws {
    try RuleTable(
      .labelCCP,
      """
      case                            | credits                                          | verdict | reason
      carried and told                | A labels=ICVCM_CCP stated=CCP                    | PASS    | carried
      carried and not told            | A labels=CCP_Approved, B                         | PASS    | carried
      told and not carried            | A stated=CCP                                     | FAIL    | not-carried
      another of the programme has it | A labels=CCP, B stated=CCP                       | FAIL    | not-carried
      in full words                   | A labels=Core_Carbon_Principles stated=ICVCM-CCP | PASS    | carried
      letters in another word         | A labels=accp                                    | NA      | common.no-credits
      nothing said                    | A                                                | NA      | common.no-credits
      no credits                      | -                                                | NA      | common.no-credits
      """, without: [.limit]
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
