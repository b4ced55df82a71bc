import Neutrality
import Quantities
import Testing

@Suite("PAS2060-10-WORDING") struct PAS2060WordingTests {
  // Lantern's office, 2024, declared on 2025-03-01, promised until 2025-12-31, certified by TUV.
  @Test("the slots against the data") func table() throws {
    try RuleTable(
      .pas2060Wording,
      """
      case                          | claim       | by          | subject | entity | standard    | who  | achieved   | starts     | target     | ends       | formal | text                                               | verdict | reason
      an achievement                | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | PASS    | complete
      a commitment                  | commitment  | independent | office  | Lan    | PAS2060     | TUV  | -          | -          | 2025-12-31 | 2025-12-31 | -      | Lan's office, PAS 2060, 2024 to 2025               | PASS    | complete
      both                          | both        | independent | office  | Lan    | PAS 2060    | TUV  | 2025-02-01 | 2024-01-01 | 2025-12-31 | 2025-12-31 | yes    | Lan's office, PAS 2060, 2024 to 2025               | PASS    | complete
      no subject                    | achievement | independent | -       | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | incomplete
      nobody validated              | achievement | independent | office  | Lan    | PAS 2060    | -    | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | incomplete
      no day of the achievement     | achievement | independent | office  | Lan    | PAS 2060    | TUV  | -          | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | incomplete
      half of both                  | both        | independent | office  | Lan    | PAS 2060    | TUV  | 2025-02-01 | 2024-01-01 | -          | 2025-12-31 | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | incomplete
      another entity                | achievement | independent | office  | Lam    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      another standard              | achievement | independent | office  | Lan    | ISO 14068-1 | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      another validator             | achievement | independent | office  | Lan    | PAS 2060    | BSI  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      the entity is no third party  | achievement | independent | office  | Lan    | PAS 2060    | Lan  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      the entity itself             | achievement | self        | office  | Lan    | PAS 2060    | Lan  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | PASS    | complete
      itself                        | achievement | self        | office  | Lan    | PAS 2060    | self | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | PASS    | complete
      limit: starts a day later     | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-02 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      limit: achieved a day later   | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-02 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      limit: target a day later     | commitment  | independent | office  | Lan    | PAS 2060    | TUV  | -          | -          | 2026-01-01 | 2025-12-31 | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      limit: ends a day earlier     | commitment  | independent | office  | Lan    | PAS 2060    | TUV  | -          | -          | 2025-12-31 | 2025-12-30 | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      wording for consumers only    | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | no     | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | consumers-only
      limit: achieved, its last day | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | 2024-12-31 | -      | Lan's office, PAS 2060, 2024 to 2025               | PASS    | complete
      limit: achieved, a day less   | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | 2024-12-30 | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      limit: achieved, a day more   | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | 2025-01-01 | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      no sentence                   | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | -                                                  | FAIL    | incomplete
      a sentence of its own         | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | The OFFICE of Lan: PAS2060:2014, 2024              | PASS    | complete
      no subject in it              | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan, PAS 2060, 2024                                | FAIL    | not-in-text
      no entity in it               | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | The office, PAS 2060, 2024                         | FAIL    | not-in-text
      no standard in it             | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, 2024                                 | FAIL    | not-in-text
      another standard in it        | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2050, 2024                       | FAIL    | not-in-text
      limit: the year               | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024                       | PASS    | complete
      limit: a year earlier         | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2023                       | FAIL    | not-in-text
      no number by itself           | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 12024                      | FAIL    | not-in-text
      the year of the promise       | commitment  | independent | office  | Lan    | PAS 2060    | TUV  | -          | -          | 2025-12-31 | 2025-12-31 | -      | Lan's office, PAS 2060, 2025                       | PASS    | complete
      not that of the promise       | commitment  | independent | office  | Lan    | PAS 2060    | TUV  | -          | -          | 2025-12-31 | 2025-12-31 | -      | Lan's office, PAS 2060, 2024                       | FAIL    | not-in-text
      half of the years             | both        | independent | office  | Lan    | PAS 2060    | TUV  | 2025-03-01 | 2024-01-01 | 2025-12-31 | 2025-12-31 | -      | Lan's office, PAS 2060, 2024                       | FAIL    | not-in-text
      limit: achieved at the end    | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2024-12-31 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | FAIL    | differs
      limit: achieved a day after   | achievement | independent | office  | Lan    | PAS 2060    | TUV  | 2025-01-01 | 2024-01-01 | -          | -          | -      | Lan's office, PAS 2060, 2024 to 2025               | PASS    | complete
      a promise that sounds kept    | commitment  | independent | office  | Lan    | PAS 2060    | TUV  | -          | -          | 2025-12-31 | 2025-12-31 | -      | Lan's office was  achieved, PAS 2060, 2025         | FAIL    | sounds-achieved
      a promise in Chinese          | commitment  | independent | office  | Lan    | PAS 2060    | TUV  | -          | -          | 2025-12-31 | 2025-12-31 | -      | Lan 的 office 2025 年已實現碳中和，PAS 2060                 | FAIL    | sounds-achieved
      a promise to achieve          | commitment  | independent | office  | Lan    | PAS 2060    | TUV  | -          | -          | 2025-12-31 | 2025-12-31 | -      | Lan commits its office to achieve PAS 2060 in 2025 | PASS    | complete
      """
    ) { claim, row in
      try Self.fillData(&claim)
      claim.validation.kind = try row.choice("by")
      claim.declaration.wording = try WordingSummary {
        $0.subject = try row.text("subject")
        $0.entity = try row.text("entity")
        $0.standard = try row.text("standard")
        $0.validator = try row.text("who")
        $0.achievedOn = try row.date("achieved")
        $0.periodFrom = try row.date("starts")
        $0.targetDate = try row.date("target")
        $0.periodTo = try row.date("ends")
        $0.keepsFormalSentence = try row.flag("formal")
        $0.text = try row.text("text")
      }
    }.check()
  }

