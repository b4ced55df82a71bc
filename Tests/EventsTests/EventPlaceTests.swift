import Findings
import Testing

/// What the inventory underneath finds is told at the cell of the user's table: line and column as they
/// are in the file, however the quantity was worked out.
@Suite("places in the tables of an event") struct EventPlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    var header = "class,item,activity,quantity,unit"
    let row: String
    let place: String
    /// The physical line that is shown; nil for none.
    let excerpt: String?
    var day = "2025-06-12"
    var testDescription: String { "\(code) \(row)" }
  }

  static let cases = [
    // The column is one more than the characters before it: `venue-energy,,` are 14.
    Case(
      code: "activity.unknown", row: "venue-energy,,electrcity,10,kWh", place: ":2:15",
      excerpt: "venue-energy,,electrcity,10,kWh"),
    // `餐饮,午餐,meal.beef,1,` are 18 characters, whatever their bytes.
    Case(
      code: "unit.unknown", row: "餐饮,午餐,meal.beef,1,mael", place: ":2:19",
      excerpt: "餐饮,午餐,meal.beef,1,mael"),
    Case(
      code: "unit.empty", row: "venue-energy,,electricity,10,", place: ":2:30",
      excerpt: "venue-energy,,electricity,10,"),
    // The quantity that is handed on, 300 x 1.5 x 4, has other digits than the cell before the unit.
    Case(
      code: "unit.unknown", header: "class,quantity,persons,per,activity,unit",
      row: "catering,1.5,4,in-person,meal.beef,mael", place: ":2:36",
      excerpt: "catering,1.5,4,in-person,meal.beef,mael"),
    // Quotes are part of the line: `venue-energy,"the ""big"" hall, twice",` are 39.
    Case(
      code: "activity.unknown", header: "class,note,activity,quantity,unit",
      row: #"venue-energy,"the ""big"" hall, twice",electrcity,10,kWh"#, place: ":2:40",
      excerpt: #"venue-energy,"the ""big"" hall, twice",electrcity,10,kWh"#),
    // A cell behind a line end stands on the next line: `lines",` are 7.
    Case(
      code: "activity.unknown", header: "class,note,activity,quantity,unit",
      row: "venue-energy,\"two\nlines\",electrcity,10,kWh", place: ":3:8",
      excerpt: "lines\",electrcity,10,kWh"),
    // `venue-energy,electricity,10,kWh,` are 32.
    Case(
      code: "date.outside-period", header: "class,activity,quantity,unit,date",
      row: "venue-energy,electricity,10,kWh,2024-06-12", place: ":2:33",
      excerpt: "venue-energy,electricity,10,kWh,2024-06-12"),
    // The unit of a trip is worked out, and the table has no column for it.
    Case(
      code: "unit.dimension", header: "class,activity,persons,km",
      row: "audience-travel,electricity,3,10", place: ":2", excerpt: nil),
    // No factors are known for 2003; ordinary tables show no excerpt with that.
    Case(
      code: "factor.missing", row: "venue-energy,,electricity,10,kWh", place: ":2:15",
      excerpt: nil, day: "2003-06-12"),
  ]

  @Test("line, column and excerpt are the user's", arguments: cases) func place(_ bad: Case) throws
  {
    var sample = SampleEvent()
    sample.dates = (bad.day, bad.day)
    sample.files = [("actual/a.csv", "\(bad.header)\n\(bad.row)\n")]
    let found = try sample.estimate().findings.filter { $0.code == bad.code }
    #expect(found.map(\.location?.description) == ["actual/a.csv\(bad.place)"])
    #expect(found.map(\.excerpt) == [bad.excerpt])
  }

  // `plant-forward-menu,lunch,` are 25 characters, up to the unit they are 47. The row comes in alone and
  // with all measures: it is told once.
  @Test(
    "rows of measures too",
    arguments: [
      ("activity.unknown", "plant-forward-menu,lunch,meal.vegetaran,60,,1,meal,in-person", 26),
      ("unit.unknown", "plant-forward-menu,lunch,meal.vegetarian,60,,1,mael,in-person", 48),
    ])
  func measures(_ code: String, _ row: String, _ column: Int) throws {
    let found = try EventMistakeTests.event(row).estimate().findings.filter { $0.code == code }
    #expect(found.map(\.location?.description) == ["measures.csv:2:\(column)"])
    #expect(found.map(\.excerpt) == [row])
  }
}
