import Neutrality
import Quantities
import Testing

@Suite("S2Q-4-VINTAGE") struct Scope2VintageTests {
  // Consumed in 2024. The window begins in January 2023 and ends in March 2025.
  @Test("months of production and of use") func table() throws {
    try RuleTable(
      .scope2Vintage,
      """
      case                             | scheme | from       | to         | retired    | statement | verdict  | reason
      of the period                    | I-REC  | 2024-01-01 | 2024-12-31 | -          | -         | PASS     | near
      limit: twelve months before      | I-REC  | 2023-01-01 | 2023-01-31 | -          | -         | PASS     | near
      limit: thirteen months before    | I-REC  | 2022-12-31 | 2023-01-31 | -          | -         | FAIL     | outside
      limit: three months after        | I-REC  | 2025-03-01 | 2025-03-31 | -          | -         | PASS     | near
      limit: four months after         | I-REC  | 2025-03-01 | 2025-04-01 | -          | -         | FAIL     | outside
      a green certificate, near        | GEC    | 2024-05-01 | 2024-05-31 | 2024-06-30 | -         | PASS     | near
      limit: a valid green certificate | GEC    | 2022-12-01 | 2022-12-31 | 2024-12-01 | -         | WARN     | early
      limit: one month too late        | GEC    | 2022-12-01 | 2022-12-31 | 2025-01-01 | -         | FAIL     | lapsed
      its use is the period's end      | GEC    | 2022-11-01 | 2022-11-30 | -          | -         | FAIL     | lapsed
      near, and used after validity    | GEC    | 2023-05-01 | 2023-05-31 | 2025-06-01 | -         | FAIL     | lapsed
      a green certificate from later   | GEC    | 2025-05-01 | 2025-05-31 | 2025-06-01 | -         | FAIL     | outside
      Hong Kong, no month              | HK-RE  | -          | -          | -          | -         | EVIDENCE | no-month
      Hong Kong with a statement       | HK-RE  | -          | -          | -          | bill      | PASS     | by-statement
      Hong Kong with a month too old   | HK-RE  | 2020-01-01 | 2020-01-31 | -          | bill      | FAIL     | outside
      no month                         | I-REC  | -          | -          | -          | bill      | FAIL     | not-shown
      """
    ) { claim, row in
      var instrument = Samples.certificate()
      instrument.scheme = try row.text("scheme")
      instrument.generation = try row.period("from", "to")
      instrument.retiredOn = try row.date("retired")
      instrument.yearlyStatement = try row.document("statement")
      claim.footprint.scope2Instruments = [instrument]
    }.check()
  }

  @Test("the months are settings") func settings() throws {
    try RuleTable(
      .scope2Vintage,
      """
      case                          | scheme | from       | to         | retired    | verdict | reason
      limit: one month before       | I-REC  | 2023-12-01 | 2023-12-31 | -          | PASS    | near
      limit: two months before      | I-REC  | 2023-11-01 | 2023-11-30 | -          | FAIL    | outside
      limit: none after             | I-REC  | 2025-01-01 | 2025-01-31 | -          | FAIL    | outside
      limit: valid for six months   | GEC    | 2023-11-01 | 2023-11-30 | 2024-05-31 | WARN    | early
      limit: seven are too many     | GEC    | 2023-11-01 | 2023-11-30 | 2024-06-01 | FAIL    | lapsed
      """
    ) { claim, row in
      claim.settings.instrumentMonthsBefore = 1
      claim.settings.instrumentMonthsAfter = 0
      claim.settings.greenCertificateMonths = 6
      claim.periods = [PeriodSummary(.application, Samples.year(2024))]
      var instrument = Samples.certificate()
      instrument.scheme = try row.text("scheme")
      // The period of the claim stands for the one that the instrument does not state.
      instrument.consumption = nil
      instrument.generation = try row.period("from", "to")
      instrument.retiredOn = try row.date("retired")
      claim.footprint.scope2Instruments = [instrument]
    }.checkRows()
  }

  @Test("the worst comes first, and the documents are named") func several() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.scope2Vintage.judge(claim).verdict == .notApplicable)
    var mute = Samples.certificate("M")
    (mute.scheme, mute.generation) = ("HK-RE", nil)
    mute.document = DocumentReference("certificate", digest: Samples.digest("certificate"))
    claim.footprint.scope2Instruments = [Samples.certificate("C"), mute]
    #expect(try Rule.scope2Vintage.judge(claim).refs == ["M", Samples.digest("certificate")])
    var old = Samples.certificate("O")
    old.generation = Samples.year(2019)
    claim.footprint.scope2Instruments.append(old)
    #expect(try Rule.scope2Vintage.judge(claim).refs == ["O"])
  }
}
