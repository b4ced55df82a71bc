/// What a unit measures. Two quantities can be converted into each other, and added, only when
/// their dimensions are equal.
///
/// Dimensions are finer than those of physics where a factor must not be applied to the wrong
/// thing: energy by gross and by net calorific value, gas at normal conditions, passenger-distance,
/// and every counted thing are dimensions of their own.
public struct Dimension: Hashable, Sendable, CustomStringConvertible {
  /// The stable id used in data: `energy`, `gross-energy`, `room-night`, `HKD`.
  public let id: String
  /// The name for people: `energy`, `gross energy`, `count of room-nights`, `money in HKD`.
  public let name: String

  private init(_ id: String, _ name: String) {
    self.id = id
    self.name = name
  }

  /// Energy whose calorific basis does not matter, such as electricity and heat.
  public static let energy = Dimension("energy", "energy")
  /// Energy of a fuel by its gross (higher) calorific value.
  public static let grossEnergy = Dimension("gross-energy", "gross energy")
  /// Energy of a fuel by its net (lower) calorific value.
  public static let netEnergy = Dimension("net-energy", "net energy")
  /// Mass.
  public static let mass = Dimension("mass", "mass")
  /// Mass of the carbon in something: 12 kg of carbon make 44 kg of carbon dioxide.
  public static let carbonMass = Dimension("carbon-mass", "mass of carbon")
  /// Volume as measured, at no stated conditions.
  public static let volume = Dimension("volume", "volume")
  /// Amount of a gas as its volume at 0 °C and 101.325 kPa.
  public static let normalVolume = Dimension("normal-volume", "normal volume")
  /// Distance, also of a vehicle.
  public static let distance = Dimension("distance", "distance")
  /// Distance times passengers.
  public static let passengerDistance = Dimension("passenger-distance", "passenger-distance")
  /// Mass times the distance it is carried.
  public static let massDistance = Dimension("mass-distance", "mass-distance")
  /// Area.
  public static let area = Dimension("area", "area")
  /// Duration.
  public static let duration = Dimension("duration", "duration")
  /// Duration times persons.
  public static let personTime = Dimension("person-time", "person-time")
  /// A bare number or a fraction.
  public static let dimensionless = Dimension("dimensionless", "dimensionless")

  /// Money in a currency named by its ISO 4217 code: `money("HKD")`.
  public static func money(_ currency: String) -> Dimension {
    Dimension(currency, "money in \(currency)")
  }

  /// A number of things, named in the singular: `count("room-night")` is the
  /// `count of room-nights`.
  public static func count(_ of: String) -> Dimension {
    let plural = of.hasSuffix("sh") ? of + "es" : of + "s"
    return Dimension(of, "count of \(plural)")
  }

  /// The name for people.
  public var description: String { name }
}
