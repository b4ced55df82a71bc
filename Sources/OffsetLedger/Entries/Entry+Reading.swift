import Quantities
import StrictJSON

extension Entry {
  /// Reads an entry back.
  ///
  /// - Throws: ``EntryProblem`` for bytes that ``bytes`` would not have written: broken JSON, another
  ///   spelling than the canonical one, members that are missing, unknown or of the wrong type.
  package init(reading bytes: [UInt8]) throws(EntryProblem) {
    let node: JSONNode
    do throws(JSONSyntaxError) {
      node = try JSONNode(parsing: bytes)
    } catch {
      throw EntryProblem("ledger.entry", "the entry is not JSON: \(error.message)")
    }
    guard case .object(let object) = node.value else {
      throw EntryProblem("ledger.entry", "the entry is \(node.value.kind), expected an object")
    }
    try self.init(EntryMembers(object))
    guard self.bytes == bytes else {
      throw EntryProblem(
        "ledger.entry",
        "the entry is not in canonical form, or has a member that its kind does not have")
    }
  }

  private init(_ members: EntryMembers) throws(EntryProblem) {
    guard members.integer("v") == Entry.version else {
      throw EntryProblem("ledger.entry", "`v` must be \(Entry.version)")
    }
    let time = try members.text("at")
    guard let at = Timestamp(time) else {
      throw EntryProblem(
        "ledger.entry", "`at` is `\(time)`, expected a time such as 2026-01-05T08:00:00Z")
    }
    let event = try members.event(kind: members.text("kind"))
    self.init(at: at, by: members.optionalText("by"), event)
  }
}

/// The members of an entry, read by type. A member that no kind has is not looked for: writing the
/// entry again and comparing finds it.
private struct EntryMembers {
  let object: JSONObject

  init(_ object: JSONObject) { self.object = object }

  func integer(_ name: String) -> Int? { object[name].flatMap(\.integer) }

  func optionalText(_ name: String) -> String? { object[name].flatMap(\.text) }

  func text(_ name: String) throws(EntryProblem) -> String {
    guard let text = optionalText(name) else {
      throw EntryProblem("ledger.entry", "the text `\(name)` is missing")
    }
    return text
  }

  /// A member read by `read`; nil when it is absent.
  func optional<Value>(
    _ name: String, _ expected: String, _ read: (String) -> Value?
  ) throws(EntryProblem) -> Value? {
    guard let text = optionalText(name) else { return nil }
    guard let value = read(text) else {
      throw EntryProblem("ledger.entry", "`\(name)` is `\(text)`, expected \(expected)")
    }
    return value
  }

  func required<Value>(
    _ name: String, _ expected: String, _ read: (String) -> Value?
  ) throws(EntryProblem) -> Value {
    guard let value = try optional(name, expected, read) else {
      throw EntryProblem("ledger.entry", "`\(name)` is missing, expected \(expected)")
    }
    return value
  }

  func date(_ name: String) throws(EntryProblem) -> CalendarDate? {
    try optional(name, "a day such as 2026-01-05") { try? CalendarDate(parsing: $0) }
  }

  func event(kind: String) throws(EntryProblem) -> Event {
    switch kind {
    case "deposit": .deposit(try deposit(), try evidence())
    case "move":
      .move(
        try units(), to: try required("to", "a state", CreditState.init(rawValue:)),
        try evidence())
    case "split": .split(try units(), parts: try parts())
    case "reserve":
      .reserve(try units(), claim: try text("claim"), try optionalEvidence())
    case "release": .release(try units(), try optionalEvidence())
    case "retire":
      .retire(try units(), claim: optionalText("claim"), try retirement(), try evidence())
    case "cancel": .cancel(try units(), reason: try text("reason"), try evidence())
    case "impair": .impair(try units(), reason: try text("reason"), try evidence())
    case "attach-evidence": .attachEvidence(try units(), try evidence())
    case "log-digest": .logDigest(try loggedDocument())
    case "note": .note(try text("text"))
    default: throw EntryProblem("ledger.entry", "`\(kind)` is no kind of entry")
    }
  }

  func units() throws(EntryProblem) -> CreditUnits {
    let programme = try required("programme", "a code such as VCS", Programme.init(rawValue:))
    let block = try text("block")
    let first = try ordinal("first", text("first"))
    let last = try ordinal("last", text("last"))
    guard let range = UnitRange(first, last) else {
      throw EntryProblem(
        "offset.serial", "units \(first) to \(last): the last is before the first, or too many")
    }
    let units = CreditUnits(programme, block, range)
    guard integer("qtyKg") == units.kilograms else {
      throw EntryProblem(
        "offset.quantity",
        "`qtyKg` must be \(units.kilograms): that is what \(range.count) units stand for")
    }
    return units
  }

