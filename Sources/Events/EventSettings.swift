import EmissionFactors
import Findings
import Quantities
import StrictJSON

/// What `event.json` says.
public struct EventSettings: Sendable {
  /// A limit below which a trip goes by some activity.
  public struct Band: Sendable, Hashable {
    /// Kilometres one way, below which the band holds; nil for everything beyond.
    public var belowKm: ExactDecimal?
    /// The activity: an id, a name, or `flight`.
    public var activity: String
  }

  /// How trips are counted.
  public struct Travel: Sendable, Hashable {
    /// Whether flights are counted with radiative forcing: one choice for the whole event.
    public var radiativeForcing = true
    /// What a trip goes by that names no activity, by its distance.
    public var bands: [Band] = []
    /// Kilometres below which a flight from or to the United Kingdom is short haul.
    public var shortHaulBelowKm = ExactDecimal(3_700)
    /// Percent of the people asked that must have answered a survey; nil for no floor.
    public var surveyFloorPercent: ExactDecimal?
  }

  /// The organiser's yearly inventory, in which a part of the event may stand too.
  public struct Parent: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The classes that are in it too.
    public var shared: [EventClass]
  }

  /// A class, or a part of one, that was left out.
  public struct Exclusion: Sendable, Hashable {
    /// The class.
    public var eventClass: EventClass
    /// What is left out of it.
    public var what: String
    /// Why.
    public var reason: String
    /// The estimated kg CO2e, not negative.
    public var estimateKg: ExactDecimal
    /// Where it stands.
    var position: JSONPosition
  }

  /// The name.
  public var name: String
  /// Who organises it.
  public var organiser: String
  /// The days of the event.
  public var dates: Period
  /// The days whose emissions count: preparation to wrap-up.
  public var period: Period
  /// The place as people call it.
  public var venue: String
  /// The city of the venue, where trips go.
  public var city: City?
  /// The region whose factors are used.
  public var region: String
  /// What belongs to it, in words.
  public var boundary: String
  /// `preparation`, `holding`, `wrap-up`: the phases that were counted.
  public var phases: [String]
  /// Who took part, by phase.
  public var attendance: [Phase: Attendance]
  /// How trips are counted.
  public var travel = Travel()
  /// The yearly inventory it overlaps with.
  public var parent: Parent?
  /// What was left out.
  public var exclusions: [Exclusion] = []
  /// The month whose factors the published plan was made with; nil where there is no such plan.
  public var plannedWith: YearMonth?

  /// The attendance of a phase: its own, or that of the phase before.
  public func attendance(in phase: Phase) -> Attendance {
    let order: [Phase] =
      switch phase {
      case .baseline: [.baseline, .plan, .actual]
      case .plan: [.plan, .baseline, .actual]
      case .actual: [.actual, .plan, .baseline]
      }
    return order.compactMap { attendance[$0] }.first ?? Attendance()
  }
}
