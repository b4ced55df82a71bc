import Quantities
import StrictJSON

/// The parts of a claim that tell how to calculate it again, and which credits it names. The document
/// must have the shape of ``ClaimShape/subject``.
package struct ClaimStatement: Sendable {
  package let claimClass: ClaimClass
  package let judgedOn: CalendarDate
  package let encoding: String
  package let profile: (id: String, version: Int)
  package let engine: ClaimContents.Engine
  package let supersedes: ClaimContents.DocumentReference?
  /// The version and digest of the published factors.
  package let factors: (version: String, digest: String)
  /// The units of each block of credits, their state and their entry of the ledger.
  package let offsets: [Offset]
  /// Each rule and what it said.
  package let verdicts: [(rule: String, clause: String, verdict: String)]

  /// Credits by number.
  package struct Offset: Sendable {
    package let programme: String
    package let block: String
    package let first: String
    package let last: String
    package let isRetired: Bool
    package let origin: String
    package let index: Int
  }

  /// Reads a subject; nil when it has not the shape.
  package init?(_ subject: JSONObject) {
    guard let word = subject.text("claimClass"), let claimClass = ClaimClass(rawValue: word),
      let judgedOn = subject.text("judgedOn").flatMap({ try? CalendarDate(parsing: $0) }),
      let encoding = subject.text("encoding"), let rules = subject.object("ruleProfile"),
      let id = rules.text("id"), let version = rules.integer("version"),
      let engine = subject.object("engine"), let name = engine.text("name"),
      let engineVersion = engine.text("version"), let rounding = engine.text("rounding"),
      let dataset = subject.object("factorDataset"), let set = dataset.text("version"),
      let digest = dataset.text("digest"), let offsets = subject.objects("offsets"),
      let verdicts = subject.objects("verdicts")
    else { return nil }
    self.claimClass = claimClass
    self.judgedOn = judgedOn
    self.encoding = encoding
    profile = (id, version)
    self.engine = ClaimContents.Engine(name: name, version: engineVersion, rounding: rounding)
    supersedes = subject.object("supersedes").flatMap(ClaimContents.DocumentReference.init)
    factors = (set, digest)
    self.offsets = offsets.compactMap(Offset.init)
    self.verdicts = verdicts.compactMap { verdict in
      guard let rule = verdict.text("rule"), let word = verdict.text("verdict") else { return nil }
      return (rule, verdict.text("clause") ?? "", word)
    }
    guard self.offsets.count == offsets.count, self.verdicts.count == verdicts.count else {
      return nil
    }
  }
}

extension ClaimStatement.Offset {
  fileprivate init?(_ object: JSONObject) {
    guard let programme = object.text("programme"), let block = object.text("block"),
      let first = object.text("first"), let last = object.text("last"),
      let state = object.text("state"), let ledger = object.object("ledger"),
      let origin = ledger.text("origin"), let index = ledger.integer("index")
    else { return nil }
    self.init(
      programme: programme, block: block, first: first, last: last,
      isRetired: state == "retired", origin: origin, index: index)
  }
}

extension ClaimContents.DocumentReference {
  /// Reads id and digest.
  package init?(_ object: JSONObject) {
    guard let id = object.text("id"),
      let digest = object.text("digest").flatMap(DocumentDigest.init)
    else { return nil }
    self.init(id: id, digest: digest)
  }
}

extension JSONObject {
  /// The text of a member; nil when it is something else.
  package func text(_ name: String) -> String? {
    if case .string(let text)? = self[name]?.value { text } else { nil }
  }

  /// The whole number of a member.
  package func integer(_ name: String) -> Int? {
    if case .number(let number)? = self[name]?.value { number.integer } else { nil }
  }

  /// The object of a member.
  package func object(_ name: String) -> JSONObject? {
    if case .object(let object)? = self[name]?.value { object } else { nil }
  }

  /// The objects of a member that is a list of them.
  package func objects(_ name: String) -> [JSONObject]? {
    guard case .array(let elements)? = self[name]?.value else { return nil }
    let objects: [JSONObject] = elements.compactMap {
      if case .object(let object) = $0.value { object } else { nil }
    }
    return objects.count == elements.count ? objects : nil
  }
}
