import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-MANDATORY-TARGET") struct PAS2060MandatoryTargetTests {
  // Each target: name, kg allowed, kg emitted.
  @Test("the law is the least") func table() throws {
    try RuleTable(
      .pas2060MandatoryTarget,
      """
      case                   | claim       | targets                          | verdict  | reason
      no target              | achievement | -                                | NA       | no-target
      met                    | achievement | quota 1000 900                   | PASS     | met
      limit: to the kg       | achievement | quota 1000 1000                  | PASS     | met
      limit: a millionth     | achievement | quota 1000 1000.000001           | FAIL     | missed
      nobody measured        | achievement | quota 1000 ?                     | EVIDENCE | unknown
      no figure of the law   | achievement | quota ? 900                      | EVIDENCE | unknown
      one missed, one open   | achievement | permit 500 ?, quota 1000 1100    | FAIL     | missed
      one met, one open      | achievement | quota 1000 900, permit 500 ?     | EVIDENCE | unknown
      a promise              | commitment  | quota 1000 1100                  | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.reduction.legalTargets = try row.list("targets").map { text in
        let words = text.split(separator: " ").map(String.init)
        func kg(_ word: String) throws -> ExactDecimal? {
          word == "?" ? nil : try ExactDecimal(parsing: word)
        }
        return ReductionSummary.LegalTarget(
          words[0], limitKg: try kg(words[1]), actualKg: try kg(words[2]))
      }
    }.check()
  }
}
