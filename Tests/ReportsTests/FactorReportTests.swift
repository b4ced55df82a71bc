import EmissionFactors
import Reports
import StrictJSON
import Testing

@Suite struct FactorReportTests {
  @Test func aListIsAligned() throws {
    let set = try SmallFactors.set()
    let rows = set.rows.filter { ["coal.cc", "coal.ox", "elec-2023"].contains($0.id) }
    #expect(
      FactorText.list(rows) == """
        factor     value  per unit    gas       valid                     grade
        coal.cc       25  kgC/GJ.net  CO2       2020-01-01 to now         B
        coal.ox     0.98  1           property  2020-01-01 to now         C
        elec-2023   0.50  kg/kWh      CO2e      2023-01-01 to 2023-12-31  A

        """)
  }

  @Test func activitiesAreAlignedByCells() throws {
    let set = try SmallFactors.set()
    let activities = ["coal", "waste"].compactMap { set.activities[$0] }
    #expect(
      FactorText.activities(activities) == """
        activity  name               counted in  emits
        coal      Coal, 煤           mass        1
        waste     Waste, 廢物, 废物  mass        3.5; 3.3 if known

        """)
  }

  @Test func namesKeepTheirRoomBeforeDimensions() throws {
    var loader = FactorSetLoader()
    let table = """
      id,dimensions,name_en,name_zh_hant,name_zh_hans,aliases,streams,area,proxy,series,plausible
      oil,volume;mass;net-energy;gross-energy,Oil in stationary engines and boilers,固定源燃油,固定源燃油（锅炉）,,combustion=1;upstream=3.3?;losses=3.3?;forcing=3.6+,nation,,,

      """
    loader.addPublished([
      FactorSetLoader.File(path: "activities.csv", bytes: Array(table.utf8))
    ])
    let oil = try #require(loader.set.activities["oil"])
    // Of 100 cells the id takes 8, what it emits 31 and the gaps 6; the dimensions give way down to
    // 13 cells before the names lose any of the 42 that are left.
    #expect(
      FactorText.activities([oil]) == """
        activity  name                                        counted in     emits
        oil       Oil in stationary engines and boilers, 固   volume, mass,  1; 3.3 if known; 3.6 on request
                  定源燃油, 固定源燃油（锅炉）                net-energy,
                                                              gross-energy

        """)
  }

  @Test func aFactorIsShownWithSourceAndGrade() throws {
    let set = try SmallFactors.set()
    let row = try #require(set.row("elec-2023"))
    #expect(
      FactorText.detail(row, set: set) == """
        FACTOR elec-2023
          activity   electricity (Electricity, 電力, 电力)
          region     HK-CLP (CLP Power, 中電, 中电)
          stream     consumption
          scope      2
          value      0.50 kg/kWh of CO2e
          95 %       0.45 to 0.55
          GWP set    AR5
          valid      2023-01-01 to 2023-12-31
          published  2024-03-01
          source     clp: Sustainability Report; CLP Power; 2024-03-01
          locator    page 9
          grade      A: primary source or two independent copies
          table      small/factors.csv:8

        """)
  }

  @Test func aUsersFactorIsMarked() throws {
    var loader = FactorSetLoader(onto: try SmallFactors.set())
    let table = """
      id,activity,region,value,per_unit,gas,stream,source
      mine,waste,HK,0.3,kg,CO2e,disposal,own weighing

      """
    loader.addUsers([FactorSetLoader.File(path: "factors/own.csv", bytes: Array(table.utf8))])
    let row = try #require(loader.set.row("mine"))
    let text = FactorText.detail(row, set: loader.set)
    #expect(text.contains("  source    own weighing\n"))
    #expect(text.contains("  grade     not stated\n"))
    #expect(text.contains("  GWP set   not stated\n"))
    #expect(text.contains("  table     factors/own.csv:2, the user's own\n"))
    #expect(try canonicalPart(FactorJSON.row(row), "isUsers") == "true")
  }

  @Test func sourcesSayHowMuchRestsOnThem() throws {
    let set = try SmallFactors.set()
    let sources = ["book", "clp"].compactMap { set.sources[$0] }
    // Of the book: five of coal, two of peat, one of waste, two of wood, the release of three gases.
    #expect(
      FactorText.sources(sources, set: set) == """
        book
          title      Book of Factors
          publisher  The Publisher
          date       2024-05-01
          link       https://example.org/book
          licence    CC BY 4.0
          used by    13 rows

        clp
          title      Sustainability Report
          publisher  CLP Power
          date       2024-03-01
          used by    2 rows

        """)
  }

  @Test func nothingIsSaidToBeNothing() throws {
    #expect(FactorText.list([]) == "no factors\n")
    #expect(FactorText.activities([]) == "no activities\n")
    #expect(FactorText.sources([], set: FactorSet()) == "no sources\n")
    #expect(
      CanonicalJSON.text(FactorJSON.list([], []))
        == #"{"activities":[],"factors":[],"schema":"baycarbon/factors/1"}"#)
  }

  @Test func rowsAsJSON() throws {
    let set = try SmallFactors.set()
    let row = try #require(set.row("elec-2023"))
    #expect(
      CanonicalJSON.text(FactorJSON.row(row))
        == #"{"activity":"electricity","gas":"CO2e","grade":"A","gwp":"AR5","id":"elec-2023","#
        + #""isUsers":false,"locator":"page 9","lower95":"0.45","perUnit":"kg/kWh","#
        + #""publishedOn":"2024-03-01","region":"HK-CLP","scope":2,"source":"clp","#
        + #""stream":"consumption","upper95":"0.55","validFrom":"2023-01-01","#
        + #""validTo":"2023-12-31","value":"0.50"}"#)
  }

  @Test func activitiesAndSourcesAsJSON() throws {
    let set = try SmallFactors.set()
    let list = FactorJSON.list(set.rows, set.activities.values.sorted { $0.id < $1.id })
    try expectRoundTrip(list)
    let waste = FactorJSON.list([], ["waste"].compactMap { set.activities[$0] })
    #expect(
      try canonicalPart(waste, "activities")
        == #"[{"dimensions":["mass"],"id":"waste","#
        + #""names":{"en":"Waste","zh-Hans":"废物","zh-Hant":"廢物"},"#
        + #""streams":[{"category":5,"counts":"always","name":"disposal","scope":3},"#
        + #"{"category":3,"counts":"where a factor exists","name":"upstream","scope":3}]}]"#)
    let sources = FactorJSON.sources(["clp"].compactMap { set.sources[$0] })
    #expect(
      CanonicalJSON.text(sources)
        == #"{"schema":"baycarbon/sources/1","sources":[{"id":"clp","#
        + #""publishedOn":"2024-03-01","publisher":"CLP Power","title":"Sustainability Report"}]}"#)
  }
}
