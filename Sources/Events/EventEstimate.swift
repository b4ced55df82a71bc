import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities

/// The footprint of an event before and after, and what each measure saves.
public struct EventEstimate: Sendable {
  /// What `event.json` says.
  public var settings: EventSettings
  /// The version of the published factors: one for all phases.
  public var factorVersion: String
  /// The figures of each phase that has tables.
  public var phases: [Phase: EventFigures]
  /// The items in the order of their classes.
  public var items: [String]
  /// The measures in the order of their table, each alone.
  public var measures: [MeasureSaving]
  /// The figures with all measures; nil without measures.
  public var together: EventFigures?
  /// The difference that the month of the factors makes to the plan; nil where it was not asked for.
  public var factorUpdate: FactorUpdate?
  /// By what the measures are about, the saving of all of them together, largest first.
  public var domains: [DomainSaving]
  /// Savings outside the inventory.
  public var savings: SavingsResult?
  /// Classes that nobody counted and nobody left out.
  public var gaps: [EventClass]
  /// What was found, in report order.
  public var findings: [Finding]

  /// A plan that was made with the factors of another month.
  public struct FactorUpdate: Sendable {
    /// The month.
    public var month: YearMonth
    /// The plan with the factors of that month.
    public var publishedKg: ExactDecimal
    /// What the newer factors add, negative for less: never a saving.
    public var changeKg: ExactDecimal
  }

  /// What the measures of one kind save together.
  public struct DomainSaving: Sendable {
    /// The kind.
    public var domain: Domain
    /// kg CO2e saved; negative where it is more.
    public var kg: ExactDecimal
  }

  /// The last phase that is known: what happened, else what is planned, else the baseline.
  public var latest: Phase? {
    [Phase.actual, .plan, .baseline].first { phases[$0] != nil }
  }

  /// What all measures save together; zero without measures.
  public func savingKg() throws(ArithmeticError) -> ExactDecimal {
    guard let baseline = phases[.baseline], let together else { return .zero }
    return try baseline.totalKg.subtracting(together.totalKg)
  }

  /// What all measures save beyond the sum of each alone: negative where they get in each other's
  /// way.
  public func interactionKg() throws(ArithmeticError) -> ExactDecimal {
    var sum = ExactSum()
    for measure in measures { sum.add(measure.savingKg) }
    return try savingKg().subtracting(sum.total())
  }

  /// What the plan has beyond the baseline with all measures; nil without one of them.
  public func unexplainedKg() throws(ArithmeticError) -> ExactDecimal? {
    guard let plan = phases[.plan], let together else { return nil }
    return try plan.totalKg.subtracting(together.totalKg)
  }
}

/// What one measure saves.
public struct MeasureSaving: Sendable {
  /// The measure.
  public var measure: Measure
  /// kg CO2e that it saves alone; negative where it costs more than it saves.
  public var savingKg: ExactDecimal
  /// The weakest tier of the rows it changes and brings in.
  public var tier: Tier
  /// How often what it brings in must be used; nil where nothing is used again.
  public var breakEven: BreakEven?

  /// When a reusable thing has paid back what it took to make.
  public enum BreakEven: Sendable, Hashable {
    /// After so many uses.
    case uses(Ratio)
    /// Never: each use emits as much as what it replaces.
    case never
  }
}
