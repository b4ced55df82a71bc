import EmissionFactors
import Inventory
import Quantities
import Reports
import StrictJSON
import Testing

/// Figures: see ``SmallInventory``.
@Suite struct ExplanationTests {
  @Test func aDerivedFactorIsShownTermByTerm() throws {
    let explanation = try SmallInventory().explanation(line: "L5")
    let expected = """
      LINE L5
        facility  plant
        activity  coal
        region    HK-CLP
        month     2023-01
        quantity  1 t
        rows      1, the first is activities/a.csv:3
        quality   measured
        stream    combustion
        scope     1, Direct emissions

      WHY THIS FACTOR
        asked for  coal, combustion, in HK-CLP for 2023-01, per mass; series the default
        match      exact
        reason     \(explanation.line.match.reason)

      FACTOR coal.cc
        value    25 kgC/GJ.net of CO2
        valid    2020-01-01 to now
        source   book: Book of Factors; The Publisher; 2024-05-01
        link     https://example.org/book
        locator  table 1
        grade    B: one secondary copy, or the quotients of two reporters
        table    small/factors.csv:2

      PROPERTY coal.ncv
        value    20 GJ.net/t
        valid    2020-01-01 to now
        source   book: Book of Factors; The Publisher; 2024-05-01
        link     https://example.org/book
        locator  table 1
        grade    B: one secondary copy, or the quotients of two reporters
        table    small/factors.csv:3

      PROPERTY coal.ox
        value    0.98
        valid    2020-01-01 to now
        source   book: Book of Factors; The Publisher; 2024-05-01
        link     https://example.org/book
        locator  table 2
        grade    C: a proxy of another region or year, or the quotient of one reporter
        note     of boilers
        table    small/factors.csv:4

      CALCULATION of CO2
           1 t                     quantity
        x  20 GJ.net/t             coal.ncv
        x  0.98                    coal.ox
        x  25 kgC/GJ.net           coal.cc
        x  44/12 kg CO2 per kg C   gas mass
        =  1796.666666667 kg CO2   mass of the gas
        x  1 kg CO2e/kg            GWP of CO2, AR5
        =  1796.666666667 kg CO2e  in Scope 1
        derived factor  5390/3 kg CO2/t, 1796.666666667 to nine decimals
        exact value     5390/3 kg CO2e, rounded half-even to 10^-9 kg, once, from the product of all terms
                        and not from the rounded mass

      RESULT of L5
        Scope 1  1,796.666666667 kg CO2e

      """
    #expect(ExplanationText.text(explanation) == expected)
  }

  @Test func aBillIsShownWithItsShares() throws {
    var sample = SmallInventory()
    // 22 December to 10 February: 10 days before the period, 31 and 10 in it; 51 kWh, one a day.
    sample.rows = """
      facility,activity,quantity,unit,from,to,evidence,quality
      office,electricity,51,kWh,2022-12-22,2023-02-10,CLP-8,estimated

      """
    let text = ExplanationText.text(try sample.explanation(row: 2))
    let bill = """
      ROW activities/a.csv:2
        quantity  51 kWh
        dates     2022-12-22 to 2023-02-10, 51 days
        facility  office
        activity  electricity
        region    HK-CLP
        evidence  CLP-8
        quality   estimated

      SPREAD OVER MONTHS, by days
        month                            days  kWh
        2023-01                            31   31
        2023-02                            10   10
        outside the period, not counted    10   10
        adds up to                         51   51

      LINE L1

      """
    // 10 x 0.5.
    let same = """

      THE SAME FOR
        line  month    kWh  location-based, kg CO2e  market-based, kg CO2e
        L2    2023-02   10                        5                      5

      """
    #expect(text.hasPrefix(bill))
    #expect(!text.contains("LINE L2"))
    // 31 x 0.5.
    #expect(text.contains("  location-based  15.5 kg CO2e\n"))
    #expect(text.hasSuffix(same))
  }

  @Test func marketPartsAndLosersAreShown() throws {
    let explanation = try SmallInventory().explanation(line: "L6")
    let loser = try #require(explanation.losers.first)
    let end = """
        exact value  500 kg CO2e, nothing was rounded

      RESULT of L6
        location-based  500 kg CO2e

      MARKET-BASED
        basis       factor or instrument    kWh  kg CO2e
        instrument  rec                     400        8
        location    elec-2023               600      300
        together                          1,000      308

      NEXT CANDIDATES, not used
        elec-2022: 0.60 kg/kWh, valid 2022-01-01 to 2022-12-31
          \(loser.reason)

      """
    #expect(ExplanationText.text(explanation).hasSuffix(end))
  }

