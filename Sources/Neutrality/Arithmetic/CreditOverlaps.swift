import Quantities

/// Blocks of one case that have a unit in common.
enum CreditOverlaps {
  /// The credits that share a unit with another of them, in their order. Numbers are compared
  /// within one programme and scope; where they are not known, serials in one spelling.
  static func inside(_ credits: [CreditSummary]) -> [CreditSummary] {
    let places = byNumbers(credits).union(bySerial(credits))
    return credits.indices.filter(places.contains).map { credits[$0] }
  }

  private static func byNumbers(_ credits: [CreditSummary]) -> Set<Int> {
    struct Block {
      let place: Int
      let numbers: UnitNumbers
    }
    var scopes: [[String]: [Block]] = [:]
    for (place, credit) in credits.enumerated() {
      guard let numbers = credit.numbers else { continue }
      scopes[[credit.programme ?? "", numbers.scope], default: []]
        .append(Block(place: place, numbers: numbers))
    }
    var places: Set<Int> = []
    for blocks in scopes.values {
      var furthest: Block?
      for block in blocks.sorted(by: { $0.numbers.first < $1.numbers.first }) {
        if let furthest, block.numbers.first <= furthest.numbers.last {
          places.formUnion([furthest.place, block.place])
        }
        if furthest.map({ block.numbers.last > $0.numbers.last }) ?? true { furthest = block }
      }
    }
    return places
  }

  private static func bySerial(_ credits: [CreditSummary]) -> Set<Int> {
    var spellings: [[String]: [Int]] = [:]
    for (place, credit) in credits.enumerated() {
      guard let serial = credit.serial else { continue }
      spellings[[credit.programme ?? "", plain(serial)], default: []].append(place)
    }
    // Parts of one block carry its serial; their numbers tell them apart.
    let same = spellings.values.filter { places in
      places.count > 1 && places.contains { credits[$0].numbers == nil }
    }
    return Set(same.joined())
  }

  /// One spelling of a serial: upper case, no spaces, one kind of dash, no zeros in front.
  static func plain(_ serial: String) -> String {
    var text = ""
    var zeros = 0
    func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { "0"..."9" ~= $0 } ?? false
    }
    for scalar in serial.uppercased().unicodeScalars where !scalar.properties.isWhitespace {
      let isInNumber = isDigit(text.unicodeScalars.last)
      if scalar == "0", !isInNumber {
        zeros += 1
        continue
      }
      // Zeros alone are a number; in front of another digit they are padding.
      if zeros > 0, !isDigit(scalar) { text.append("0") }
      zeros = 0
      text.unicodeScalars.append(scalar.properties.isDash ? "-" : scalar)
    }
    return zeros > 0 ? text + "0" : text
  }
}
