import EmissionFactors
import Events
import Findings
import Foundation
import Quantities
import TestKit
import Testing

@Suite("great circles") struct GreatCircleTests {
  struct Arc: Sendable {
    let from: (String, String)
    let to: (String, String)
    let km: Int
  }

  // On a sphere of 6371.0088 km a quarter is 10007.557, half 20015.115, a degree 111.195.
  static let arcs = [
    Arc(from: ("0", "0"), to: ("0", "0"), km: 0), Arc(from: ("0", "0"), to: ("0", "90"), km: 10008),
    Arc(from: ("0", "0"), to: ("90", "0"), km: 10008),
    Arc(from: ("0", "0"), to: ("0", "180"), km: 20015),
    Arc(from: ("90", "0"), to: ("-90", "0"), km: 20015),
    Arc(from: ("0", "0"), to: ("0", "1"), km: 111),
    Arc(from: ("0", "179.5"), to: ("0", "-179.5"), km: 111),
    Arc(from: ("45", "10"), to: ("45", "10.0001"), km: 0),
    // An octant: cos = sin 45 sin 45, 60 degrees.
    Arc(from: ("45", "0"), to: ("45", "90"), km: 6672),
  ]

  @Test("arcs whose length is known", arguments: arcs.indices)
  func known(index: Int) throws {
    let arc = Self.arcs[index]
    func number(_ text: String) throws -> ExactDecimal { try ExactDecimal(parsing: text) }
    let km = try GreatCircle.kilometres(
      fromLatitude: number(arc.from.0), longitude: number(arc.from.1),
      toLatitude: number(arc.to.0), longitude: number(arc.to.1))
    #expect(km == arc.km)
  }

  @Test("a place beyond the poles is refused") func outside() throws {
    #expect(throws: ArithmeticError.overflow) {
      try GreatCircle.kilometres(
        fromLatitude: ExactDecimal(91), longitude: .zero, toLatitude: .zero, longitude: .zero)
    }
  }

  /// The haversine formula in floating point, an independent way that is exact to a few micrometres.
  private static func haversine(_ from: City, _ to: City) -> Double {
    func radians(_ degrees: ExactDecimal) -> Double { Double(degrees.description)! * .pi / 180 }
    let (north, south) = (radians(from.latitude), radians(to.latitude))
    let east = radians(to.longitude) - radians(from.longitude)
    let half =
      pow(sin((south - north) / 2), 2) + cos(north) * cos(south) * pow(sin(east / 2), 2)
    return 2 * 6371.0088 * asin(min(1, half.squareRoot()))
  }

  @Test("every pair of cities agrees with the haversine formula, both ways") func cities() throws {
    let cities = EmbeddedFactors.events.cities
    #expect(cities.count > 200)
    var pairs = 0
    for (place, from) in cities.enumerated() {
      for to in cities[..<place] {
        let km = try GreatCircle.kilometres(from: from, to: to)
        let expected = Self.haversine(from, to)
        // The nearest whole number; a tie within a millimetre of a half may go either way.
        #expect(abs(Double(km) - expected) < 0.500001, "\(from.id) \(to.id)")
        #expect(try GreatCircle.kilometres(from: to, to: from) == km)
        pairs += 1
      }
    }
    #expect(pairs == cities.count * (cities.count - 1) / 2)
  }

  @Test("cities are found in three languages, and each name means one") func names() throws {
    let tables = EmbeddedFactors.events
    #expect(tables.findings.isEmpty)
    for name in ["Hong Kong", "香港", "hong kong", "hong-kong"] {
      #expect(tables.city(named: name)?.id == "hong-kong")
    }
    #expect(tables.city(named: "澳门")?.id == "macao")
    var owners: [String: Set<String>] = [:]
    for city in tables.cities {
      for name in city.spellings { owners[name.lowercased(), default: []].insert(city.id) }
    }
    #expect(owners.filter { $0.value.count > 1 }.isEmpty)
    let bad = FactorSetLoader.File(
      path: "events/masses.csv",
      bytes: Array("id,unit,material,value,source,grade\ncan,can,,heavy,x,A\n".utf8))
    #expect(EventTables([bad]).findings.map(\.code) == ["table.number"])
    #expect(tables.citiesNear("Singapor").first == "Singapore")
    #expect(tables.cities.map(\.id) == tables.cities.map(\.id).sorted())
    for city in tables.cities {
      #expect(!city.names.traditional.isEmpty && !city.names.simplified.isEmpty)
    }
  }
}
