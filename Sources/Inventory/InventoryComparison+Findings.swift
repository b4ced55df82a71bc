import ActivityData
import EmissionFactors
import Findings
import Quantities

extension InventoryComparison {
  /// Why the two inventories cannot be compared, or only with care, in report order. An error stands
  /// where the figures do not measure the same: an incomplete inventory, another GWP set.
  public var findings: [Finding] {
    (completeness + potentials + boundaries + series + dimensions + periods).inReportOrder()
  }

  private var completeness: [Finding] {
    [("base", base), ("reporting", reporting)].compactMap { name, result in
      let errors = result.findings.count(of: .error)
      if errors == 0 { return nil }
      return Finding(
        .error, "compare.incomplete",
        "the inventory of the \(name) period is incomplete: \(result.findings.summary)",
        remedy: "correct its errors; a change against a part of the rows would mislead")
    }
  }

  private var potentials: [Finding] {
    if base.gwp == reporting.gwp { return [] }
    return [
      Finding(
        .error, "compare.gwp",
        "the base is calculated with \(base.gwp.rawValue), the reporting period with "
          + reporting.gwp.rawValue,
        remedy: "write the same `gwp` into both inventories: what potentials change is no reduction"
      )
    ]
  }

  private var boundaries: [Finding] {
    let (old, new) = (base.manifest, reporting.manifest)
    var notes: [String] = []
    func compare(_ what: String, _ before: String, _ now: String) {
      if before != now { notes.append("\(what): `\(before)` before, `\(now)` now") }
    }
    compare("approach", old.boundary.approach, new.boundary.approach)
    compare("framework", old.framework.rawValue, new.framework.rawValue)
    compare("description", old.boundary.description, new.boundary.description)
    compare(
      "streams on request", old.includedStreams.sorted().joined(separator: ", "),
      new.includedStreams.sorted().joined(separator: ", "))
    compare("facilities", Self.facilities(old), Self.facilities(new))
    compare("left out", Self.exclusions(old), Self.exclusions(new))
    if notes.isEmpty { return [] }
    return [
      Finding(
        .warning, "compare.boundary", "the two inventories are not drawn alike", notes: notes,
        remedy: "calculate the base again as the reporting period is, or tell the difference")
    ]
  }

  private static func facilities(_ manifest: Manifest) -> String {
    manifest.facilities.map { "\($0.id) in \($0.region)" }.sorted().joined(separator: ", ")
  }

  private static func exclusions(_ manifest: Manifest) -> String {
    manifest.exclusions.map { exclusion in
      let category = exclusion.category.map { ".\($0)" } ?? ""
      return "\(exclusion.scope)\(category) \(exclusion.what)"
    }.sorted().joined(separator: ", ")
  }

  private var series: [Finding] {
    sources.filter { $0.presence == .both && $0.baseSeries != $0.series }.map { source in
      Finding(
        .warning, "compare.series",
        "\(source.name) is counted with factors of different series: "
          + "\(Self.names(source.baseSeries)) before, \(Self.names(source.series)) now",
        remedy: "ask for the same `series` in both inventories: they do not measure the same")
    }
  }

  private static func names(_ series: Set<String>) -> String {
    series.sorted().map { $0.isEmpty ? "the default one" : "`\($0)`" }.joined(separator: " and ")
  }

  /// The same source in units that do not convert is taken for an ended and a new one.
  private var dimensions: [Finding] {
    let ended = Dictionary(
      sources.filter { $0.presence == .ended }.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    return sources.filter { $0.presence == .new }.compactMap { source in
      guard let before = ended[source.name] else { return nil }
      return Finding(
        .warning, "compare.unit",
        "\(source.name) was counted in \(before.unit) and is counted in \(source.unit), which do not "
          + "convert: all of its change is taken for activity",
        remedy: "write both years in units of one kind")
    }
  }

  private var periods: [Finding] {
    let (old, new) = (base.manifest.period, reporting.manifest.period)
    var findings: [Finding] = []
    // A leap year is no difference.
    if abs(old.days - new.days) > 1 {
      findings.append(
        Finding(
          .warning, "compare.period",
          "the periods differ in length: \(old.days) days before, \(new.days) now",
          remedy: "compare periods of the same length: the change holds what the days make"))
    }
    if old.to >= new.from {
      findings.append(
        Finding(
          .warning, "compare.period", "the base, \(old), does not end before \(new) begins",
          remedy: "name the earlier inventory with --with"))
    }
    return findings
  }
}

extension ComparedSource {
  /// `office/electricity/consumption`, with the region where a facility has more than one.
  package var name: String { "\(facility)/\(activity)/\(stream) in \(region)" }
}
