import Neutrality
import Testing

@Suite("MAT-14064-1") struct SignificanceCriteriaTests {
  @Test("criteria of significance") func table() throws {
    try RuleTable(
      .significanceCriteria,
      """
      case                     | method                 | criteria  | under             | verdict | reason
      documented               | ISO 14064-1:2018       | size      | PAS 2060:2014     | PASS    | documented
      not documented           | ISO 14064-1:2018       | -         | PAS 2060:2014     | FAIL    | common.missing
      no method named          | -                      | -         | PAS 2060:2014     | FAIL    | common.missing
      another method           | GHG Protocol Corporate | -         | PAS 2060:2014     | NA      | other-method
      another method under ISO | GHG Protocol Corporate | -         | ISO 14068-1:2023  | FAIL    | common.missing
      """, without: [.limit]
    ) { claim, row in
      claim.standard = try row.choice("under")
      claim.footprint.method = try row.text("method").map { name in MethodSummary { $0.name = name }
      }
      claim.footprint.significanceCriteria = try row.text("criteria")
    }.check()
  }
}
