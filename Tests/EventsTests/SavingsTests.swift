import EmissionFactors
import Events
import Findings
import Quantities
import Testing

/// Office savings that people print in reports, worked out by hand from the factors of 2025.
@Suite("savings") struct SavingsTests {
  static let header = "item,quantity,unit,kg_each,material,benefit,region\n"

  // 636.5 kg x 4.8 = 3055.2 kg; / 39 = 78.338 -> 78 seedlings of ten years (older figure); / 60 =
  // 50.92 (current); / 23 = 132.835 tree-years; / 0.16725 = 18267.265 km by car.
  @Test("paper kept out of landfill: 3055.2 kg and 78 trees by the old convention") func paper()
    throws
  {
    let result = try savings(Self.header + "paper,636.5,kg,,paper,landfill-avoided,HK\n")
    #expect(result.totalKg.description == "3055.2")
    #expect(result.entries[0].factors.map(\.valueText) == ["4.8"])
    let trees = try Equivalence.all(of: result.totalKg, factors: EmbeddedFactors.set)
    let told = trees.map { "\($0.id) \($0.number) \($0.whole)" }
    #expect(
      told == [
        "equivalence.tree-year 132.835 133", "equivalence.seedling-10-years 50.92 51",
        "equivalence.seedling-10-years.epa-older 78.338 78", "car.average.unknown 18267.265 18267",
      ])
  }

  // 30 bags of 21.2167 kg are 636.501 kg: a default mass, tier 3.
  @Test("thirty bags of paper by the default mass") func bags() throws {
    let result = try savings(Self.header + "paper,30,bag,,paper,landfill-avoided,HK\n")
    #expect(result.entries[0].kg.description == "636.501")
    #expect(result.totalKg.description == "3055.2048")
    #expect(result.entries[0].tier == .standard)
    #expect(result.entries[0].row.mass?.id == "paper-bag")
  }

  // The same paper under UK rows is another method: 636.5 x 1.1644894 = 741.1975...; closed loop
  // 636.5 x (1.3450779 - 1.0500779) = 187.7675.
  @Test("the same paper by UK rows: never mixed with Hong Kong's") func methods() throws {
    let landfill = try savings(
      Self.header + "paper,636.5,kg,,paper,landfill-avoided,GB\n", region: "GB")
    #expect(landfill.totalKg.description == "741.1975031")
    let loop = try savings(Self.header + "paper,636.5,kg,,paper,recycling,GB\n", region: "GB")
    #expect(loop.totalKg.description == "187.7675")
  }

  // 85 x 0.01395 = 1.18575 kg x (9.11590131 - 0.9950779) = 9.629266...; 193 x 0.01773 = 3.42189 kg x
  // 1.65 = 5.6461185; 500 x 0.010 x 2.9650779 = 14.8253895; 300 x 0.4 x 1.19972542 = 143.9670504.
  @Test("85 cans, 193 bottles, 500 bags, 300 cartons") func counts() throws {
    let result = try savings(
      Self.header + """
        cans,85,can,,aluminium-cans,recycling,
        bottles,193,bottle,pet-bottle,pet,recycling,
        liners,500,bag,0.010,ldpe,reuse,
        cartons,300,piece,0.4,board,reuse,

        """)
    #expect(result.entries.map(\.kg.description) == ["1.18575", "3.42189", "5", "120"])
    #expect(
      result.entries.map { $0.benefitKg.formatted(places: 4) } == [
        "9.6293", "5.6461", "14.8254", "143.9671",
      ])
    #expect(result.totalKg.formatted(places: 2) == "174.07")
    // 174.07 of 3055.2 is 5.7 %.
    let share = try Ratio(result.totalKg).divided(by: Ratio(ExactDecimal(parsing: "30.552")))
    #expect(try share.rounded(toPlaces: 1).description == "5.7")
  }

  @Test("food waste to a plant that displaces power is told apart") func plant() throws {
    let result = try savings(
      Self.header + "food,1000,kg,,food-waste.o-park-1,power-displaced,HK\n")
    #expect(result.totalKg.description == "342")
    #expect(result.findings.map(\.code) == ["event.displaced"])
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let row: String
    let code: String
    var testDescription: String { "\(code): \(row)" }
  }

  static let bad = [
    Bad(row: "paper,1,kg,,paper,burning,HK", code: "event.benefit"),
    Bad(row: "x,1,box,,paper,reuse,HK", code: "event.mass"),
    Bad(row: "x,1,bottle,,pet,recycling,HK", code: "event.mass"),
    Bad(row: "x,1,kg,,,reuse,HK", code: "event.material"),
    Bad(row: "x,,kg,,paper,reuse,HK", code: "event.quantity"),
    Bad(row: "x,one,kg,,paper,reuse,HK", code: "event.number"),
    Bad(row: "x,-1,kg,,paper,reuse,HK", code: "event.negative"),
  ]

  @Test("what a row lacks is said", arguments: bad) func mistakes(_ bad: Bad) {
    var reader = SavingReader(tables: EmbeddedFactors.events)
    reader.read(file: "savings.csv", bytes: Array((Self.header + bad.row + "\n").utf8))
    #expect(reader.rows.isEmpty)
    #expect(reader.findings.map(\.code) == [bad.code])
  }

  @Test("two benefits of the same kilograms are refused; another lot is let pass") func twice() {
    let text =
      "item,quantity,unit,material,benefit,lot\n"
      + "paper,636.5,kg,paper,landfill-avoided,\npaper again,636.5,kg,paper,recycling,\n"
    var reader = SavingReader(tables: EmbeddedFactors.events)
    reader.read(file: "savings.csv", bytes: Array(text.utf8))
    #expect(reader.findings.map(\.code) == ["event.lot"])
    #expect(reader.rows.count == 1)
    var other = SavingReader(tables: EmbeddedFactors.events)
    other.read(
      file: "savings.csv",
      bytes: Array(text.replacing("recycling,", with: "recycling,second").utf8))
    #expect(other.findings.isEmpty)
    #expect(other.rows.count == 2)
  }

  @Test("a material or plant without a factor is said") func unknown() throws {
    for row in ["x,1,kg,,papr,reuse,HK", "x,1,kg,,o-park-9,power-displaced,HK"] {
      let result = try savings(Self.header + row + "\n")
      #expect(result.entries.isEmpty)
      #expect(result.findings.map(\.code) == ["event.material"])
    }
  }
}

