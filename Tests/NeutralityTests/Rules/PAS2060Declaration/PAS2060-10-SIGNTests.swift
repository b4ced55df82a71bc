import Neutrality
import Quantities
import Testing

@Suite("PAS2060-10-SIGN") struct PAS2060SignTests {
  @Test("who signed, as what, and when") func table() throws {
    try RuleTable(
      .pas2060Sign,
      """
      case                    | name | role      | senior | on         | end        | verdict  | reason
      the head                | Chan | CEO       | yes    | 2025-03-01 | -          | PASS     | signed
      limit: today            | Chan | CEO       | yes    | 2025-06-30 | -          | PASS     | signed
      limit: tomorrow         | Chan | CEO       | yes    | 2025-07-01 | -          | FAIL     | later
      no day                  | Chan | CEO       | yes    | -          | -          | FAIL     | no-date
      a clerk                 | Chan | clerk     | no     | 2025-03-01 | -          | EVIDENCE | role-unclear
      who knows               | Chan | secretary | -      | 2025-03-01 | -          | EVIDENCE | role-unclear
      senior without a role   | Chan | -         | yes    | 2025-03-01 | -          | EVIDENCE | role-unclear
      a clerk without a day   | Chan | clerk     | no     | -          | -          | FAIL     | no-date
      nobody                  | -    | -         | -      | -          | -          | FAIL     | common.missing
      limit: on the last day  | Chan | CEO       | yes    | 2024-12-31 | 2024-12-31 | FAIL     | before-period-end
      limit: on the day after | Chan | CEO       | yes    | 2025-01-01 | 2024-12-31 | PASS     | signed
      """
    ) { claim, row in
      if let end = try row.date("end") {
        claim.periods = [PeriodSummary(.application, Period(from: end.adding(days: -365), to: end))]
      }
      guard let name = try row.text("name") else { return }
      claim.publication.signatory = PublicationSummary.Signatory(
        name, role: try row.text("role"), isSenior: try row.flag("senior"),
        signedOn: try row.date("on"))
    }.check()
  }

  @Test("a name of spaces is none") func blank() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.publication.signatory = PublicationSummary.Signatory(" ", signedOn: claim.asOf)
    #expect(try Rule.pas2060Sign.judge(claim).reason.name == "common.missing")
  }
}
