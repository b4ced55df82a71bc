import Neutrality
import Testing

@Suite("ISO14068-STEPS") struct ISO14068StepsTests {
  @Test("step by step") func table() throws {
    try RuleTable(
      .iso14068Steps,
      """
      case                        | claim       | steps                  | verdict | reason
      with the claim              | achievement | 1, 2, 3, 4, 5, 6, 7, 8 | PASS    | done
      limit: the claim is next    | achievement | 1, 2, 3, 4, 5, 6, 7    | PASS    | done
      limit: no report yet        | achievement | 1, 2, 3, 4, 5, 6       | FAIL    | not-done
      limit: one is left out      | achievement | 1, 2, 3, 4, 5, 7, 8    | FAIL    | out-of-order
      limit: a promise            | commitment  | 1, 2                   | PASS    | done
      limit: a promise of nothing | commitment  | 1                      | FAIL    | not-done
      a promise, out of order     | commitment  | 1, 2, 4                | FAIL    | out-of-order
      nothing is done             | both        | none                   | FAIL    | not-done
      a ninth step                | achievement | 1, 2, 9                | FAIL    | not-done
      nobody says                 | achievement | -                      | FAIL    | common.missing
      """
    ) { claim, row in
      if let text = try row.text("steps") {
        let steps = text == "none" ? [] : try row.list("steps").compactMap { Int($0) }
        claim.pathway = PathwaySummary { $0.stepsDone = Set(steps) }
      }
    }.check()
  }
}
