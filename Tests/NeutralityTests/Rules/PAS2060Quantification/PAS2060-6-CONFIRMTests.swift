import Neutrality
import Testing

@Suite("PAS2060-6-CONFIRM") struct PAS2060ConfirmationsTests {
  @Test("what must be confirmed") func table() throws {
    try RuleTable(
      .pas2060Confirmations,
      """
      case                          | claim       | confirmed                                | route          | first | verdict | reason
      all four                      | achievement | subject, quantification, reduction, offset | own-reductions | no    | PASS    | confirmed
      no subject                    | both        | quantification, reduction, offset        | own-reductions | no    | FAIL    | not-confirmed
      no quantification             | both        | subject, reduction, offset               | own-reductions | no    | FAIL    | not-confirmed
      no reduction                  | both        | subject, quantification, offset          | own-reductions | no    | FAIL    | not-confirmed
      no offset                     | both        | subject, quantification, reduction       | own-reductions | no    | FAIL    | not-confirmed
      a promise has two             | commitment  | subject, quantification                  | -              | -     | PASS    | confirmed
      a promise without one of them | commitment  | subject                                  | -              | -     | FAIL    | not-confirmed
      a first period, only offset   | achievement | subject, quantification, offset          | offset-only    | yes   | PASS    | confirmed
      a later period, only offset   | achievement | subject, quantification, offset          | offset-only    | no    | FAIL    | not-confirmed
      a claim without a kind        | -           | subject, quantification                  | -              | -     | FAIL    | not-confirmed
      """, without: [.limit]
    ) { claim, row in
      try Self.confirm(&claim, row.list("confirmed"))
      claim.reduction.route = try row.choice("route")
      claim.reduction.isFirstPeriod = try row.flag("first")
    }.check()
  }

  @Test("a class of HKQAA is asked for what it shows") func hkqaa() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.standard = .hkqaa
    Self.confirm(&claim, ["subject", "quantification"])
    #expect(try Rule.pas2060Confirmations.judge(claim).verdict == .pass)
    claim.reduction.baseline = ComparisonSummary()
    #expect(
      try Rule.pas2060Confirmations.judge(claim).reason.slots == [
        .terms(["confirmation.reduction"])
      ])
    claim.declaration.confirmsReduction = true
    claim.offsetting.credits = [CreditSummary("A", kg: 1, state: .retired)]
    #expect(
      try Rule.pas2060Confirmations.judge(claim).reason.slots == [.terms(["confirmation.offset"])])
  }

  private static func confirm(_ claim: inout NeutralityCase, _ names: [String]) {
    if names.contains("subject") { claim.declaration.confirmsSubject = true }
    if names.contains("quantification") { claim.declaration.confirmsQuantification = true }
    if names.contains("reduction") { claim.declaration.confirmsReduction = true }
    if names.contains("offset") { claim.declaration.confirmsOffset = true }
  }
}
