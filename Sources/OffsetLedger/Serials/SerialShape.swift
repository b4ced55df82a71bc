import Quantities

/// How a programme writes serials that number their units: the fields of the block, and where the
/// numbers of the units stand.
///
/// The same fields read a serial of a registry, where they forgive padding, and check the block of a
/// ledger entry, where they forgive nothing; so the two cannot come apart.
struct SerialShape: Sendable {
  /// Where the first and the last unit stand.
  enum Layout: Sendable {
    /// `batch-first-last-` before the block.
    case inFront
    /// Behind the block, with a hyphen or a range word between the two numbers.
    case behind(separator: String)
    /// The whole serial stands twice, each with one unit's number before a field of the block.
    case twice(before: Int)
  }

  let programme: Programme
  let fields: [SerialField]
  let layout: Layout
  /// For messages, as a registry would write it.
  let example: String

  /// The shape of a programme; nil for those that do not number their units in the serial.
  static func of(_ programme: Programme) -> SerialShape? {
    switch programme {
    case .vcs: vcs
    case .goldStandard: goldStandard
    case .acr: acr
    case .car: car
    case .art: art
    case .cer: cer
    case .cercarbono, .isometric, .ccer, .phcer, .puro, .planVivo, .ukLandCarbon, .gcc: nil
    }
  }

  /// Whether a word may stand between the two numbers.
  var hasRangeWord: Bool {
    switch layout {
    case .inFront: false
    case .behind(let separator): separator != "-"
    case .twice: true
    }
  }

  /// The parts of a serial sorted by what they are.
  private struct Parts {
    var batch: SerialPart?
    let first: SerialPart
    let last: SerialPart
    /// The fields of the block.
    let block: [SerialPart]
    /// The same fields a second time, for `twice`.
    var again: [SerialPart]?
  }

  /// Understands a serial.
  func read(_ text: SerialText) throws(SerialProblem) -> SerialBlock {
    let parts = try sorted(text.parts(withRangeWord: hasRangeWord))
    let block = try canonical(parts.block)
    if let again = parts.again, try canonical(again) != block {
      throw .form(
        "the two ends of the range are not of the same project and period",
        remedy: "write one range per row, as the registry gives it", offset: again.first?.place)
    }
    let units = try range(parts.first, parts.last)
    let batch = parts.batch
    return SerialBlock(
      programme: programme, block: joined(block), scope: scope(of: block),
      batch: try batch.map { part throws(SerialProblem) in
        try ordinal(part, "the batch number").digits
      },
      units: units, facts: try facts(block, parts.block))
  }

  /// The scope of a block that is written in the one spelling; nil for any other.
  func scope(ofBlock block: ArraySlice<UInt8>) -> String? {
    let parts = block.split(
      separator: UInt8(ascii: "-"), maxSplits: fields.count, omittingEmptySubsequences: false)
    guard parts.count == fields.count else { return nil }
    for (field, part) in zip(fields, parts) where !field.isCanonical(part) { return nil }
    guard hasOrderedDays(parts) else { return nil }
    return scope(of: parts)
  }

  private func sorted(_ parts: [SerialPart]) throws(SerialProblem) -> Parts {
    let count = fields.count
    switch layout {
    case .inFront where parts.count == count + 3:
      return Parts(batch: parts[0], first: parts[1], last: parts[2], block: Array(parts[3...]))
    case .behind where parts.count == count + 2:
      return Parts(
        first: parts[count], last: parts[count + 1], block: Array(parts[..<count]))
    case .twice(let place) where parts.count == 2 * count + 2:
      var (left, right) = (Array(parts[...count]), Array(parts[(count + 1)...]))
      let (first, last) = (left.remove(at: place), right.remove(at: place))
      return Parts(first: first, last: last, block: left, again: right)
    default:
      throw .form(
        "the serial has \(parts.count) parts, \(programme.rawValue) has other serials: `\(example)`",
        remedy: "copy the serial from the registry; nothing of it may be left out")
    }
  }

  private func canonical(_ parts: [SerialPart]) throws(SerialProblem) -> [[UInt8]] {
    var canonical: [[UInt8]] = []
    for (field, part) in zip(fields, parts) { canonical.append(try field.canonical(part)) }
    return canonical
  }

  private func ordinal(_ part: SerialPart, _ name: String) throws(SerialProblem) -> Ordinal {
    if let ordinal = Ordinal(part.text) { return ordinal }
    throw .form(
      "`\(part.text)` stands where \(name) is expected", remedy: "write its digits only",
      offset: part.place)
  }

  private func range(_ first: SerialPart, _ last: SerialPart) throws(SerialProblem) -> UnitRange {
    let low = try ordinal(first, "the number of the first unit")
    let high = try ordinal(last, "the number of the last unit")
    guard low <= high else {
      throw .form(
        "the first unit, \(low), comes after the last, \(high)",
        remedy: "write the smaller number first, after a look into the registry",
        offset: first.place)
    }
    if let range = UnitRange(low, high) { return range }
    throw SerialProblem(
      "offset.quantity", "\(low) to \(high) are more units than any register holds",
      remedy: "compare both numbers with the registry", offset: first.place)
  }

  private func facts(
    _ block: [[UInt8]], _ parts: [SerialPart]
  ) throws(SerialProblem) -> SerialFacts {
    var facts = SerialFacts()
    var days: [CalendarDate] = []
    for (index, field) in fields.enumerated() {
      let text = String(decoding: block[index], as: UTF8.self)
      switch field.kind {
      case .project(let prefix): facts.project = String(text.dropFirst(prefix.count))
      case .country: facts.country = text
      case .year: facts.vintage = Int(text).flatMap(Vintage.init(year:))
      case .day: days += [SerialField.day(block[index][...])].compactMap(\.self)
      case .flag: facts.hasCertification = text == "1"
      case .word, .number, .letters, .numbers: break
      }
    }
    guard days.count == 2 else { return facts }
    guard let period = Period(from: days[0], to: days[1]) else {
      throw .form(
        "the vintage begins on \(days[0]) and ends before, on \(days[1])",
        remedy: "compare both dates with the registry",
        offset: parts[fields.firstIndex(where: \.isDay) ?? 0].place)
    }
    facts.vintage = Vintage(period)
    return facts
  }

  private func hasOrderedDays(_ parts: [ArraySlice<UInt8>]) -> Bool {
    guard let place = fields.firstIndex(where: \.isDay) else { return true }
    guard let from = SerialField.day(parts[place]), let to = SerialField.day(parts[place + 1])
    else { return false }
    return from <= to
  }

  private func scope<Bytes: Collection<UInt8>>(of parts: [Bytes]) -> String {
    let inScope = zip(fields, parts).filter(\.0.isScope).map(\.1)
    // Verra numbers its units in one row.
    return inScope.isEmpty ? programme.rawValue : joined(inScope)
  }

  private func joined(_ parts: [some Collection<UInt8>]) -> String {
    String(decoding: Array(parts.joined(separator: [UInt8(ascii: "-")])), as: UTF8.self)
  }
}

extension SerialField {
  fileprivate var isDay: Bool {
    if case .day = kind { true } else { false }
  }
}
