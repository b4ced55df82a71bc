import ActivityData
import Findings
import Inventory
import Quantities
import Testing

@testable import Reports

/// Figures: see ``SmallInventory``. Shares are of 2356.946666667: 1796.946666667 is 76.24 %, 550
/// is 23.34 %, 10 is 0.42 %; 2296.666666667 is 97.44 %, 60.28 is 2.56 %.
@Suite struct ResultTextTests {
  private static let beginning = """
    GREENHOUSE-GAS INVENTORY
      subject     Lantern Textiles (facility)
      period      2023-01-01 to 2023-02-28, 59 days
      boundary    operational-control
      framework   ghg-protocol
      GWP set     AR5, 100 years
      factor set  small-1

    """
  private static let totals = """

    TOTALS, kg CO2e
                                 location-based  market-based
      Scope 1  Direct emissions       1,796.947     1,796.947
      Scope 2  Purchased energy         550.000       358.000
      Scope 3  Value chain               10.000        10.000
      Total                           2,356.947     2,164.947
      Beside the scopes, in no total:
      Biogenic CO2, kg CO2                      18.000
      Gases outside the Kyoto basket, kg CO2e  880.000

    """
  private static let tables = """

    BY CATEGORY, kg CO2e; share of the location-based total
      scope  category                       location-based  market-based  share, %
      1      Direct emissions                    1,796.947     1,796.947      76.2
      2      Purchased energy                      550.000       358.000      23.3
      3.5    Waste generated in operations          10.000        10.000       0.4

    BY FACILITY, kg CO2e; total and share with the location-based Scope 2
      facility    scope 1  2 location  2 market  scope 3      total  share, %
      觀塘廠房  1,796.667     500.000   308.000    0.000  2,296.667      97.4
      office        0.280      50.000    50.000   10.000     60.280       2.6

    BY GAS, with the location-based Scope 2
      gas           reported                kg of the gas    kg CO2e  share, %
      CH4           in the scopes                   0.010      0.280       0.0
      CO2           in the scopes               1,796.667  1,796.667      76.2
      CO2e          in the scopes                 560.000    560.000      23.8
      CO2-biogenic  beside them, biogenic          18.000     18.000
      HCFC-22       beside them, not Kyoto          0.500    880.000

    SCOPE 3 CATEGORIES, kg CO2e
          category                                    status           kg CO2e  reason
       1  Purchased goods and services                not-stated             -
       2  Capital goods                               not-stated             -
       3  Fuel- and energy-related activities         not-stated             -
       4  Upstream transportation and distribution    not-stated             -
       5  Waste generated in operations               calculated        10.000
       6  Business travel                             not-stated             -
       7  Employee commuting                          partly-excluded        -  no survey
       8  Upstream leased assets                      not-stated             -
       9  Downstream transportation and distribution  not-stated             -
      10  Processing of sold products                 not-stated             -
      11  Use of sold products                        not-stated             -
      12  End-of-life treatment of sold products      not-stated             -
      13  Downstream leased assets                    not-stated             -
      14  Franchises                                  not-relevant           -  no franchises
      15  Investments                                 not-stated             -

    LARGEST SOURCES, kg CO2e; with the location-based Scope 2
      facility  activity               kg CO2e  share, %
      觀塘廠房  coal                 1,796.667      76.2
      觀塘廠房  electricity            500.000      21.2
      office    electricity             50.000       2.1
      office    waste                   10.000       0.4
      office    wood                     0.280       0.0
      觀塘廠房  refrigerant.HCFC-22      0.000       0.0

    EXCLUDED, kg CO2e, in no total
      scope  what       facility  estimate  reason
      3.7    commuting  office     120.500  no survey

    INSTRUMENTS of the market-based Scope 2; kg/unit is kg CO2e per unit
      id   kind         region  period                    unit  quantity  used  left  kg/unit
      rec  certificate  HK      2023-01-01 to 2023-12-31  kWh        400   400     0     0.02

    CONTROL TOTALS
      rows read 6 = 6 accepted + 0 rejected
      quantities accepted: kWh 1,100; kg 60.5; t 1


    """

  private static let incomplete = """
    \(String(repeating: "!", count: 100))
    INCOMPLETE: 1 row rejected, 2 lines without a factor, 1 line that could not be calculated
    The figures below do not include them. The messages say what is wrong.
    \(String(repeating: "!", count: 100))

    """

