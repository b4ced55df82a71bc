import Quantities

/// The words an activity table may use: activities with the dimensions they are counted in, and
/// regions. Handed in from outside, so that reading knows nothing of factors.
public struct ActivityVocabulary: Sendable {
  /// An activity as far as reading a bill needs it.
  public struct Entry: Sendable, Hashable {
    /// The activity id.
    public let id: String
    /// The dimensions in which it may be counted.
    public let dimensions: Set<Dimension>

    /// Makes an entry.
    public init(id: String, dimensions: Set<Dimension>) {
      self.id = id
      self.dimensions = dimensions
    }
  }

  private var entries: [String: Entry] = [:]
  private var spellings: [String] = []
  private let regions: Set<String>
  private let instruments: Set<String>

  /// Makes a vocabulary that knows regions and instruments, and no activity yet.
  public init(regions: Set<String>, instruments: Set<String> = []) {
    self.regions = regions
    self.instruments = instruments
  }

  /// Adds an activity under its id and other names; a name that is taken stays with its first owner.
  public mutating func add(_ entry: Entry, names: [String]) {
    for name in [entry.id] + names where !name.isEmpty {
      let key = Self.key(name)
      if entries[key] == nil {
        entries[key] = entry
        spellings.append(name)
      }
    }
  }

  /// The activity of that name in any language; case and full-width letters do not matter.
  public func entry(named name: String) -> Entry? { entries[Self.key(name)] }

  /// Whether a region is known by our tables or the user's.
  public func knowsRegion(_ code: String) -> Bool { regions.contains(code) }

  /// Whether `instruments.csv` has an instrument of that id.
  public func knowsInstrument(_ id: String) -> Bool { instruments.contains(id) }

  /// The nearest ids of instruments.
  public func instruments(near id: String) -> [String] {
    Spelling.nearest(to: id, among: instruments.sorted())
  }

  /// The nearest names of activities.
  public func activities(near name: String) -> [String] {
    Spelling.nearest(to: name, among: spellings)
  }

  /// The nearest region codes.
  public func regions(near code: String) -> [String] {
    Spelling.nearest(to: code, among: regions.sorted())
  }

  private static func key(_ name: String) -> String {
    halfWidth(name).lowercased()
  }
}

/// The text with full-width Latin letters, digits and signs replaced by ordinary ones.
func halfWidth(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) }) else {
    return text
  }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    result.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
  }
  return String(result)
}

/// The text without white space at its ends, the ideographic and the no-break space included.
func trimmed(_ text: String) -> String {
  // Printable ASCII at both ends, the rule, needs no look into the tables of Unicode.
  let plain: ClosedRange<UInt8> = 0x21...0x7E
  if let first = text.utf8.first, let last = text.utf8.last, plain ~= first, plain ~= last {
    return text
  }
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
    first.properties.isWhitespace || last.properties.isWhitespace
  else { return text }
  let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
  let end = scalars.lastIndex { !$0.properties.isWhitespace }
  return end.map { String(scalars[...$0]) } ?? ""
}
