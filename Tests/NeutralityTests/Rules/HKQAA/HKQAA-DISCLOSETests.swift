import Neutrality
import Quantities
import Testing

@Suite("HKQAA-DISCLOSE") struct HKQAADiscloseTests {
  @Test("what a disclosure and its certificate state") func table() throws {
    let five = "classification, boundary, period, standard, verifier"
    try RuleTable(
      .hkqaaDisclose,
      """
      case                       | entity | who  | name   | boundary | to         | sources    | certificate                              | verdict | reason
      all of it                  | Lan    | Chan | office | one hall | 2024-12-31 | grid 2 900 | \(five)                                  | PASS    | disclosed
      more than it must          | Lan    | Chan | office | one hall | 2024-12-31 | grid 2 900 | \(five), offsets                         | PASS    | disclosed
      limit: one field less      | Lan    | Chan | office | one hall | 2024-12-31 | grid 2 900 | classification, boundary, period, standard | FAIL  | certificate
      no certificate yet         | Lan    | Chan | office | one hall | 2024-12-31 | grid 2 900 | -                                        | WARN    | no-certificate
      no entity                  | -      | Chan | office | one hall | 2024-12-31 | grid 2 900 | \(five)                                  | FAIL    | incomplete
      nobody responsible         | Lan    | -    | office | one hall | 2024-12-31 | grid 2 900 | \(five)                                  | FAIL    | incomplete
      no subject                 | Lan    | Chan | -      | one hall | 2024-12-31 | grid 2 900 | \(five)                                  | FAIL    | incomplete
      no boundary                | Lan    | Chan | office | -        | 2024-12-31 | grid 2 900 | \(five)                                  | FAIL    | incomplete
      no period                  | Lan    | Chan | office | one hall | -          | grid 2 900 | \(five)                                  | FAIL    | incomplete
      no footprint               | Lan    | Chan | office | one hall | 2024-12-31 | -          | \(five)                                  | FAIL    | incomplete
      """
    ) { claim, row in
      claim.subject.entity = try row.text("entity")
      claim.declaration.responsible = try row.text("who")
      claim.subject.name = try row.text("name")
      claim.subject.boundary = try row.text("boundary")
      if let end = try row.date("to") {
        let start = try Samples.day("2024-01-01")
        claim.periods = [PeriodSummary(.application, Period(from: start, to: end))]
      }
      claim.footprint.sources = try row.sources("sources")
      claim.declaration.certificate = try row.choices("certificate")
    }.check()
  }
}
