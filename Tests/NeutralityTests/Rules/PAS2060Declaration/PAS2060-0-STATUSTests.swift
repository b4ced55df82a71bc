import Neutrality
import Quantities
import Testing

@Suite("PAS2060-0-STATUS") struct PAS2060StatusTests {
  @Test("by period, declaration and opinion") func table() throws {
    try RuleTable(
      .pas2060Status,
      """
      case                          | as of      | claim       | from       | to         | promised   | declared   | opinion    | by          | verdict  | reason
      an old period                 | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-03-01 | -          | -           | PASS     | in-force
      limit: period on the last day | 2026-06-30 | achievement | 2024-12-01 | 2025-11-30 | -          | 2025-11-30 | -          | -           | PASS     | in-force
      limit: period one day longer  | 2026-06-30 | achievement | 2024-12-02 | 2025-12-01 | -          | 2025-11-30 | -          | -           | FAIL     | period-later
      an opinion does not help it   | 2026-06-30 | achievement | 2025-01-01 | 2025-12-31 | -          | 2026-02-01 | 2025-12-01 | independent | FAIL     | period-later
      limit: declared one day later | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-12-01 | -          | independent | EVIDENCE | no-opinion
      limit: opinion on last day    | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-12-01 | 2025-11-30 | independent | PASS     | opinion-in-force
      limit: opinion one day later  | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-12-01 | 2025-12-01 | independent | WARN     | opinion-closing
      limit: last opinion           | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | 2026-01-05 | 2025-12-31 | other-party | WARN     | opinion-closing
      limit: one day after the last | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | 2026-01-05 | 2026-01-01 | independent | EVIDENCE | opinion-later
      one's own word                | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | 2026-01-05 | 2025-12-01 | self        | EVIDENCE | no-opinion
      a promise beyond the end      | 2026-06-30 | both        | 2024-01-01 | 2024-12-31 | 2025-12-31 | 2025-03-01 | -          | -           | FAIL     | period-later
      the promise is not claimed    | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | 2025-12-31 | 2025-03-01 | -          | -           | PASS     | in-force
      only a promise                | 2026-06-30 | commitment  | -          | -          | 2025-11-30 | 2025-03-01 | -          | -           | PASS     | in-force
      no period                     | 2026-06-30 | achievement | -          | -          | -          | 2025-03-01 | -          | -           | FAIL     | common.missing
      limit: declared today         | 2025-03-01 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-03-01 | -          | -           | PASS     | in-force
      limit: declared tomorrow      | 2025-03-01 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-03-02 | -          | -           | FAIL     | future
      limit: opinion of today       | 2025-12-15 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-12-01 | 2025-12-15 | independent | WARN     | opinion-closing
      limit: opinion of tomorrow    | 2025-12-15 | achievement | 2024-01-01 | 2024-12-31 | -          | 2025-12-01 | 2025-12-16 | independent | EVIDENCE | no-opinion
      no declaration                | 2026-06-30 | achievement | 2024-01-01 | 2024-12-31 | -          | -          | -          | -           | FAIL     | common.missing
      """
    ) { claim, row in
      claim.periods = try [PeriodSummary(.application, row.period("from", "to"))]
      if let end = try row.date("promised") {
        claim.periods.append(
          PeriodSummary(.commitment, try Period(from: Samples.day("2025-01-01"), to: end)))
      }
      claim.declaration.date = try row.date("declared")
      claim.validation.statementOn = try row.date("opinion")
      claim.validation.kind = try row.choice("by")
    }.check()
  }

  @Test("the days are settings") func settings() throws {
    try RuleTable(
      .pas2060Status,
      """
      case                     | declared   | opinion    | verdict  | reason
      limit: on the day set    | 2024-12-31 | -          | PASS     | in-force
      limit: one day later     | 2025-01-01 | -          | EVIDENCE | no-opinion
      limit: the opinion set   | 2025-06-01 | 2025-01-31 | WARN     | opinion-closing
      limit: one day after it  | 2025-06-01 | 2025-02-01 | EVIDENCE | opinion-later
      """
    ) { claim, row in
      claim.settings.pas2060LastDay = try Samples.day("2024-12-31")
      claim.settings.pas2060LastOpinion = try Samples.day("2025-01-31")
      claim.periods = [PeriodSummary(.application, Samples.year(2023))]
      claim.declaration.kind = .achievement
      claim.declaration.date = try row.date("declared")
      claim.validation.statementOn = try row.date("opinion")
      claim.validation.kind = .independent
    }.checkRows()
  }
}
