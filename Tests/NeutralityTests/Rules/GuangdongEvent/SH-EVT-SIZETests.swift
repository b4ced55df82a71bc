import Neutrality
import Testing

@Suite("SH-EVT-SIZE") struct ShanghaiSizeTests {
  @Test("large by kind") func table() throws {
    try RuleTable(
      .shanghaiSize,
      """
      case                         | event | kind        | persons | visits | area    | verdict | reason
      limit: a performance of 5000 | yes   | performance | 5000    | -      | -       | PASS    | large
      limit: of one less           | yes   | performance | 4999    | -      | -       | NA      | not-large
      limit: a contest of 5000     | yes   | contest     | 5000    | -      | -       | PASS    | large
      limit: a meeting of 400      | yes   | meeting     | 400     | -      | -       | PASS    | large
      limit: of one less           | yes   | meeting     | 399     | -      | -       | NA      | not-large
      limit: 10000 visits          | yes   | exhibition  | -       | 10000  | -       | PASS    | large
      limit: 9999 visits           | yes   | exhibition  | -       | 9999   | 4999.99 | NA      | not-large
      limit: 5000 square metres    | yes   | exhibition  | -       | 9999   | 5000    | PASS    | large
      area alone                   | yes   | exhibition  | -       | -      | 6000    | PASS    | large
      persons do not count there   | yes   | exhibition  | 90000   | -      | -       | NA      | no-size
      a forum has no size          | yes   | forum       | 90000   | -      | -       | NA      | no-size
      nobody counted               | yes   | meeting     | -       | -      | -       | NA      | no-size
      no kind                      | yes   | -           | 90000   | -      | -       | NA      | no-size
      no event                     | no    | -           | -       | -      | -       | NA      | common.not-an-event
      """, without: [.fail]
    ) { claim, row in
      guard try row.flag("event") == true else { return }
      claim.event = try EventSummary {
        $0.kind = try row.choice("kind")
        $0.participants = try row.count("persons")
        $0.visits = try row.count("visits")
        $0.squareMetres = try row.decimal("area")
      }
    }.check()
  }
}
