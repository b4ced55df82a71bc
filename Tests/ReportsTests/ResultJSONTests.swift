import EmissionFactors
import Inventory
import Quantities
import Reports
import StrictJSON
import Testing

/// Figures: see ``SmallInventory``.
@Suite struct ResultJSONTests {
  private static func document(_ result: InventoryResult) throws -> JSONOutput {
    try ResultJSON.document(result, factorsDigest: "sha256:f", userFactorsDigest: nil)
  }

  @Test func allMembersAreThere() throws {
    #expect(
      memberNames(try Self.document(SmallInventory().result())) == [
        "schema", "subject", "period", "gwp", "framework", "boundary", "policies",
        "factorSet", "complete", "control",
        "totals", "byCategory", "byGas", "byFacility", "byMonth", "scope3", "exclusions",
        "instruments", "lines", "omitted", "findings",
      ])
  }

  @Test(arguments: [
    ("schema", #""baycarbon/result/1""#),
    ("subject", #"{"kind":"facility","name":"Lantern Textiles"}"#),
    ("period", #"{"from":"2023-01-01","to":"2023-02-28"}"#),
    ("gwp", #""AR5""#),
    ("framework", #""ghg-protocol""#),
    ("factorSet", #"{"digest":"sha256:f","version":"small-1"}"#),
    ("complete", "true"),
    (
      "control",
      #"{"blankRows":0,"outsidePeriod":{},"quantities":{"kWh":"1100","kg":"60.5","t":"1"},"#
        + #""rowsAccepted":6,"rowsRead":6,"rowsRejected":0}"#
    ),
    (
      "totals",
      #"{"biogenicCO2Kg":"18","outsideKyotoKg":"880","scope1Kg":"1796.946666667","#
        + #""scope2LocationKg":"550","scope2MarketKg":"358","scope3Kg":"10","#
        + #""totalLocationKg":"2356.946666667","totalMarketKg":"2164.946666667"}"#
    ),
    (
      "byCategory",
      #"[{"kg":"1796.946666667","scope":1},{"kg":"550","marketKg":"358","scope":2},"#
        + #"{"category":5,"kg":"10","scope":3}]"#
    ),
    (
      "byGas",
      #"[{"basket":"scopes","gas":"CH4","kg":"0.28","massKg":"0.01"},"#
        + #"{"basket":"scopes","gas":"CO2","kg":"1796.666666667","massKg":"1796.666666667"},"#
        + #"{"basket":"scopes","gas":"CO2e","kg":"560","massKg":"560"},"#
        + #"{"basket":"biogenic","gas":"CO2-biogenic","kg":"18","massKg":"18"},"#
        + #"{"basket":"outside-kyoto","gas":"HCFC-22","kg":"880","massKg":"0.5"}]"#
    ),
    (
      "byFacility",
      #"[{"facility":"plant","scope1Kg":"1796.666666667","scope2LocationKg":"500","#
        + #""scope2MarketKg":"308","scope3Kg":"0"},{"facility":"office","scope1Kg":"0.28","#
        + #""scope2LocationKg":"50","scope2MarketKg":"50","scope3Kg":"10"}]"#
    ),
    (
      "byMonth",
      #"[{"month":"2023-01","scope1Kg":"1796.666666667","scope2LocationKg":"525","#
        + #""scope2MarketKg":"333","scope3Kg":"0"},{"month":"2023-02","scope1Kg":"0.28","#
        + #""scope2LocationKg":"25","scope2MarketKg":"25","scope3Kg":"10"}]"#
    ),
    (
      "exclusions",
      #"[{"category":7,"estimateKg":"120.5","facility":"office","reason":"no survey","scope":3,"#
        + #""what":"commuting"}]"#
    ),
    (
      "instruments",
      #"[{"evidence":"R-1","factorKg":"0.02","id":"rec","kind":"certificate","left":"0","#
        + #""period":{"from":"2023-01-01","to":"2023-12-31"},"quantity":"400","region":"HK","#
        + #""unit":"kWh","used":"400"}]"#
    ),
    ("omitted", "[]"),
  ])
  func member(_ name: String, expected: String) throws {
    let document = try Self.document(SmallInventory().result())
    #expect(try canonicalPart(document, name) == expected)
  }

  @Test func everyCategoryOfScope3HasAStatus() throws {
    let document = try Self.document(SmallInventory().result())
    let expected = [
      (
        4,
        #"{"category":5,"kg":"10","name":"Waste generated in operations","#
          + #""status":"calculated"}"#
      ),
      (5, #"{"category":6,"kg":"0","name":"Business travel","status":"not-stated"}"#),
      (
        6,
        #"{"category":7,"kg":"0","name":"Employee commuting","reason":"no survey","#
          + #""status":"partly-excluded"}"#
      ),
      (
        13,
        #"{"category":14,"kg":"0","name":"Franchises","reason":"no franchises","#
          + #""status":"not-relevant"}"#
      ),
    ]
    for (index, text) in expected {
      #expect(try canonicalPart(document, "scope3", "\(index)") == text)
    }
    guard case .array(let categories)? = Self.member("scope3", of: document) else {
      Issue.record("scope3 is no array")
      return
    }
    #expect(categories.count == 15)
  }

  @Test func aLineNamesItsFactorPropertiesAndMarketParts() throws {
    let result = try SmallInventory().result()
    let document = try Self.document(result)
    let coal = #"""
      {"activity":"coal","facility":"plant","factor":"coal.cc","gases":[{"basket":"scopes",\#
      "factor":"coal.cc","gas":"CO2","gwp":"1","kg":"1796.666666667","massKg":"1796.666666667",\#
      "perUnit":"kgC/GJ.net","value":"25"}],"id":"L5","kg":"1796.666666667","match":"exact",\#
      "month":"2023-01","properties":[{"id":"coal.ncv","perUnit":"GJ.net/t","value":"20"},\#
      {"id":"coal.ox","perUnit":"1","value":"0.98"}],"quality":"measured","quantity":"1",\#
      "region":"HK-CLP","rows":1,"scope":1,"stream":"combustion","unit":"t",\#
      "why":"\#(result.lines[4].match.reason)"}
      """#
    #expect(try canonicalPart(document, "lines", "4") == coal)
    #expect(
      try canonicalPart(document, "lines", "5", "market")
        == #"[{"basis":"instrument","kg":"8","quantity":"400","source":"rec"},"#
        + #"{"basis":"location","kg":"300","quantity":"600","source":"elec-2023"}]"#)
    #expect(try canonicalPart(document, "lines", "5", "marketKg") == #""308""#)
    #expect(try canonicalPart(document, "lines", "5", "instrument") == #""rec""#)
    #expect(try canonicalPart(document, "lines", "3", "biogenicKg") == #""18""#)
    #expect(try canonicalPart(document, "lines", "6", "outsideKyotoKg") == #""880""#)
  }

  @Test func aRateWithoutLimitHasNeitherQuantityNorRest() throws {
    let document = try Self.document(SmallInventory.withThreeInstruments().result())
    #expect(
      try canonicalPart(document, "instruments", "1")
        == #"{"factorKg":"0.3","id":"rate","kind":"supplier-rate","#
        + #""period":{"from":"2023-01-01","to":"2023-12-31"},"unit":"kWh","used":"100"}"#)
    // A quantity keeps no trailing zero; of 2.5 MWh 1,000 kWh were used.
    #expect(try canonicalPart(document, "instruments", "2", "used") == #""1""#)
    #expect(try canonicalPart(document, "instruments", "2", "left") == #""1.5""#)
  }

  @Test func whatCouldNotBeCalculatedIsListed() throws {
    var sample = SmallInventory()
    sample.rows += "office,ice,3,kg,2023-01-10,2023-01-10,,\n"
    let result = try sample.result()
    let document = try Self.document(result)
    #expect(
      try canonicalPart(document, "omitted")
        == #"[{"activity":"ice","code":"factor.missing","facility":"office","#
        + #""month":"2023-01","quantity":"3","reason":"\#(result.omitted[0].reason)","#
        + #""region":"HK-CLP","rows":1,"stream":"melting","#
        + #""unit":"kg"}]"#)
    #expect(try canonicalPart(document, "complete") == "false")
    // Errors come first.
    #expect(
      try canonicalPart(document, "findings", "0", "code") == #""factor.missing""#)
    #expect(
      try canonicalPart(document, "findings")
        == CanonicalJSON.text(FindingsJSON.array(result.findings)))
  }

  @Test func theDigestOfTheUsersFactorsIsThereWhenThereAreAny() throws {
    let document = try ResultJSON.document(
      SmallInventory().result(), factorsDigest: "sha256:f", userFactorsDigest: "sha256:u")
    #expect(
      try canonicalPart(document, "factorSet")
        == #"{"digest":"sha256:f","userDigest":"sha256:u","version":"small-1"}"#)
  }

  @Test func whatIsWrittenIsRead() throws {
    try expectRoundTrip(Self.document(SmallInventory().result()))
    var empty = SmallInventory()
    empty.rows = "facility,activity,quantity,unit,date\n"
    let document = try Self.document(empty.result())
    try expectRoundTrip(document)
    #expect(try canonicalPart(document, "lines") == "[]")
    var without = try empty.result()
    without.instruments = []
    #expect(try canonicalPart(Self.document(without), "instruments") == "[]")
    #expect(try canonicalPart(document, "byCategory") == "[]")
    #expect(try canonicalPart(document, "totals", "totalMarketKg") == #""0""#)
  }

  @Test(arguments: [
    ([Grouping.scope], []), ([.category], ["byCategory"]),
    ([.month, .facility, .month], ["byFacility", "byMonth"]),
    (Grouping.allCases, ["byCategory", "byGas", "byFacility", "byMonth"]),
  ])
  func onlyTheTablesAskedFor(_ tables: [Grouping], _ members: [String]) throws {
    let result = try SmallInventory().result()
    let whole = try Self.document(result)
    let document = try ResultJSON.document(
      result, factorsDigest: "sha256:f", userFactorsDigest: nil, tables: tables)
    #expect(
      memberNames(document) == [
        "schema", "subject", "period", "gwp", "framework", "boundary", "policies", "factorSet",
        "complete", "control", "totals", "tables",
      ] + members + ["scope3", "exclusions", "instruments", "omitted", "findings"])
    for name in memberNames(document) where name != "tables" {
      #expect(try canonicalPart(document, name) == canonicalPart(whole, name))
    }
    let named = Grouping.allCases.filter(tables.contains).map { "\"\($0.rawValue)\"" }
    #expect(try canonicalPart(document, "tables") == "[\(named.joined(separator: ","))]")
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    // Dictionaries of two instances differ in their order; the documents must not.
    let first = CanonicalJSON.bytes(try Self.document(SmallInventory().result()))
    for _ in 0..<20 {
      #expect(CanonicalJSON.bytes(try Self.document(SmallInventory().result())) == first)
    }
  }

  private static func member(_ name: String, of document: JSONOutput) -> JSONOutput? {
    guard case .object(let members) = document else { return nil }
    return members.first { $0.0 == name }?.1
  }
}