  @Test(arguments: [
    ("L4", "  =  0.01 kg CH4    mass of the gas\n  x  28 kg CO2e/kg  GWP of CH4, AR5\n"),
    ("L4", "  =  18 kg CO2e          biogenic, beside the scopes\n"),
    ("L4", "  biogenic  18 kg CO2\n"),
    ("L7", "  =  880 kg CO2e      outside the Kyoto basket, beside the scopes\n"),
    ("L7", "  outside Kyoto  880 kg CO2e\n"),
    ("L3", "  scope     3.5, Waste generated in operations\n"),
    ("L6", "  95 %       0.45 to 0.55\n  GWP set    AR5\n"),
    ("L6", "  published  2024-03-01\n"),
  ])
  func aLineSays(id: String, _ part: String) throws {
    #expect(ExplanationText.text(try SmallInventory().explanation(line: id)).contains(part))
  }

  @Test func aDerivedFactorIsPerUnitOfTheBillWhereNoPropertyHasOne() throws {
    var sample = SmallInventory()
    sample.rows = """
      facility,activity,quantity,unit,date
      plant,coal-heat,600,MJ.net,2023-01-10

      """
    // Per MJ: 0.98 x 25/1000 x 44/12 = 1078/12000 = 539/6000; times 600 is 53.9.
    let text = ExplanationText.text(try sample.explanation(line: "L1"))
    #expect(
      text.contains("  derived factor  539/6000 kg CO2/MJ.net, 0.089833333 to nine decimals\n"))
    #expect(text.contains("  exact value     53.9 kg CO2e, nothing was rounded\n"))
  }

  /// What stands in the text from the first heading on that starts a line.
  private static func headings(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      ["LINE", "NOT CALCULATED", "THE SAME FOR"].contains { line.hasPrefix($0) }
    }
  }

  @Test func eachStreamOfABillIsExplainedOnce() throws {
    var sample = SmallInventory()
    // 16 January to 14 February: 16 and 14 days, one kg a day; two streams in each month.
    sample.rows = """
      facility,activity,quantity,unit,from,to
      plant,peat,30,kg,2023-01-16,2023-02-14

      """
    let explanation = try sample.explanation(row: 2)
    let text = ExplanationText.text(explanation)
    // L1 and L3 are burnt, 16 x 3 and 14 x 3; L2 and L4 dug, 16 x 0.1 and 14 x 0.1.
    #expect(Self.headings(text) == ["LINE L1", "THE SAME FOR", "LINE L2", "THE SAME FOR"])
    let burnt = """
      RESULT of L1
        Scope 1  48 kg CO2e

      THE SAME FOR
        line  month    kg  kg CO2e
        L3    2023-02  14       42

      LINE L2

      """
    #expect(text.contains(burnt))
    #expect(
      text.hasSuffix("THE SAME FOR\n  line  month    kg  kg CO2e\n  L4    2023-02  14      1.4\n"))
    // The other stream is a candidate in the document only.
    #expect(!text.contains("it is the stream"))
    #expect(
      try canonicalPart(
        ExplanationJSON.document(explanation), "lines", "0", "candidates", "0", "reason")
        == #""it is the stream upstream""#)
  }

  @Test func whatStandsBesideTheScopesIsListedToo() throws {
    var sample = SmallInventory()
    sample.rows = """
      facility,activity,quantity,unit,from,to
      plant,wood,30,kg,2023-01-16,2023-02-14
      plant,refrigerant.HCFC-22,30,kg,2023-01-16,2023-02-14

      """
    // 14 x 0.001 x 28 and, biogenic, 14 x 1.8; 14 x 1760 outside the Kyoto basket.
    #expect(
      ExplanationText.text(try sample.explanation(row: 2)).hasSuffix(
        """
        THE SAME FOR
          line  month    kg  kg CO2e  biogenic, kg CO2
          L4    2023-02  14    0.392              25.2

        """))
    #expect(
      ExplanationText.text(try sample.explanation(row: 3)).hasSuffix(
        """
        THE SAME FOR
          line  month    kg  kg CO2e  outside Kyoto, kg CO2e
          L2    2023-02  14        0                  24,640

        """))
  }

  @Test func aFactorThatStandsInIsNotTheSameAsOneThatFits() throws {
    var sample = SmallInventory()
    // elec-2023 fits in December and stands in for January and February.
    sample.manifestText = sample.manifestText
      .replacing("2023-01-01", with: "2023-12-01").replacing("2023-02-28", with: "2024-02-29")
    sample.rows = """
      facility,activity,quantity,unit,from,to
      office,electricity,91,kWh,2023-12-01,2024-02-29

      """
    let text = ExplanationText.text(try sample.explanation(row: 2))
    #expect(Self.headings(text) == ["LINE L1", "LINE L2", "THE SAME FOR"])
    #expect(text.contains("  stands in  earlier-year\n"))
    #expect(
      text.hasSuffix("  L3    2024-02   29                     14.5                   14.5\n"))
  }

  @Test func monthsWithOtherMarketPartsAreNotTheSame() throws {
    var sample = SmallInventory()
    // 590 kWh, 10 a day: 310 are covered, then 90 of 280.
    sample.rows = """
      facility,activity,quantity,unit,from,to,instrument
      office,electricity,590,kWh,2023-01-01,2023-02-28,rec

      """
    let text = ExplanationText.text(try sample.explanation(row: 2))
    #expect(Self.headings(text) == ["LINE L1", "LINE L2"])
    #expect(text.contains("  together                          280     96.8\n"))
  }

  @Test func whatCouldNotBeCalculatedIsShownWithItsReason() throws {
    var sample = SmallInventory()
    sample.rows = """
      facility,activity,quantity,unit,from,to
      office,ice,30,kg,2023-01-16,2023-02-14

      """
    var explanation = try sample.explanation(row: 2)
    #expect(explanation.omitted.map(\.reason).allSatisfy { $0.hasPrefix("no factor for ice") })
    explanation.omitted[0].reason = "there is no factor"
    explanation.omitted[1].reason = "there is no factor"
    explanation.omitted.append(explanation.omitted[1])
    explanation.omitted[2].stream = "freezing"
    explanation.omitted[2].reason = String(repeating: "another reason ", count: 8) + "at last"
    let end = """
        adds up to    30  30

      NOT CALCULATED
        stream    month    reason
        melting   2023-01  there is no factor
        melting   2023-02  as above
        freezing  2023-02  another reason another reason another reason another reason another reason
                           another reason another reason another reason at last

      """
    #expect(ExplanationText.text(explanation).hasSuffix(end))
    let document = ExplanationJSON.document(explanation)
    try expectRoundTrip(document)
    #expect(try canonicalPart(document, "lines") == "[]")
    #expect(
      try canonicalPart(document, "omitted", "1")
        == #"{"activity":"ice","code":"factor.missing","facility":"office","month":"2023-02","#
        + #""quantity":"14","reason":"there is no factor","region":"HK-CLP","rows":1,"#
        + #""stream":"melting","unit":"kg"}"#)
  }

  @Test func aRowWithoutALineSaysSo() throws {
    var explanation = try SmallInventory().explanation(row: 3)
    #expect(!ExplanationText.text(explanation).contains("NOT CALCULATED"))
    explanation.lines = []
    #expect(
      ExplanationText.text(explanation)
        .hasSuffix("\nNo line of the inventory has a share of this row.\n"))
  }

  @Test func theDocumentOfALineHasEveryTerm() throws {
    let document = ExplanationJSON.document(try SmallInventory().explanation(line: "L5"))
    try expectRoundTrip(document)
    #expect(memberNames(document) == ["schema", "kind", "line"])
    #expect(try canonicalPart(document, "schema") == #""baycarbon/explanation/1""#)
    #expect(
      try canonicalPart(document, "line", "calculations", "0", "terms")
        == #"[{"name":"quantity","text":"1 t","value":"1"},"#
        + #"{"factor":"coal.ncv","name":"property","text":"20 GJ.net/t","value":"20"},"#
        + #"{"factor":"coal.ox","name":"property","text":"0.98","value":"49/50"},"#
        + #"{"factor":"coal.cc","name":"factor","text":"25 kgC/GJ.net","value":"25"},"#
        + #"{"name":"gas mass","text":"44/12 kg CO2 per kg C","value":"11/3"}]"#)
    #expect(
      try canonicalPart(document, "line", "calculations", "0", "derivedFactor")
        == #"{"decimal":"1796.666666667","fraction":"5390/3"}"#)
    #expect(try canonicalPart(document, "line", "calculations", "0", "exactKg") == #""5390/3""#)
    #expect(
      try canonicalPart(document, "line", "sources", "0", "licence") == #""CC BY 4.0""#)
    #expect(try canonicalPart(document, "line", "result", "kg") == #""1796.666666667""#)
  }

  @Test func theDocumentOfARowHasItsShares() throws {
    let document = ExplanationJSON.document(try SmallInventory().explanation(row: 4))
    try expectRoundTrip(document)
    #expect(
      try canonicalPart(document, "shares")
        == #"[{"days":10,"month":"2023-01","quantity":"50"},"#
        + #"{"days":10,"month":"2023-02","quantity":"50"}]"#)
    #expect(try canonicalPart(document, "outsidePeriod") == #"{"days":0,"quantity":"0"}"#)
    #expect(
      try canonicalPart(document, "row")
        == #"{"activity":"electricity","evidence":"CLP-8","facility":"office","#
        + #""file":"activities/a.csv","from":"2023-01-22","line":4,"quality":"measured","#
        + #""quantity":"100","region":"HK-CLP","to":"2023-02-10","unit":"kWh"}"#)
    #expect(
      memberNames(document)
        == ["schema", "kind", "row", "shares", "outsidePeriod", "lines", "omitted"])
    #expect(try canonicalPart(document, "omitted") == "[]")
    #expect(try canonicalPart(document, "lines", "0", "result", "id") == #""L1""#)
    #expect(try canonicalPart(document, "lines", "1", "result", "id") == #""L2""#)
    #expect(
      try canonicalPart(document, "lines", "1", "candidates", "0", "factor", "value")
        == #""0.60""#)
  }
}
