import Findings
import Quantities
import StrictJSON

/// Reads `inventory.json`. Everything beyond subject, period and facilities has a stated default;
/// a member that is not known is an error with the nearest known one.
public struct ManifestReader {
  /// The schema this reader understands.
  public static let schema = "baycarbon/inventory/1"
  /// The GWP set used when the manifest names none.
  public static let defaultGWP = "AR5"

  private let file: String
  private let bytes: [UInt8]
  private let gwpSets: [String]
  private var findings: [Finding] = []

  private init(file: String, bytes: [UInt8], gwpSets: [String]) {
    self.file = file
    self.bytes = bytes
    self.gwpSets = gwpSets
  }

  /// Reads a manifest; nil when it cannot serve, and the reasons.
  ///
  /// - Parameters:
  ///   - file: The name to print in findings.
  ///   - bytes: The file.
  ///   - gwpSets: The names of the GWP sets that exist.
  public static func read(
    file: String, bytes: [UInt8], gwpSets: [String]
  ) -> (manifest: Manifest?, findings: [Finding]) {
    var reader = ManifestReader(file: file, bytes: bytes, gwpSets: gwpSets)
    let manifest = reader.read()
    return (reader.findings.contains { $0.severity == .error } ? nil : manifest, reader.findings)
  }

  /// Reads a manifest that was put together from another document, into whose bytes the positions
  /// of its nodes point.
  package static func read(
    file: String, bytes: [UInt8], root: JSONNode, gwpSets: [String]
  ) -> (manifest: Manifest?, findings: [Finding]) {
    var reader = ManifestReader(file: file, bytes: bytes, gwpSets: gwpSets)
    let manifest = reader.read(root)
    return (reader.findings.contains { $0.severity == .error } ? nil : manifest, reader.findings)
  }

  private mutating func read() -> Manifest? {
    do {
      return read(try JSONNode(parsing: bytes))
    } catch {
      report(
        error.code.rawValue, error.message, at: error.position, remedy: Self.remedy(for: error.code)
      )
      return nil
    }
  }

  private mutating func read(_ root: JSONNode) -> Manifest? {
    guard case .object(let object) = root.value else {
      report(
        "json.type", "the manifest is \(root.value.kind), expected an object", at: root.position,
        remedy: "begin with { and \"schema\": \"\(Self.schema)\"")
      return nil
    }
    let reader = ObjectReader(object, at: root.position)
    let manifest = manifest(from: reader)
    for name in Self.letPass { _ = reader.optional(name) }
    reader.rejectUnknown()
    for problem in reader.problems {
      report(
        problem.code.rawValue, problem.message, at: problem.position,
        remedy: problem.remedy ?? "write the value as `baycarbon init` does in its example")
    }
    return manifest
  }

  package static func remedy(for code: JSONSyntaxError.Code) -> String {
    switch code {
    case .utf8, .byteOrderMark: "save the file as UTF-8 without a byte order mark"
    case .unexpected: "look for a comma, a quote or a bracket that is missing or too many"
    case .end: "close every quote, brace and bracket"
    case .trailing: "remove what follows the last brace"
    case .number: "write it as 12 or 12.5"
    case .string: #"write a line end as \n and a backslash as \\"#
    case .surrogate: "write the character itself"
    case .duplicateName: "keep one of the two"
    case .depth: "take brackets away"
    case .size: "leave out what is not needed"
    case .notCanonical: "write the file in its canonical form"
    }
  }

