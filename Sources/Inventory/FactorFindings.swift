import ActivityData
import EmissionFactors
import Findings
import Quantities

/// What must be said about the factors used: gathered per factor, not per line, so that the same
/// fallback in twelve months is one sentence.
struct FactorFindings {
  private struct Subject: Hashable {
    let severity: Severity
    let code: String
    let message: String
    let notes: [String]
    let remedy: String?
  }

  private var months: [Subject: Set<YearMonth>] = [:]
  private var errors: [Finding] = []
  private var gaps: [GapKey: MissingFactor] = [:]

  /// What is asked for, whenever.
  private struct GapKey: Hashable {
    let activity: String
    let stream: String
    let region: String
    let dimension: Dimension

    init(_ query: FactorQuery) {
      activity = query.activity
      stream = query.stream
      region = query.region
      dimension = query.dimension
    }
  }

  /// Everything gathered.
  func all() -> [Finding] {
    errors + gaps.values.map(\.finding)
      + months.map { subject, months in
        Finding(
          subject.severity, subject.code, "\(subject.message) (\(MonthSpan(months)))",
          notes: subject.notes, remedy: subject.remedy)
      }
  }

  private mutating func note(
    _ severity: Severity, _ code: String, _ message: String, notes: [String] = [],
    remedy: String? = nil, month: YearMonth
  ) {
    let subject = Subject(
      severity: severity, code: code, message: message, notes: notes, remedy: remedy)
    months[subject, default: []].insert(month)
  }

  /// Says what a reader must know about a factor that was used.
  mutating func add(_ match: FactorMatch, query: FactorQuery, gwp: GWPSet) {
    let first = match.rows[0]
    let what = "\(query.activity) in \(query.region), \(query.stream)"
    // The reason tells all of it; the code names what weighs most.
    if let fallback = match.fallbacks.first {
      note(
        .warning, "factor.\(fallback.rawValue)", "\(what): \(first.id) stands in",
        notes: [match.reason],
        remedy: "add the right factor to factors/, or refuse stand-ins with missing_factor",
        month: query.month)
    }
    if !match.missingGases.isEmpty {
      note(
        .warning, "factor.gas-missing",
        "\(what): the table of \(first.id) counts \(match.missingGases.joined(separator: ", ")) at "
          + "other times and has nothing that may be used now",
        remedy: "extend the validity of the rows of these gases", month: query.month)
    }
    if match.kind == .user {
      // A supplier's figure belongs to the market-based side; here it moves the other one too.
      let isGrid = query.stream == StreamRule.consumption && query.activity == "electricity"
      note(
        isGrid ? .warning : .note, "factor.user",
        "\(what): \(first.id) comes from the folder factors/"
          + (isGrid ? " and replaces the published one in the location-based figure" : ""),
        remedy: isGrid ? "give a supplier's rate in instruments.csv instead" : nil,
        month: query.month)
    }
    for property in match.properties where property.isUsers {
      note(
        .note, "factor.user", "\(what): the property \(property.id) comes from the folder factors/",
        month: query.month)
    }
    for row in match.rows + match.properties {
      addGrade(of: row, month: query.month)
      addGWP(of: row, chosen: gwp, month: query.month)
    }
  }

  private mutating func addGrade(of row: FactorRow, month: YearMonth) {
    guard let grade = row.grade, grade >= .c else { return }
    note(
      .warning, grade == .c ? "factor.grade-c" : "factor.grade-d",
      "\(row.id) is of grade \(grade.rawValue): \(grade.meaning)",
      notes: row.note.isEmpty ? [] : [row.note],
      remedy: "confirm it at its source, or replace it in factors/", month: month)
  }

  /// A figure published in CO2e cannot be brought to another GWP set.
  private mutating func addGWP(of row: FactorRow, chosen: GWPSet, month: YearMonth) {
    guard row.gas == Gas.co2e, row.gwpSet != chosen else { return }
    if let set = row.gwpSet {
      note(
        .warning, "gwp.fixed",
        "\(row.id) is published in CO2e with \(set.rawValue); this inventory uses \(chosen.rawValue)",
        month: month)
    } else if !row.isUsers {
      note(
        .note, "gwp.unstated",
        "\(row.id) is published in CO2e without its GWP set", month: month)
    }
  }

  /// Says that the market-based figure falls back on the location-based one.
  mutating func addNoResidualMix(_ query: FactorQuery, hasMarket: Bool) {
    // Only electricity has residual mixes; for heat and steam nothing can be done about it.
    note(
      hasMarket ? .warning : .note, "market.no-residual-mix",
      "\(query.activity) in \(query.region): no residual mix is published; the market-based figure "
        + "uses the location-based factor", month: query.month)
  }

  /// Says that a stream which counts where a factor exists does not count here.
  mutating func addNotCounted(_ query: FactorQuery) {
    note(
      .note, "stream.not-counted",
      "\(query.activity) in \(query.region): there is no factor for \(query.stream), which is not "
        + "counted", month: query.month)
  }

  /// The code of a line without a factor.
  static let missing = "factor.missing"

  /// Notes a line without a factor; returns the reason. The months of one activity and region are
  /// one error, at the first row.
  mutating func addMissing(
    _ line: ActivityLine, _ query: FactorQuery, factors: FactorSet
  ) -> String {
    let key = GapKey(query)
    var gap = gaps[key] ?? MissingFactor(query, first: line, factors: factors)
    gap.add(line)
    gaps[key] = gap
    return gap.advice.reason
  }

  /// Notes a line whose multiplication failed; returns the code and the reason.
  mutating func add(
    _ failure: CalculationFailure, line: ActivityLine
  ) -> (code: String, reason: String) {
    let (code, message, remedy) =
      switch failure {
      case .arithmetic:
        (
          "quantity.overflow", "the product for \(line.key.activity) is too large to calculate",
          "check the quantity and its unit"
        )
      case .noPotential(let gas, let factor, let set):
        (
          "gwp.missing", "\(set.rawValue) has no potential for \(gas), which \(factor) counts",
          "choose another `gwp`, or give a factor in CO2e in factors/"
        )
      }
    errors.append(Finding(.error, code, message, at: line.firstRow, remedy: remedy))
    return (code, message)
  }
}
