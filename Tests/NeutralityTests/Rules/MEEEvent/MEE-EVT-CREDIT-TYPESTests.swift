import Neutrality
import Testing

@Suite("MEE-EVT-CREDIT-TYPES") struct MEECreditTypesTests {
  // A credit is its programme, its country, who approved it, and its state unless it is retired.
  @Test("allowances, CCER, puhui, projects in China, new forest") func table() throws {
    try RuleTable(
      .meeCreditTypes,
      """
      case                        | claim       | credits                              | forest | verdict  | reason
      limit: allowances alone     | achievement | ETS CN -                             | -      | PASS     | accepted
      limit: a CCER beside them   | achievement | ETS CN -, CCER - -                   | -      | WARN     | order
      a CCER                      | achievement | CCER - -                             | -      | WARN     | order
      puhui of a province         | achievement | PHCER CN provincial                  | -      | WARN     | order
      limit: puhui of a city      | achievement | PHCER CN lower                       | -      | FAIL     | low-approval
      puhui nobody approved       | achievement | PHCER CN -                           | -      | EVIDENCE | unclear
      a CER from China            | achievement | CER CN -                             | -      | WARN     | order
      a VCU from China            | achievement | VCS CN -                             | -      | WARN     | order
      a VCU from abroad           | achievement | VCS BR -                             | -      | FAIL     | foreign
      an allowance from abroad    | achievement | ETS DE -                             | -      | FAIL     | foreign
      an allowance of some market | achievement | ETS - -                              | -      | EVIDENCE | unclear
      a project somewhere         | achievement | GS - -                               | -      | EVIDENCE | unclear
      of no programme             | achievement | ? CN -                               | -      | EVIDENCE | unclear
      foreign beside unclear      | achievement | GS - -, GS KH -                      | -      | FAIL     | foreign
      a lower approval elsewhere  | achievement | CCER CN lower                        | -      | WARN     | order
      reserved ones count         | achievement | VCS BR - reserved                    | -      | FAIL     | foreign
      cancelled ones do not       | achievement | ETS CN -, VCS BR - cancelled         | -      | PASS     | accepted
      a new forest                | achievement | -                                    | yes    | PASS     | accepted
      nothing                     | achievement | -                                    | -      | NA       | common.no-credits
      a promise                   | commitment  | VCS BR -                             | -      | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.event = EventSummary()
      if try row.text("forest") != nil { claim.event?.forest = NewForestSummary() }
      claim.offsetting.credits = try row.list("credits").enumerated().map { place, text in
        let words = text.split(separator: " ").map(String.init)
        let state = words.count > 3 ? CreditSummary.State(rawValue: words[3]) : .retired
        var credit = CreditSummary("\(place)", kg: 1000, state: try #require(state))
        credit.programme = words[0] == "?" ? nil : words[0]
        credit.project.country = words[1] == "-" ? nil : words[1]
        credit.project.approval = ProjectSummary.Approval(rawValue: words[2])
        return credit
      }
    }.check()
  }

  @Test("it names each type once, in the recommended order") func names() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.event = EventSummary { $0.forest = NewForestSummary() }
    claim.offsetting.credits = ["CER", "CCER", "ETS", "CCER"].map { programme in
      var credit = CreditSummary(programme, programme: programme, kg: 1, state: .retired)
      credit.project.country = "CN"
      credit.project.isInReliefArea = programme == "CER"
      return credit
    }
    claim.offsetting.orderReason = "none were for sale"
    let judgement = try Rule.meeCreditTypes.judge(claim)
    let types = ["allowance", "ccer", "domestic-project", "new-forest"].map { "mee-type.\($0)" }
    #expect(judgement.reason.slots == [.terms(types), .text("none were for sale")])
    #expect(judgement.observed["inReliefAreas"]?.exactText == "1")
  }
}
