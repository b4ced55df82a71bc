import Quantities
import Synchronization

/// A catalogue of activities that is asked when a word comes up: a bill names a few of hundreds.
/// No two of its activities have a name in common.
public protocol ActivityCatalogue: Sendable {
  /// The activity of exactly that id; nil for what is no activity data.
  func entry(id: String) -> ActivityVocabulary.Entry?
  /// Every name of an activity, the id among them.
  func names(of id: String) -> [String]
  /// Ids of activities that have a text in their names: a quick look, which may miss some.
  func ids(mentioning text: String) -> [String]
  /// Whether there is certainly no activity of that name; false where that is not seen at once.
  func surelyLacks(_ name: String) -> Bool
  /// The ids of all activities.
  func ids() -> [String]
}

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

  private let catalogue: (any ActivityCatalogue)?
  private let catalogueNames = CatalogueNames()
  /// What is added to the catalogue.
  private var added: [String: Entry] = [:]
  private var addedNames = ActivityNames()
  /// Region codes by code and name, lower case.
  private var regionCodes: [String: String] = [:]
  private let instruments: Set<String>?

  /// Makes a vocabulary that knows regions, instruments and the activities of a catalogue.
  ///
  /// - Parameters:
  ///   - regions: the codes with their names.
  ///   - instruments: the ids; nil when they could not be read, so that every one is let pass.
  ///   - catalogue: the activities; nil for none yet.
  public init(
    regions: [String: [String]], instruments: Set<String>? = [],
    catalogue: (any ActivityCatalogue)? = nil
  ) {
    self.instruments = instruments
    self.catalogue = catalogue
    for (code, names) in regions.sorted(by: { $0.key < $1.key }) {
      for name in names where !name.isEmpty {
        let key = foldedName(name)
        if regionCodes[key] == nil { regionCodes[key] = code }
      }
    }
    // A code counts before a name.
    for code in regions.keys.sorted() { regionCodes[foldedName(code)] = code }
  }

  /// Adds an activity under its id and other names; a name that is taken stays with its first owner.
  public mutating func add(_ entry: Entry, names: [String]) {
    if added[entry.id] == nil { added[entry.id] = entry }
    addedNames.claim([entry.id] + names, for: entry.id)
  }

  /// The activity of that name in any language; case and full-width letters do not matter.
  public func entry(named name: String) -> Entry? {
    let key = foldedName(name)
    // To file the names of all activities takes longer than to calculate an inventory, so that is
    // left until a word is found in no other way: as a rule, when it is an error.
    if let catalogue {
      if let entry = catalogue.entry(id: name) { return entry }
      if catalogueNames.isMade || !catalogue.surelyLacks(name) {
        if let entry = quickEntry(named: name, key, catalogue) { return entry }
        if let id = catalogueNames.value(catalogue).ids[key] { return catalogue.entry(id: id) }
      }
    }
    return addedNames.ids[key].flatMap { added[$0] }
  }

  private func quickEntry(
    named name: String, _ key: String, _ catalogue: any ActivityCatalogue
  ) -> Entry? {
    if name.isEmpty || catalogueNames.isMade { return nil }
    for id in catalogue.ids(mentioning: name)
    where catalogue.names(of: id).contains(where: { foldedName($0) == key }) {
      if let entry = catalogue.entry(id: id) { return entry }
    }
    return nil
  }

  /// The code of the region of that code or name, in any case; nil when there is none.
  public func region(named name: String) -> String? { regionCodes[foldedName(name)] }

  /// The instrument of that id as `instruments.csv` writes it; nil when it has none.
  public func instrument(named id: String) -> String? {
    guard let instruments else { return id }
    return instruments.firstIndex(of: id).map { instruments[$0] }
  }

  /// The nearest ids of instruments.
  public func instruments(near id: String) -> [String] {
    Spelling.nearest(to: id, among: (instruments ?? []).sorted())
  }

  /// The names of activities nearest to a word: those that hold it as a part of their own, and
  /// otherwise those that are spelt nearly so.
  public func activities(near name: String) -> [String] {
    let word = foldedName(name)
    // A text of that length is no name, and to compare it with all names takes long.
    guard !word.isEmpty, word.utf8.count <= 100 else { return [] }
    let names = catalogueNames.value(catalogue).joined(by: addedNames)
    let holding = Set(names.ids.values).filter { id in
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
    let near = isShort ? [] : Spelling.nearest(to: name, among: names.spellings)
    if !near.isEmpty { return near }
    let named = names.spellings.filter {
      $0.utf8.count >= word.utf8.count && foldedName($0).contains(word)
    }
    return Array(named.sorted(by: Self.shorterFirst).prefix(4))
  }

  private static func shorterFirst(_ left: String, _ right: String) -> Bool {
    left.count == right.count ? left < right : left.count < right.count
  }

  /// The nearest region codes.
  public func regions(near name: String) -> [String] {
    var codes: [String] = []
    for near in Spelling.nearest(to: foldedName(name), among: regionCodes.keys.sorted()) {
      if let code = regionCodes[near], !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}

/// The names that activities have claimed: each belongs to the first that does.
private struct ActivityNames {
  /// Ids by name, as ``foldedName(_:)`` files it.
  private(set) var ids: [String: String] = [:]
  /// The names as they are written.
  private(set) var spellings: [String] = []

  mutating func claim(_ names: [String], for id: String) {
    for name in names where !name.isEmpty {
      let key = foldedName(name)
      if ids[key] == nil {
        ids[key] = id
        spellings.append(name)
      }
    }
  }

  /// These names, and those of others that are not taken.
  func joined(by others: ActivityNames) -> ActivityNames {
    var joined = self
    for name in others.spellings {
      if let id = others.ids[foldedName(name)] { joined.claim([name], for: id) }
    }
    return joined
  }
}

/// The names of a catalogue, made once. Shared by the copies of a vocabulary.
private final class CatalogueNames: Sendable {
  private let made = Mutex<ActivityNames?>(nil)

  var isMade: Bool { made.withLock { $0 != nil } }

  func value(_ catalogue: (any ActivityCatalogue)?) -> ActivityNames {
    made.withLock { made in
      if let made { return made }
      var names = ActivityNames()
      for id in catalogue?.ids() ?? [] {
        names.claim(catalogue?.names(of: id) ?? [], for: id)
      }
      made = names
      return names
    }
  }
}

/// The form under which a name is filed, so that case and full-width letters do not matter.
private func foldedName(_ name: String) -> String {
  // There are thousands of names to file, and few need the tables of Unicode: what begins with E3
  // to E9 in UTF-8 (U+3000 to U+9FFF) has neither case nor width, and ASCII has one bit for case.
  var hasCapitals = false
  for byte in name.utf8 {
    if (0xC0...0xE2).contains(byte) || byte > 0xE9 { return halfWidth(name).lowercased() }
    if capitals.contains(byte) { hasCapitals = true }
  }
  guard hasCapitals else { return name }
  return String(
    decoding: name.utf8.map { capitals.contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}

private let capitals: ClosedRange<UInt8> = 0x41...0x5A

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