  @Test func theStandardReportHasEverything() throws {
    let result = try SmallInventory().result()
    let end = "\(result.findings.summary): see the messages, or --format json\n"
    #expect(
      try ResultText.text(result, by: []) == Self.beginning + Self.totals + Self.tables + end)
  }

  @Test func aGroupingShowsItsTableAlone() throws {
    // January: 25 + 500 located, 25 + 308 by market; 2321.666666667 of the total is 98.50 %.
    let months = """

      BY MONTH, kg CO2e; total and share with the location-based Scope 2
        month      scope 1  2 location  2 market  scope 3      total  share, %
        2023-01  1,796.667     525.000   333.000    0.000  2,321.667      98.5
        2023-02      0.280      25.000    25.000   10.000     35.280       1.5

      """
    let result = try SmallInventory().result()
    let start = Self.beginning + Self.totals
    #expect(try ResultText.text(result, by: [.month]) == start + months)
    #expect(try ResultText.text(result, by: [.scope]) == start)
    #expect(
      try ResultText.text(result, by: [.gas, .month]).hasSuffix("880.000\n" + months))
  }

  @Test func whatIsMissingIsSaidBeforeTheTotals() throws {
    // A unit that does not exist, two lines of ice without a factor, a gas without a potential.
    var sample = SmallInventory()
    sample.rows += """
      plant,electricity,5,parsecs,2023-01-10,2023-01-10,,
      plant,ice,3,kg,2023-01-10,2023-01-10,,
      office,ice,3,kg,2023-01-10,2023-01-10,,
      plant,refrigerant.HFC-9,1,kg,2023-01-10,2023-01-10,,

      """
    let text = try ResultText.text(sample.result(), by: [.scope])
    #expect(text.hasPrefix(Self.beginning + "\n" + Self.incomplete + Self.totals))
    #expect(!(try ResultText.text(SmallInventory().result(), by: [])).contains("INCOMPLETE"))
  }

  @Test func anErrorThatLeavesNothingOutStillMakesItIncomplete() throws {
    var result = try SmallInventory().result()
    result.findings.append(Finding(.error, "file.missing", "there is no such file"))
    #expect(try ResultText.text(result, by: [.scope]).contains("INCOMPLETE: 1 error\n"))
  }

  @Test(arguments: [[Grouping]()] + Grouping.allCases.map { [$0] })
  func anEmptyInventoryIsReported(_ groupings: [Grouping]) throws {
    var sample = SmallInventory()
    sample.rows = "facility,activity,quantity,unit,date\n"
    let text = try ResultText.text(sample.result(), by: groupings)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["Total", "0.000", "0.000"]))
    // There is nothing to have a share of.
    #expect(!text.contains("100.0"))
  }

  @Test func noLineIsWiderThanThePage() throws {
    var sample = SmallInventory()
    let name = String(repeating: "觀塘廠房第一期", count: 12)
    let reason = String(repeating: "nobody asked and nobody answered ", count: 9)
    sample.manifestText = sample.manifestText
      .replacing("觀塘廠房", with: name).replacing("no survey", with: reason)
      .replacing("Lantern Textiles", with: name)
    for grouping in [[], Grouping.allCases] {
      let text = try ResultText.text(sample.result(), by: grouping)
      let widths = text.split(separator: "\n").map { String($0).displayWidth }
      #expect(try #require(widths.max()) <= 100)
      #expect(text.contains("觀塘廠房第一期"))
    }
  }

  @Test func instrumentsAreShownWithWhatIsLeft() throws {
    // The plant's 1,000 kWh are 1 of 2.5 MWh; the rate covers the 100 kWh of the office.
    let text = try ResultText.text(SmallInventory.withThreeInstruments().result(), by: [])
    let table = """

      INSTRUMENTS of the market-based Scope 2; kg/unit is kg CO2e per unit
        id    kind           region  period                    unit  quantity  used     left  kg/unit
        idle  certificate    HK      2023-01-01 to 2023-12-31  MWh    1,234.5     0  1,234.5        0
        rate  supplier-rate  -       2023-01-01 to 2023-12-31  kWh   no limit   100        -      0.3
        rec   contract       HK      2023-01-01 to 2023-12-31  MWh        2.5     1      1.5       20

      CONTROL TOTALS

      """
    #expect(text.contains(table))
  }

  @Test func withoutInstrumentsThereIsNoTable() throws {
    var result = try SmallInventory().result()
    result.instruments = []
    #expect(!(try ResultText.text(result, by: [])).contains("INSTRUMENTS"))
  }

  @Test func aNameCannotSteerTheTerminal() throws {
    var result = try SmallInventory().result()
    result.manifest.subject.name = "a\u{1B}[31mb\nTOTAL 0"
    let text = try ResultText.text(result, by: [])
    #expect(text.contains("  subject     a␛[31mb␊TOTAL 0 (facility)\n"))
  }
}
