import Quantities
import StrictJSON

extension Entry {
  /// The entry as the ledger keeps it: canonical JSON (RFC 8785), the leaf of its Merkle tree.
  package var bytes: [UInt8] { CanonicalJSON.bytes(document) }

  /// The entry as JSON.
  package var document: JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("v", .integer(Entry.version)), ("at", .string(at.text)), ("kind", .string(event.kind)),
    ]
    members.add("by", by)
    if let units = event.units { members.add(units) }
    members.add(event)
    return .object(members)
  }

  /// The version of the form of entries.
  static let version = 1
}

extension [(String, JSONOutput)] {
  mutating func add(_ name: String, _ text: String?) {
    if let text { append((name, .string(text))) }
  }

  fileprivate mutating func add(_ units: CreditUnits) {
    add("programme", units.programme.rawValue)
    add("block", units.block)
    add("first", units.range.first.digits)
    add("last", units.range.last.digits)
    append(("qtyKg", .integer(units.kilograms)))
  }

  fileprivate mutating func add(_ event: Event) {
    switch event {
    case .deposit(let deposit, let evidence):
      add(deposit)
      add(evidence)
    case .move(_, let state, let evidence):
      add("to", state.rawValue)
      add(evidence)
    case .split(_, let parts):
      append(("parts", .array(parts.map { .string($0.digits) })))
    case .reserve(_, let claim, let evidence):
      add("claim", claim)
      add(evidence)
    case .release(_, let evidence):
      add(evidence)
    case .retire(_, let claim, let retirement, let evidence):
      add("claim", claim)
      add(retirement)
      add(evidence)
    case .cancel(_, let reason, let evidence), .impair(_, let reason, let evidence):
      add("reason", reason)
      add(evidence)
    case .attachEvidence(_, let evidence):
      add(evidence)
    case .logDigest(let document):
      add("subject", document.subject.rawValue)
      add("id", document.id)
      add("digest", document.digest.description)
    case .note(let text):
      add("text", text)
    }
  }

  private mutating func add(_ evidence: Evidence?) {
    add("evidence", evidence?.digest.description)
    add("document", evidence?.document)
  }

  private mutating func add(_ retirement: Retirement) {
    add("retiredOn", retirement.on?.description)
    add("beneficiary", retirement.beneficiary)
    add("purpose", retirement.purpose)
    add("note", retirement.note)
  }

  private mutating func add(_ deposit: Deposit) {
    add("owner", deposit.owner)
    add("batch", deposit.batch)
    if deposit.state != .held { add("state", deposit.state.rawValue) }
    self += deposit.facts.members
  }
}

extension CreditFacts {
  /// What is known, as members of a JSON object; nothing for what is not.
  package var members: [(String, JSONOutput)] {
    var members: [(String, JSONOutput)] = []
    members.add("serial", serial)
    members.add("project", project)
    members.add("projectName", projectName)
    members.add("country", country)
    members.add("methodology", methodology)
    if let vintage { members.append(("vintage", vintage.document)) }
    members.add("issuedOn", issuedOn?.description)
    members.add("mitigation", mitigation?.rawValue)
    if let isReversible { members.append(("reversible", .bool(isReversible))) }
    if !labels.isEmpty { members.append(("labels", .array(labels.map(JSONOutput.string)))) }
    if !authorisations.isEmpty {
      members.append(("authorisations", .array(authorisations.map(\.document))))
    }
    return members
  }
}

extension Vintage {
  fileprivate var document: JSONOutput {
    [
      "from": .string(period.from.description), "to": .string(period.to.description),
      "precision": .string(precision.rawValue),
    ]
  }
}

extension Authorisation {
  fileprivate var document: JSONOutput {
    var members: [(String, JSONOutput)] = [("purpose", .string(purpose))]
    members.add("letterDate", letterDate?.description)
    members.add("adjusted", adjusted.rawValue)
    return .object(members)
  }
}
