import ActivityData
import EmissionFactors
import Quantities

/// The lines of a result in their order.
///
/// A large inventory has hundreds of thousands, so that of each only the activity line and the plan
/// are kept. The figures follow from the two; a whole ``ResultLine`` is put together, and calculated
/// again, when somebody asks for it.
public struct ResultLines: Sendable {
  /// A line as it is kept.
  public struct Entry: Sendable {
    private let lineNumber: UInt32
    private let planNumber: UInt32

    init(line: Int, plan: Int) {
      lineNumber = UInt32(line)
      planNumber = UInt32(plan)
    }

    /// The place in ``ResultLines/activity`` of what was consumed.
    public var line: Int { Int(lineNumber) }
    /// The place of its plan in ``ResultLines/plans``.
    public var plan: Int { Int(planNumber) }
  }

  /// What was consumed.
  public let activity: ActivityLines
  /// How the lines are calculated.
  public internal(set) var plans: [LinePlan] = []
  /// The lines as they are kept, in their order.
  public internal(set) var entries: [Entry] = []
  /// What is particular about lines of which an instrument covers something, each time once.
  public private(set) var coverings: [Covering] = []
  private var coveringNumbers: [Covering: Int] = [:]
  private var covered: [Int: CoveredLine] = [:]

  /// How an instrument covers lines of a plan: what their parts rest on.
  public struct Covering: Sendable, Hashable {
    /// The place of the plan.
    public let plan: Int
    /// The basis of each part.
    public let bases: [MarketPart.Basis]
    /// The instrument or factor of each part.
    public let sources: [String]
  }

  /// The market-based figure of a line of which an instrument covers something.
  public struct CoveredLine: Sendable {
    /// The place of its covering in ``ResultLines/coverings``.
    public let covering: Int
    /// The parts of the figure.
    public let parts: [MarketPart]
    /// kg CO2e, the parts added up.
    public let marketKg: ExactDecimal
  }

  /// No lines of some activity.
  init(_ activity: ActivityLines) {
    self.activity = activity
    entries.reserveCapacity(activity.count)
  }

  /// Appends a line.
  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// Appends a line of which an instrument covers something.
  mutating func append(_ entry: Entry, covered parts: [MarketPart], marketKg: ExactDecimal) {
    let covering = Covering(
      plan: entry.plan, bases: parts.map(\.basis), sources: parts.map(\.source))
    let number = coveringNumbers[covering] ?? coverings.count
    if number == coverings.count {
      coverings.append(covering)
      coveringNumbers[covering] = number
    }
    covered[entries.count] = CoveredLine(covering: number, parts: parts, marketKg: marketKg)
    entries.append(entry)
  }

  /// What is particular about a line of which an instrument covers something; nil for any other
  /// line, all of whose figures are those of its plan.
  public func covered(_ position: Int) -> CoveredLine? {
    covered.isEmpty ? nil : covered[position]
  }

  /// A line with that covering in which nothing was consumed: for what all of them share.
  public func sample(_ covering: Covering) -> ResultLine? {
    var line = plans[covering.plan].sample()
    line?.market = zip(covering.bases, covering.sources).map { basis, source in
      MarketPart(basis: basis, quantity: .zero, source: source, kg: .zero)
    }
    return line
  }

  /// The lines of some keys, in their order.
  public func lines(of keys: Set<LineKey>) -> [ResultLine] {
    let months = Set(keys.map(\.month))
    let wanted = Set(keys.map(\.kind))
    let kinds = activity.kinds.map { wanted.contains($0) }
    return indices.filter { index in
      let line = activity.entries[entries[index].line]
      return kinds[line.kind] && months.contains(line.month)
    }.map { self[$0] }.filter { keys.contains($0.activity.key) }
  }

  /// The line with an id such as `L12`; nil when there is none.
  public func line(id: String) -> ResultLine? {
    guard id.first == "L", let number = Int(id.dropFirst()), 1...count ~= number,
      id == Self.id(number - 1)
    else { return nil }
    return self[number - 1]
  }

  private static func id(_ position: Int) -> String { "L\(position + 1)" }
}

extension ResultLines: RandomAccessCollection {
  /// 0.
  public var startIndex: Int { 0 }
  /// The number of lines.
  public var endIndex: Int { entries.count }

  /// The line at a place.
  public subscript(position: Int) -> ResultLine {
    let plan = plans[entries[position].plan]
    let line = activity[entries[position].line]
    do throws(CalculationFailure) {
      return try plan.line(line, id: Self.id(position), covered: covered(position)?.parts)
    } catch {
      preconditionFailure("a line without figures is an omitted line: \(error)")
    }
  }
}
