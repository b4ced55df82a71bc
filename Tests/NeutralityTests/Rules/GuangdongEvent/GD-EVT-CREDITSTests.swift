import Neutrality
import Testing

@Suite("GD-EVT-CREDITS") struct GuangdongCreditsTests {
  @Test("the kinds of the national guide, and PHCER") func table() throws {
    try RuleTable(
      .guangdongCredits,
      """
      case                     | claim       | abroad   | credits                                              | verdict  | reason
      PHCER and CCER           | achievement | -        | A programme=PHCER, B programme=CCER, C programme=ETS | PASS     | accepted
      a project in China       | achievement | -        | A full country=CN                                    | PASS     | accepted
      a project elsewhere      | achievement | -        | A full, B full country=VN                            | FAIL     | foreign
      elsewhere, by setting    | achievement | evidence | A full country=VN                                    | EVIDENCE | foreign
      no country               | achievement | -        | A full country=-                                     | EVIDENCE | no-country
      no programme, no country | achievement | -        | A                                                    | EVIDENCE | no-country
      puhui of a province      | achievement | -        | A programme=PUHUI approval=provincial                | PASS     | accepted
      puhui of the state       | achievement | -        | A programme=PUHUI approval=national                  | PASS     | accepted
      puhui of a city          | achievement | -        | A programme=PUHUI approval=lower                     | FAIL     | local-puhui
      puhui, nobody says       | achievement | -        | A programme=PUHUI                                    | EVIDENCE | no-approval
      no credits               | achievement | -        | -                                                    | NA       | common.no-credits
      a promise                | commitment  | -        | A full                                               | NA       | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.settings.guangdongForeignCredits = try row.choice("abroad") ?? .fail
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