  private mutating func manifest(from reader: ObjectReader) -> Manifest? {
    allowComment(in: reader)
    if let schema = reader.requiredString("schema"), schema != Self.schema {
      report(
        "manifest.schema", "the schema is `\(schema)`, expected `\(Self.schema)`",
        at: reader.object["schema"]?.position, remedy: "write \"schema\": \"\(Self.schema)\"")
    }
    let subject = subject(from: reader)
    let period = period(from: reader)
    let gwp = choice(reader, "gwp", among: gwpSets) ?? Self.defaultGWP
    let framework = choice(reader, "framework", among: Manifest.Framework.allCases.map(\.rawValue))
    let missing = choice(
      reader, "missing_factor", among: Manifest.MissingFactorPolicy.allCases.map(\.rawValue))
    let boundary = boundary(from: reader)
    let facilities = facilities(from: reader)
    let series = series(from: reader)
    let included = reader.optionalStrings("include_streams") ?? []
    let exclusions = exclusions(from: reader, facilities: facilities)
    let scope3 = statements(from: reader)
    guard let subject, let period else { return nil }
    return Manifest(
      subject: subject, period: period, gwp: gwp,
      framework: framework.flatMap(Manifest.Framework.init) ?? .ghgProtocol,
      missingFactor: missing.flatMap(Manifest.MissingFactorPolicy.init) ?? .fallback,
      boundary: boundary, facilities: facilities, series: series, includedStreams: included,
      exclusions: exclusions, scope3: scope3,
      source: Manifest.Source(file: file, bytes: bytes, root: reader.object))
  }

  private mutating func subject(from reader: ObjectReader) -> Manifest.Subject? {
    guard let subject = reader.requiredObject("subject") else { return nil }
    allowOthers(in: subject)
    let kind = choice(subject, "kind", among: Self.subjectKinds, isRequired: true)
    guard let name = subject.requiredString("name"), let kind else { return nil }
    if name.isEmpty {
      report(
        "manifest.name", "the name of the subject is empty",
        at: subject.object["name"]?.position, remedy: "write the name that the report shall bear")
    }
    return Manifest.Subject(kind: kind, name: name)
  }

  private mutating func period(from reader: ObjectReader) -> Period? {
    guard let member = reader.requiredObject("period") else { return nil }
    allowComment(in: member)
    let from = date(member, "from")
    let to = date(member, "to")
    guard let from, let to else { return nil }
    if let period = Period(from: from, to: to) { return period }
    report(
      "manifest.period", "the period ends on \(to), before it begins on \(from)",
      at: member.object["to"]?.position, remedy: "exchange `from` and `to`")
    return nil
  }

  private mutating func date(_ reader: ObjectReader, _ name: String) -> CalendarDate? {
    guard let text = reader.requiredString(name) else { return nil }
    if let date = try? CalendarDate(parsing: text) { return date }
    report(
      "manifest.date", "`\(text)` is not a date of the calendar",
      at: reader.object[name]?.position, remedy: "write it as 2024-12-31")
    return nil
  }

  private mutating func boundary(from reader: ObjectReader) -> Manifest.Boundary {
    let boundary = reader.optionalObject("boundary")
    if let boundary { allowComment(in: boundary) }
    let approach = boundary.flatMap {
      choice($0, "approach", among: ["operational-control", "financial-control"])
    }
    return Manifest.Boundary(
      approach: approach ?? "operational-control",
      description: boundary?.optionalString("description") ?? "")
  }

