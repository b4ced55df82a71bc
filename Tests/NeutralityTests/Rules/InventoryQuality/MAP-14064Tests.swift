import Neutrality
import Testing

@Suite("MAP-14064") struct MapISO14064Tests {
  @Test("places in both classifications") func table() throws {
    try RuleTable(
      .mapISO14064,
      """
      case                              | source          | sub | processing | verdict | reason
      Scope 1                           | gas 1 9         | 1.2 | -          | PASS    | mapped
      Scope 2                           | grid 2 9        | 2.1 | -          | PASS    | mapped
      Scope 2 needs no sub-category     | grid 2 9        | -   | -          | PASS    | mapped
      Scope 1 among bought energy       | gas 1 9         | 2.1 | -          | FAIL    | contradiction
      business travel                   | air 3.6 9       | 3.5 | -          | PASS    | mapped
      business travel as a product      | air 3.6 9       | 4.1 | -          | FAIL    | contradiction
      no sub-category                   | air 3.6 9       | -   | -          | WARN    | one-way
      visitors have no category         | guests 3 9      | 3.4 | -          | PASS    | mapped
      visitors with a category          | guests 3.6 9    | 3.4 | -          | FAIL    | contradiction
      other                             | x 3 9           | 6   | -          | PASS    | mapped
      Scope 3 without a category        | x 3 9           | -   | -          | FAIL    | no-place
      limit: the fifteenth category     | x 3.15 9        | 5.4 | -          | PASS    | mapped
      limit: no sixteenth category      | x 3.16 9        | 5.4 | -          | FAIL    | no-place
      limit: no category zero           | x 3.0 9         | 4.1 | -          | FAIL    | no-place
      limit: no seventh of ISO          | x 3.1 9         | 7.1 | -          | FAIL    | no-place
      no number                         | x 3.1 9         | x   | -          | FAIL    | no-place
      leased assets, where they differ  | x 3.8 9         | 5.2 | -          | WARN    | differs
      processing by the setting         | x 3.10 9        | 5.1 | -          | PASS    | mapped
      processing elsewhere              | x 3.10 9        | 6   | -          | WARN    | differs
      processing by another setting     | x 3.10 9        | 6   | 6          | PASS    | mapped
      franchises by another setting     | x 3.14 9        | 6   | 6          | PASS    | mapped
      what is left out needs no place   | gas 1 9, x 3 9 out | -  | -          | PASS    | mapped
      nothing is counted                | x 3 9 out       | -   | -          | FAIL    | common.missing
      """
    ) { claim, row in
      if let category = try row.count("processing") {
        claim.settings.isoCategoryOfScope3Processing = category
      }
      claim.footprint.sources = try row.sources("source")
      claim.footprint.sources[0].isoSubcategory = try row.text("sub")
    }.check()
  }

  @Test("every category of Scope 3 has its place") func rows() throws {
    let subcategories = [
      1: "4.1", 2: "4.2", 3: "4.5", 4: "3.1", 5: "4.3", 6: "3.5", 7: "3.3", 8: "4.4", 9: "3.2",
      11: "5.1", 12: "5.3", 13: "5.2", 15: "5.4",
    ]
    for (category, subcategory) in subcategories {
      var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
      claim.footprint.sources = [SourceSummary("x", scope: 3, category: category, wholeKg: 9)]
      claim.footprint.sources[0].isoSubcategory = subcategory
      #expect(try Rule.mapISO14064.judge(claim).reason.key == "mapped", "\(category)")
    }
  }
}