  func ordinal(_ name: String, _ text: String) throws(EntryProblem) -> Ordinal {
    guard let ordinal = Ordinal(canonical: text) else {
      throw EntryProblem(
        "offset.serial", "`\(name)` is `\(text)`, expected digits without zeros in front")
    }
    return ordinal
  }

  func optionalEvidence() throws(EntryProblem) -> Evidence? {
    guard optionalText("evidence") != nil else { return nil }
    return try evidence()
  }

  func evidence() throws(EntryProblem) -> Evidence {
    Evidence(
      try required("evidence", "sha256: and 64 hexadecimal digits", EvidenceDigest.init),
      document: optionalText("document"))
  }

  func parts() throws(EntryProblem) -> [Ordinal] {
    guard case .array(let nodes) = object["parts"]?.value else {
      throw EntryProblem("ledger.entry", "the list `parts` is missing")
    }
    var parts: [Ordinal] = []
    for node in nodes {
      guard let text = node.text else {
        throw EntryProblem("ledger.entry", "`parts` has \(node.value.kind), expected texts")
      }
      parts.append(try ordinal("parts", text))
    }
    return parts
  }

  func retirement() throws(EntryProblem) -> Retirement {
    var retirement = Retirement()
    retirement.on = try date("retiredOn")
    retirement.beneficiary = optionalText("beneficiary")
    retirement.purpose = optionalText("purpose")
    retirement.note = optionalText("note")
    return retirement
  }

  func loggedDocument() throws(EntryProblem) -> LoggedDocument {
    LoggedDocument(
      try required("subject", "claim, certificate or status") {
        LoggedDocument.Subject(rawValue: $0)
      },
      id: try text("id"),
      digest: try required("digest", "sha256: and 64 hexadecimal digits", EvidenceDigest.init))
  }

  func deposit() throws(EntryProblem) -> Deposit {
    Deposit(
      try units(), batch: optionalText("batch"), owner: try text("owner"),
      state: try optional("state", "a state", CreditState.init(rawValue:)) ?? .held,
      facts: try facts())
  }

  func facts() throws(EntryProblem) -> CreditFacts {
    var facts = CreditFacts()
    facts.serial = optionalText("serial")
    facts.project = optionalText("project")
    facts.projectName = optionalText("projectName")
    facts.country = optionalText("country")
    facts.methodology = optionalText("methodology")
    facts.vintage = try vintage()
    facts.issuedOn = try date("issuedOn")
    facts.mitigation = try optional(
      "mitigation", "reduction, removal or mixed", CreditFacts.Mitigation.init(rawValue:))
    if case .bool(let isReversible) = object["reversible"]?.value {
      facts.isReversible = isReversible
    }
    if case .array(let labels) = object["labels"]?.value {
      facts.labels = labels.compactMap(\.text)
    }
    if case .array(let nodes) = object["authorisations"]?.value {
      for node in nodes { facts.authorisations.append(try authorisation(node)) }
    }
    return facts
  }

  func vintage() throws(EntryProblem) -> Vintage? {
    guard let node = object["vintage"] else { return nil }
    let expected = EntryProblem(
      "ledger.entry", "`vintage` needs `from`, `to` and a `precision` of day or year")
    guard case .object(let object) = node.value else { throw expected }
    let members = EntryMembers(object)
    guard let from = try members.date("from"), let to = try members.date("to"),
      let period = Period(from: from, to: to)
    else { throw expected }
    switch try members.text("precision") {
    case "day": return Vintage(period)
    case "year":
      guard let vintage = Vintage(year: from.year), vintage.period == period else { throw expected }
      return vintage
    default: throw expected
    }
  }

  func authorisation(_ node: JSONNode) throws(EntryProblem) -> Authorisation {
    guard case .object(let object) = node.value else {
      throw EntryProblem("ledger.entry", "an authorisation is \(node.value.kind)")
    }
    let members = EntryMembers(object)
    return Authorisation(
      purpose: try members.text("purpose"), letterDate: try members.date("letterDate"),
      adjusted: try members.required(
        "adjusted", "yes, no or pending", Authorisation.Adjustment.init(rawValue:)))
  }
}

extension JSONNode {
  fileprivate var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  fileprivate var integer: Int? {
    if case .number(let number) = value { number.integer } else { nil }
  }
}
