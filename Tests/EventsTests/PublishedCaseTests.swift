import Events
import Findings
import Foundation
import Quantities
import TestKit
import Testing

/// Real events whose figures were published, with the factors their publishers used.
@Suite("published events") struct PublishedCaseTests {
  struct Case: Decodable {
    struct Line: Decodable {
      struct Factor: Decodable {
        let value: String
      }
      let description: String
      let quantity: String
      let factor: Factor
      let recomputedKgco2E: String
      let publishedKgco2E: String?
    }
    struct Subtotal: Decodable {
      let activity: String
      let published: String
    }
    struct Totals: Decodable {
      let total: String
    }
    struct Group: Decodable {
      let activity: String
      let participants: Int
      let oneWayAirKm: String
      let hotelNightsEach: String
      let mealsEach: String
      let oneWayCarKm: String
      let carSharing: String
    }
    let lines: [Line]
    let participantGroups: [Group]?
    let subtotals: [Subtotal]?
    let publishedTotals: Totals
  }

  static func load(_ name: String) throws -> Case {
    let file = Repository.root.appending(path: "Tests/EventsTests/Cases/\(name).json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Case.self, from: try Data(contentsOf: file))
  }

  static let factorHeader =
    "id,activity,region,valid_from,valid_to,value,per_unit,gas,scope,category,source\n"

  /// Tonnes, one or three decimals.
  static func tonnes(_ kg: ExactDecimal, places: Int) throws -> String {
    try kg.multiplied(by: ExactDecimal(parsing: "0.001")).formatted(places: places)
  }

  @Test("EGU 2019: all 119 lines and the total") func egu() throws {
    let egu = try Self.load("event-egu-2019")
    #expect(egu.lines.count == 119)
    var sample = SampleEvent(dates: ("2019-04-07", "2019-04-12"))
    sample.venue = #"{"name": "Austria Center", "city": "Vienna", "region": "GLOBAL"}"#
    sample.attendance = #"{"in_person": 16273}"#
    let factors = ["0.03": "rail", "0.2": "short", "0.25": "long"]
    sample.factors =
      Self.factorHeader
      + factors.map { value, name in
        "egu-\(name),egu.\(name),GLOBAL,2019-01-01,2019-12-31,\(value),pkm,CO2e,3,6,README 4.5\n"
      }.sorted().joined()
    let rows = try egu.lines.enumerated().map { number, line in
      let mode = try #require(factors[line.factor.value])
      return "audience-travel,line\(number),egu.\(mode),\(line.quantity),pkm"
    }
    sample.files = [
      ("actual/travel.csv", "class,item,activity,quantity,unit\n" + rows.joined(separator: "\n"))
    ]
    let (estimate, findings) = try sample.estimate()
    #expect(findings.allSatisfy { $0.severity != .error }, "\(findings)")
    let actual = try #require(estimate?.phases[.actual])
    for (number, line) in egu.lines.enumerated() {
      let kg = actual.kg("audience-travel.line\(number)")
      #expect(kg == (try ExactDecimal(parsing: line.recomputedKgco2E)), "\(line.description)")
      let published = try ExactDecimal(parsing: try #require(line.publishedKgco2E))
      #expect(try Self.tonnes(kg, places: 1) == Self.tonnes(published, places: 1))
    }
    #expect(try Self.tonnes(actual.totalKg, places: 1) == egu.publishedTotals.total)
  }

  @Test("TESA 2019/20: all five activities and the total") func tesa() throws {
    let tesa = try Self.load("event-tesa-2019-20")
    var sample = SampleEvent(dates: ("2019-04-01", "2020-03-31"))
    sample.venue = #"{"name": "five places", "region": "GLOBAL"}"#
    sample.attendance = #"{"in_person": 204}"#
    // Published without a date: the factors of the calculator it used.
    let kinds = [
      "0.06507": ("flight", "pkm", "audience-travel"),
      "64": ("night", "room-night", "accommodation"),
      "8.1": ("meal", "meal", "catering"), "0.283": ("car", "km", "audience-travel"),
    ]
    sample.factors =
      Self.factorHeader
      + kinds.map { value, kind in
        "tesa-\(kind.0),tesa.\(kind.0),GLOBAL,2019-01-01,,\(value),\(kind.1),CO2e,3,6,carbon.r\n"
      }.sorted().joined()
    // 28 groups of people: kilometres one way, nights and meals each, and how many share a car; 0 cars
    // shared means that everybody drives alone.
    var rows: [String] = []
    for group in try #require(tesa.participantGroups) {
      let item = group.activity
      let sharing = group.carSharing == "0" ? "1" : group.carSharing
      rows.append(
        "audience-travel,\(item),tesa.flight,,,\(group.participants),\(group.oneWayAirKm),,")
      rows.append(
        "accommodation,\(item),tesa.night,,,\(group.participants),,\(group.hotelNightsEach),")
      rows.append("catering,\(item),tesa.meal,\(group.mealsEach),meal,\(group.participants),,,")
      rows.append(
        "audience-travel,\(item),tesa.car,,,\(group.participants),\(group.oneWayCarKm),,\(sharing)"
      )
    }
    #expect(rows.count == 28 * 4)
    sample.files = [
      (
        "actual/all.csv",
        "class,item,activity,quantity,unit,persons,km,nights,occupancy\n"
          + rows.joined(separator: "\n")
      )
    ]
    let (estimate, findings) = try sample.estimate()
    #expect(findings.allSatisfy { $0.severity != .error }, "\(findings)")
    let actual = try #require(estimate?.phases[.actual])
    let subtotals = try #require(tesa.subtotals)
    #expect(subtotals.count == 5)
    for subtotal in subtotals {
      var sum = ExactSum()
      for (facility, kg) in actual.byFacility where facility.hasSuffix(".\(subtotal.activity)") {
        sum.add(kg)
      }
      #expect(try Self.tonnes(sum.total(), places: 3) == subtotal.published)
    }
    #expect(try Self.tonnes(actual.totalKg, places: 3) == tesa.publishedTotals.total)
  }
}