  private mutating func facilities(from reader: ObjectReader) -> [Manifest.Facility] {
    var facilities: [Manifest.Facility] = []
    for facility in reader.requiredObjects("facilities") ?? [] {
      allowComment(in: facility)
      guard let id = facility.requiredString("id"), let region = facility.requiredString("region")
      else { continue }
      if facilities.contains(where: { $0.id == id }) || id.isEmpty {
        report(
          "manifest.facility",
          id.isEmpty ? "a facility without id" : "facility `\(id)` stands twice",
          at: facility.object["id"]?.position, remedy: "give every facility an id of its own")
        continue
      }
      facilities.append(
        Manifest.Facility(
          id: id, region: region, name: facility.optionalString("name") ?? id,
          location: location(facility.object["region"]?.position)))
    }
    if facilities.isEmpty, reader.object["facilities"] != nil {
      report(
        "manifest.facility", "there is no facility", at: reader.object["facilities"]?.position,
        remedy: #"add one: {"id": "office", "region": "HK-CLP"}"#)
    }
    return facilities
  }

  private mutating func series(from reader: ObjectReader) -> [String: [String]] {
    guard let member = reader.optionalObject("series") else { return [:] }
    allowComment(in: member)
    var series: [String: [String]] = [:]
    for activity in member.object.members where activity.name != "comment" {
      if case .string(let name) = activity.node.value {
        _ = member.optional(activity.name)
        series[activity.name] = [name]
      } else {
        series[activity.name] = member.optionalStrings(activity.name)
      }
    }
    return series
  }

  private mutating func exclusions(
    from reader: ObjectReader, facilities: [Manifest.Facility]
  ) -> [Manifest.Exclusion] {
    (reader.optionalObjects("exclusions") ?? []).compactMap { member in
      allowOthers(in: member)
      let scope = whole(member, "scope", 1...3, isRequired: true)
      let category = whole(member, "category", 1...15, isRequired: scope == 3)
      let facility = member.optionalString("facility")
      if let facility, !facilities.contains(where: { $0.id == facility }) {
        report(
          "manifest.facility", "there is no facility `\(facility)`",
          at: member.object["facility"]?.position,
          remedy: "name one of \(facilities.map(\.id).joined(separator: ", "))")
      }
      let what = member.requiredString("what")
      let reason = member.requiredString("reason")
      let estimate = estimate(member)
      if let category, let scope, scope != 3 {
        report(
          "manifest.category", "category \(category) belongs to scope 3, not \(scope)",
          at: member.object["category"]?.position, remedy: "leave the category out")
      }
      guard let scope, let what, let reason, let estimate else { return nil }
      return Manifest.Exclusion(
        scope: scope, category: category, facility: facility, what: what, estimateKg: estimate,
        reason: reason)
    }
  }

  private mutating func estimate(_ member: ObjectReader) -> ExactDecimal? {
    guard let text = member.requiredString("estimate_kg") else { return nil }
    if let value = try? ExactDecimal(parsing: text), !value.isNegative { return value }
    report(
      "manifest.estimate", "`\(text)` is not an amount of kg CO2e",
      at: member.object["estimate_kg"]?.position, remedy: #"write it as "1200.5""#)
    return nil
  }

  private mutating func statements(from reader: ObjectReader) -> [Manifest.CategoryStatement] {
    var seen: Set<Int> = []
    return (reader.optionalObjects("scope3") ?? []).compactMap { member in
      allowComment(in: member)
      let category = whole(member, "category", 1...15, isRequired: true)
      let status = choice(
        member, "status", among: Manifest.CategoryStatement.Status.allCases.map(\.rawValue),
        isRequired: true)
      let reason = member.requiredString("reason")
      if let category, !seen.insert(category).inserted {
        report(
          "manifest.category", "category \(category) is stated twice",
          at: member.object["category"]?.position, remedy: "keep one of the statements")
      }
      guard let category, let reason,
        let status = status.flatMap(Manifest.CategoryStatement.Status.init)
      else { return nil }
      return Manifest.CategoryStatement(category: category, status: status, reason: reason)
    }
  }

  /// JSON has no comments; a member of that name is one.
  private func allowComment(in reader: ObjectReader) {
    _ = reader.optionalString("comment")
  }

  private mutating func whole(
    _ reader: ObjectReader, _ name: String, _ range: ClosedRange<Int>, isRequired: Bool
  ) -> Int? {
    guard let number = isRequired ? reader.requiredNumber(name) : reader.optionalNumber(name)
    else { return nil }
    if let value = number.integer, range.contains(value) { return value }
    report(
      "manifest.number", "`\(name)` is \(number.text)", at: reader.object[name]?.position,
      remedy: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  private mutating func choice(
    _ reader: ObjectReader, _ name: String, among names: [String], isRequired: Bool = false
  ) -> String? {
    guard let text = isRequired ? reader.requiredString(name) : reader.optionalString(name)
    else { return nil }
    if names.contains(text) { return text }
    let nearest = Spelling.nearest(to: text, among: names).first
    report(
      "manifest.choice", "`\(name)` is `\(text)`, expected one of \(names.joined(separator: ", "))",
      at: reader.object[name]?.position, remedy: "write `\(nearest ?? names[0])`")
    return nil
  }

  private mutating func report(
    _ code: String, _ message: String, at position: JSONPosition?, remedy: String?
  ) {
    findings.append(
      Finding(
        .error, code, message,
        at: location(position), excerpt: position?.excerpt(from: bytes), remedy: remedy))
  }

  private func location(_ position: JSONPosition?) -> SourceLocation {
    SourceLocation(file: file, line: position?.line, column: position?.column)
  }
}
