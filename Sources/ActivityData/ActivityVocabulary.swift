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
  /// Region codes by code and name, lower case.
  private var regionCodes: [String: String] = [:]
  private let instruments: Set<String>?

  /// Makes a vocabulary that knows regions and instruments, and no activity yet.
  ///
  /// - Parameters:
  ///   - regions: the codes with their names.
  ///   - instruments: the ids; nil when they could not be read, so that every one is let pass.
  public init(regions: [String: [String]], instruments: Set<String>? = []) {
    self.instruments = instruments
    for (code, names) in regions.sorted(by: { $0.key < $1.key }) {
      for name in names where !name.isEmpty && regionCodes[Self.key(name)] == nil {
        regionCodes[Self.key(name)] = code
      }
    }
    // A code counts before a name.
    for code in regions.keys.sorted() { regionCodes[Self.key(code)] = code }
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

  /// The code of the region of that code or name, in any case; nil when there is none.
  public func region(named name: String) -> String? { regionCodes[Self.key(name)] }

  /// Whether `instruments.csv` has an instrument of that id.
  public func knowsInstrument(_ id: String) -> Bool { instruments?.contains(id) ?? true }

  /// The nearest ids of instruments.
  public func instruments(near id: String) -> [String] {
    Spelling.nearest(to: id, among: (instruments ?? []).sorted())
  }

  /// The names of activities nearest to a word: those that hold it as a part of their own, and
  /// otherwise those that are spelt nearly so.
  public func activities(near name: String) -> [String] {
    let word = Self.key(name)
    // A text of that length is no name, and to compare it with all names takes long.
    guard !word.isEmpty, word.utf8.count <= 100 else { return [] }
    let holding = Set(entries.values.map(\.id)).filter { id in
      id.lowercased().split(separator: ".").contains { $0 == word }
    }
    if !holding.isEmpty {
      // Where there are many, the average is meant more often than the largest.
      let usual = holding.filter { $0.contains("average") }.sorted(by: Self.shorterFirst)
      let rest = holding.subtracting(usual).sorted(by: Self.shorterFirst)
      return Array((usual.prefix(3) + rest).prefix(4))
    }
    // Words of two or three letters are near to everything; Chinese ones mean much.
    let isShort = word.utf8.count < 4
    let near = isShort ? [] : Spelling.nearest(to: name, among: spellings)
    if !near.isEmpty { return near }
    let named = spellings.filter { $0.utf8.count >= word.utf8.count && Self.key($0).contains(word) }
    return Array(named.sorted(by: Self.shorterFirst).prefix(4))
  }

  private static func shorterFirst(_ left: String, _ right: String) -> Bool {
    left.count == right.count ? left < right : left.count < right.count
  }

  /// The nearest region codes.
  public func regions(near name: String) -> [String] {
    var codes: [String] = []
    for near in Spelling.nearest(to: Self.key(name), among: regionCodes.keys.sorted()) {
      if let code = regionCodes[near], !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private static func key(_ name: String) -> String {
    // Ids are plain already, and there are thousands of names to file.
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isPlain ? name : halfWidth(name).lowercased()
  }
}

/// The text with full-width Latin letters, digits and signs replaced by ordinary ones.
func halfWidth(_ text: String) -> String {
  // All of them begin with this byte in UTF-8.
  guard text.utf8.contains(0xEF),
    text.unicodeScalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) })
  else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    result.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
  }
  return String(result)
}
