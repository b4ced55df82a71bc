import Neutrality
import Testing

@Suite("S2-36C-GROSS") struct GrossTargetTests {
  @Test("gross beside net") func table() throws {
    try RuleTable(
      .grossTarget,
      """
      case                     | net | gross | verdict | reason
      both                     | yes | yes   | PASS    | gross-beside-net
      net alone                | yes | no    | FAIL    | net-alone
      nothing said of gross    | yes | -     | FAIL    | net-alone
      no net target            | no  | no    | NA      | no-net-target
      nothing said             | -   | -     | NA      | no-net-target
      """, without: [.limit]
    ) { claim, row in
      claim.declaration.hasNetTarget = try row.flag("net")
      claim.declaration.statesGrossTarget = try row.flag("gross")
    }.check()
  }
}