/// Electricity that fell while a building emptied: what is done with figures of several years.
@Suite("electricity of a building by years") struct ElectricityYearsTests {
  // 2021 is 0.889 of 2014 and 0.975 of 2020: 2020 was 0.889 / 0.975 = 0.911795 of 2014. With 10 %
  // fewer people in 2021 a person used 0.975 / 0.9 = 1.08333 as much: absolute down, intensity up.
  @Test("absolute down, intensity up") func years() throws {
    func ratio(_ top: String, _ bottom: String) throws -> Ratio {
      try Ratio(ExactDecimal(parsing: top)).divided(by: Ratio(ExactDecimal(parsing: bottom)))
    }
    #expect(try ratio("0.889", "0.975").rounded(toPlaces: 6).description == "0.911795")
    #expect(try ratio("0.975", "0.90").rounded(toPlaces: 5).description == "1.08333")
    // The same as an event of 100 persons and 1000 kWh, then 90 and 975.
    func event(_ persons: Int) throws -> (estimate: EventEstimate?, intensity: [String]) {
      var sample = SampleEvent(dates: ("2023-06-12", "2023-06-12"))
      sample.attendance =
        #"{"baseline": {"in_person": 100}, "actual": {"in_person": \#(persons)}}"#
      let header = "class,activity,quantity,unit,region\n"
      sample.files = [
        ("baseline/energy.csv", header + "venue-energy,electricity,1000,kWh,HK-CLP\n"),
        ("actual/energy.csv", header + "venue-energy,electricity,975,kWh,HK-CLP\n"),
      ]
      let (estimate, findings) = try sample.estimate()
      return (estimate, findings.filter { $0.code == "event.intensity" }.map(\.message))
    }
    let fewer = try event(90)
    #expect(
      fewer.intensity == [
        "absolute down, intensity up: the total changed by -2.5 %, that of one person on site by "
          + "+8.33 %"
      ])
    // CLP 2023 0.39 kg/kWh, fuel supply 0.1719797426 and that of the losses 0.0064716783.
    #expect(fewer.estimate?.phases[.actual]?.totalKg.description == "554.240135377")
    #expect(try event(100).intensity.isEmpty)
  }
}
