import EmissionFactors
import Findings
import Quantities

/// A measure: what it takes away, and what comes instead.
public struct Measure: Sendable, Hashable {
  /// The id: of the catalogue, or the user's own.
  public var id: String
  /// Its names.
  public var names: Names
  /// What it is about.
  public var domain: Domain
  /// The kind of provider; empty where it is not known.
  public var provider: String
  /// The part of the attendees who really take it up.
  public var adoption: Ratio
  /// What it replaces.
  public var targets: [Target]
  /// How many more people take part in some way; negative for fewer.
  public var attendance: [Attendance.Count: ExactDecimal]

  /// A facility, `catering.lunch`, or a whole class, and the part of it that those who take the
  /// measure up do without.
  public struct Target: Sendable, Hashable {
    /// The facility or class.
    public var facility: String
    /// The part that is done without, 0 to 1.
    public var displacement: Ratio

    /// Whether it means a facility: the one of that name, or all of the class.
    func includes(_ facility: String) -> Bool {
      facility == self.facility || facility.hasPrefix(self.facility + ".")
    }
  }
}

/// A measure with the rows that come in.
struct PlannedMeasure {
  var measure: Measure
  var added: [EventRow] = []
}

/// Rows and the people they are counted for.
struct Scenario {
  var rows: [EventRow]
  var attendance: Attendance

  /// The same with measures taken, one after the other.
  func taking(_ measures: [PlannedMeasure]) throws(ArithmeticError) -> Scenario {
    var scenario = self
    for planned in measures { try scenario.take(planned) }
    return scenario
  }

  private mutating func take(_ planned: PlannedMeasure) throws(ArithmeticError) {
    let measure = planned.measure
    for target in measure.targets {
      let left = try Self.rest(of: measure.adoption, target.displacement)
      for place in rows.indices where target.includes(rows[place].facility) {
        rows[place].scale = try rows[place].scale.multiplied(by: left)
      }
    }
    for var row in planned.added {
      row.scale = measure.adoption
      rows.append(row)
    }
    for (count, change) in measure.attendance {
      let part = try measure.adoption.multiplied(by: Ratio(change)).rounded(toPlaces: 9)
      let number = try (attendance[count] ?? .zero).adding(part)
      attendance.counts[count] = number.isNegative ? .zero : number
    }
  }

  /// 1 - adoption x displacement.
  private static func rest(
    of adoption: Ratio, _ displacement: Ratio
  ) throws(ArithmeticError) -> Ratio {
    let gone = try adoption.multiplied(by: displacement)
    return try Ratio.one.added(to: gone.multiplied(by: Ratio(-1, 1)))
  }
}
