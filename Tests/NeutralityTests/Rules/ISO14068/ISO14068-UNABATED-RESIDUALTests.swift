import Neutrality
import Testing

@Suite("ISO14068-UNABATED-RESIDUAL") struct ISO14068UnabatedResidualTests {
  @Test("two parts of what is offset") func table() throws {
    try RuleTable(
      .iso14068UnabatedResidual,
      """
      case                        | claim       | sources                     | removed | unabated | residual    | verdict | reason
      limit: equal                | achievement | grid 2 1000, x 3.1 50 out   | -       | 900      | 100         | PASS    | split
      limit: below a kg less      | achievement | grid 2 1000                 | -       | 900      | 99.000000001 | PASS   | split
      limit: one kg less          | achievement | grid 2 1000                 | -       | 900      | 99          | FAIL    | mismatch
      limit: below a kg more      | achievement | grid 2 999.000000001        | -       | 900      | 100         | PASS    | split
      limit: one kg more          | achievement | grid 2 1000                 | -       | 900      | 101         | FAIL    | mismatch
      less what was removed       | achievement | grid 2 1000                 | 300     | 600      | 100         | PASS    | split
      removals were forgotten     | achievement | grid 2 1000                 | 300     | 900      | 100         | FAIL    | mismatch
      one is below zero           | achievement | grid 2 1000                 | -       | 1100     | -100        | FAIL    | negative
      all of it is residual       | achievement | grid 2 1000                 | -       | 0        | 1000        | PASS    | split
      only one is stated          | achievement | grid 2 1000                 | -       | 1000     | -           | FAIL    | common.missing
      only the other is stated    | achievement | grid 2 1000                 | -       | -        | 1000        | FAIL    | common.missing
      no inventory                | achievement | -                           | -       | 900      | 100         | FAIL    | common.missing
      a promise                   | commitment  | grid 2 1000                 | -       | -        | -           | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources")
      claim.pathway = try PathwaySummary {
        $0.removalsKg = try row.decimal("removed")
        $0.unabatedKg = try row.decimal("unabated")
        $0.residualKg = try row.decimal("residual")
      }
    }.check()
  }
}
