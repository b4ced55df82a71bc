import Neutrality
import Testing

@Suite("ISO14068-REMOVALS-FOR-RESIDUAL") struct ISO14068RemovalsForResidualTests {
  // The period is 2024. Credits whose name begins with R are removals, with M mixed; of those whose
  // name begins with N nothing is said.
  @Test("removals only from the residual date on") func table() throws {
    try RuleTable(
      .iso14068RemovalsForResidual,
      """
      case                       | claim       | residual   | credits                    | passage | verdict | reason
      limit: on the period's end | achievement | 2024-12-31 | R retired 10               | -       | PASS    | removals-only
      limit: and one reduction   | achievement | 2024-12-31 | R retired 10, A retired 1  | yes     | FAIL    | not-removals
      limit: one day later       | achievement | 2025-01-01 | R retired 10, A retired 1  | yes     | PASS    | passage
      mixed is no removal        | achievement | 2024-06-30 | M retired 10               | yes     | FAIL    | not-removals
      nobody says what it is     | achievement | 2024-06-30 | N retired 10               | yes     | FAIL    | not-removals
      reserved ones count        | achievement | 2024-06-30 | R retired 10, A reserved 1 | yes     | FAIL    | not-removals
      cancelled ones do not      | achievement | 2024-06-30 | R retired 10, A cancelled 1 | yes    | PASS    | removals-only
      no passage                 | achievement | 2045-12-31 | A retired 10               | -       | WARN    | no-passage
      removals without a passage | achievement | 2045-12-31 | R retired 10               | -       | WARN    | no-passage
      no residual date           | achievement | -          | R retired 10               | yes     | FAIL    | common.missing
      no credits                 | achievement | 2024-06-30 | -                          | yes     | NA      | common.no-credits
      a promise                  | commitment  | 2024-06-30 | A retired 10               | yes     | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.periods = [PeriodSummary(.application, Samples.year(2024))]
      claim.offsetting.credits = try row.credits("credits")
      for place in claim.offsetting.credits.indices {
        claim.offsetting.credits[place].mitigation =
          switch claim.offsetting.credits[place].id.first {
          case "R": .removal
          case "M": .mixed
          case "N": nil
          default: .reduction
          }
      }
      claim.pathway = try PathwaySummary {
        $0.residualDate = try row.date("residual")
        $0.removalTransition = try row.text("passage")
      }
    }.check()
  }

  @Test("it shows the share of removals; a period is needed") func share() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    var removal = CreditSummary("R", kg: 1, state: .retired)
    removal.mitigation = .removal
    claim.offsetting.credits = [removal, CreditSummary("A", kg: 3, state: .retired)]
    claim.pathway = try PathwaySummary { $0.residualDate = try Samples.day("2045-12-31") }
    #expect(try Rule.iso14068RemovalsForResidual.judge(claim).reason.name == "common.missing")
    claim.periods = [PeriodSummary(.application, Samples.year(2024))]
    let judgement = try Rule.iso14068RemovalsForResidual.judge(claim)
    #expect(judgement.observed["removalShare"]?.exactText == "0.25")
    #expect(judgement.limit == nil)
  }
}