  static func fillData(_ claim: inout NeutralityCase) throws {
    claim.subject.name = "office"
    claim.subject.entity = "Lan"
    claim.declaration.date = try Samples.day("2025-03-01")
    claim.validation.body = "TUV"
    claim.periods = [
      PeriodSummary(.application, Samples.year(2024)),
      PeriodSummary(.commitment, Samples.year(2025)),
    ]
    claim.plan = PlanSummary { $0.targetDate = try? Samples.day("2025-12-31") }
  }

  @Test("an event's day of neutrality is known") func event() throws {
    try RuleTable(
      .pas2060Wording,
      """
      case                 | achieved   | verdict | reason
      limit: on the day    | 2024-12-31 | PASS    | complete
      limit: a day earlier | 2024-12-30 | FAIL    | differs
      """
    ) { claim, row in
      try Self.fillData(&claim)
      claim.declaration.kind = .achievement
      claim.event = EventSummary { $0.neutralOn = try? Samples.day("2024-12-31") }
      claim.declaration.wording = try WordingSummary {
        ($0.subject, $0.entity, $0.standard, $0.validator) = ("office", "Lan", "PAS 2060", "TUV")
        $0.achievedOn = try row.date("achieved")
        $0.periodFrom = try Samples.day("2024-01-01")
        $0.text = "Lan's office is neutral for 2024 under PAS 2060"
      }
    }.checkRows()
  }

  @Test("what cannot be compared is missing") func nothing() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.pas2060Wording.judge(claim).reason.name == "common.missing")
    claim.declaration.kind = .achievement
    claim.declaration.wording = WordingSummary {
      ($0.subject, $0.entity, $0.standard, $0.validator) = ("office", "Lan", "PAS 2060", "TUV")
    }
    let judgement = try Rule.pas2060Wording.judge(claim)
    #expect(
      judgement.observed["missing"]?.exactText
        == "declaration.wording.text, declaration.wording.subject, declaration.wording.entity, "
        + "declaration.wording.validator, declaration.wording.achieved_on, "
        + "declaration.wording.period_from")
  }

  @Test("what is missing in the sentence is named") func sentence() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    try Self.fillData(&claim)
    claim.declaration.kind = .achievement
    claim.declaration.wording = try WordingSummary {
      ($0.subject, $0.entity, $0.standard, $0.validator) = ("office", "Lan", "PAS 2060", "TUV")
      $0.achievedOn = try Samples.day("2025-03-01")
      $0.periodFrom = try Samples.day("2024-01-01")
      $0.text = "we are neutral"
    }
    #expect(
      try Rule.pas2060Wording.judge(claim).reason.slots
        == [.list(["office", "Lan", "PAS 2060", "2024"])])
  }
}
