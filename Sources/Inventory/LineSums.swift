import ActivityData
import Quantities

/// The lines of a result added up in the two ways from which every table follows: by plan and month,
/// and by facility and activity.
public struct LineSums: Sendable {
  /// The lines of one plan in one month.
  public struct Group: Sendable {
    /// The place of the plan in ``ResultLines/plans``.
    public let plan: Int
    /// The month.
    public let month: YearMonth
    /// How many lines; none when the group was planned and no line had a figure.
    public fileprivate(set) var lines = 0
    /// kg CO2e of the lines, market-based in Scope 2.
    public fileprivate(set) var marketKg = RoundedSum.ofLines
    /// Where its gases begin in the list of all.
    fileprivate let firstGas: Int
  }

  /// One gas of a group.
  public struct Gas: Sendable {
    /// kg of the gas.
    public fileprivate(set) var massKg = RoundedSum.ofLines
    /// kg CO2e.
    public fileprivate(set) var kg = RoundedSum.ofLines
  }

  /// The lines of one activity in one facility.
  public struct Source: Sendable {
    /// The facility id.
    public let facility: String
    /// The activity id.
    public let activity: String
    /// How many lines; none for kinds without a figure.
    public fileprivate(set) var lines = 0
    /// Their sums.
    public fileprivate(set) var sums = ScopeSums()
  }

  /// By plan and month, in no order.
  public private(set) var groups: [Group] = []
  private var allGases: [Gas] = []
  /// By facility and activity, in their order.
  public private(set) var sources: [Source] = []
  /// The source of each kind.
  private var sourceOfKind: [Int32] = []

  /// Nothing yet of lines of these kinds, which are in their order.
  init(kinds: [LineKind]) {
    // There are fewer sources, but to grow would copy these large values again and again.
    sources.reserveCapacity(kinds.count)
    sourceOfKind.reserveCapacity(kinds.count)
    for kind in kinds {
      let last = sources.last
      if last?.facility != kind.facility || last?.activity != kind.activity {
        sources.append(Source(facility: kind.facility, activity: kind.activity))
      }
      sourceOfKind.append(Int32(sources.count - 1))
    }
  }

  /// The gases of a group in the order of its plan.
  public func gases(of group: Group, count: Int) -> ArraySlice<Gas> {
    allGases[group.firstGas..<group.firstGas + count]
  }

  /// Makes room for the lines of a plan in a month; returns the place of the group.
  mutating func addGroup(plan: Int, month: YearMonth, gases: Int) -> Int {
    groups.append(Group(plan: plan, month: month, firstGas: allGases.count))
    allGases.append(contentsOf: repeatElement(Gas(), count: gases))
    return groups.count - 1
  }

  /// Adds a line.
  mutating func add(_ figures: LineFigures, to group: Int, kind: Int, scope: Int) {
    groups[group].lines += 1
    groups[group].marketKg.add(units: figures.marketKg)
    let first = groups[group].firstGas
    for index in figures.gases.indices {
      allGases[first + index].massKg.add(units: figures.gases[index].mass)
      allGases[first + index].kg.add(units: figures.gases[index].kg)
    }
    let source = Int(sourceOfKind[kind])
    sources[source].lines += 1
    sources[source].sums.add(figures, scope: scope)
  }

  /// Adds the sums of other lines of the same kinds and plans.
  mutating func add(_ other: LineSums) {
    for index in groups.indices {
      groups[index].lines += other.groups[index].lines
      groups[index].marketKg.add(other.groups[index].marketKg)
    }
    for index in allGases.indices {
      allGases[index].massKg.add(other.allGases[index].massKg)
      allGases[index].kg.add(other.allGases[index].kg)
    }
    for index in sources.indices where other.sources[index].lines > 0 {
      sources[index].lines += other.sources[index].lines
      sources[index].sums.add(other.sources[index].sums)
    }
  }

  /// Adds a line whose figures are not those of its plan, or too large for the quick way.
  mutating func add(_ line: ResultLine, marketKg: ExactDecimal, to group: Int, kind: Int) {
    groups[group].lines += 1
    groups[group].marketKg.add(marketKg)
    let first = groups[group].firstGas
    for (index, gas) in line.gases.enumerated() {
      allGases[first + index].massKg.add(gas.massKg)
      allGases[first + index].kg.add(gas.kg)
    }
    let source = Int(sourceOfKind[kind])
    sources[source].lines += 1
    sources[source].sums.add(line, marketKg: marketKg)
  }
}

extension RoundedSum {
  /// An empty sum of figures of lines.
  static var ofLines: RoundedSum { RoundedSum(places: Calculation.places) }
}
