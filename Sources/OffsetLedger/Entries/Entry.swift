import Quantities

/// One entry of a ledger: what happened, when, by whom, and the evidence for it.
///
/// Field table, `!` required, `?` optional, `-` not allowed; members stand in the entry's canonical
/// JSON under these names. All have `v` (1), `at` and `kind`, and optionally `by`, who recorded it.
///
/// | member | deposit | move | split | reserve | release | retire | cancel, impair | attach-evidence | log-digest | note |
/// |---|---|---|---|---|---|---|---|---|---|---|
/// | programme, block, first, last, qtyKg | ! | ! | ! | ! | ! | ! | ! | ! | - | - |
/// | evidence | ! | ! | - | ? | ? | ! | ! | ! | - | - |
/// | document, the name of the evidence file | ? | ? | - | ? | ? | ? | ? | ? | - | - |
/// | owner | ! | - | - | - | - | - | - | - | - | - |
/// | state | ? (held) | - | - | - | - | - | - | - | - | - |
/// | the facts of ``CreditFacts``, batch | ? | - | - | - | - | - | - | - | - | - |
/// | to | - | ! | - | - | - | - | - | - | - | - |
/// | parts, the first units of the parts | - | - | ! | - | - | - | - | - | - | - |
/// | claim | - | - | - | ! | - | ? | - | - | - | - |
/// | beneficiary, purpose, retiredOn, note | - | - | - | - | - | ? | - | - | - | - |
/// | reason | - | - | - | - | - | - | ! | - | - | - |
/// | subject, id, digest | - | - | - | - | - | - | - | - | ! | - |
/// | text | - | - | - | - | - | - | - | - | - | ! |
package struct Entry: Hashable, Sendable {
  /// When it was recorded.
  package let at: Timestamp
  /// Who recorded it; nil where that is not said.
  package let by: String?
  /// What happened.
  package let event: Event

  /// Makes an entry.
  package init(at: Timestamp, by: String?, _ event: Event) {
    self.at = at
    self.by = by
    self.event = event
  }
}

/// What an entry records.
package enum Event: Hashable, Sendable {
  /// Credits become known to the ledger.
  case deposit(Deposit, Evidence)
  /// Units go to another state that needs no entry of its own: issued, held, in transfer, buffer.
  case move(CreditUnits, to: CreditState, Evidence)
  /// A block is cut into parts that begin at these units; the first part begins at its first unit.
  case split(CreditUnits, parts: [Ordinal])
  /// Units are earmarked to a claim.
  case reserve(CreditUnits, claim: String, Evidence?)
  /// Earmarked units are free again.
  case release(CreditUnits, Evidence?)
  /// Units are used for good.
  case retire(CreditUnits, claim: String?, Retirement, Evidence)
  /// Units are taken out for another reason.
  case cancel(CreditUnits, reason: String, Evidence)
  /// Retired units were found to be excess or withdrawn.
  case impair(CreditUnits, reason: String, Evidence)
  /// A further document about units.
  case attachEvidence(CreditUnits, Evidence)
  /// A document was issued: its digest stands in the ledger.
  case logDigest(LoggedDocument)
  /// A remark.
  case note(String)

  /// The name of the kind in entries.
  package var kind: String {
    switch self {
    case .deposit: "deposit"
    case .move: "move"
    case .split: "split"
    case .reserve: "reserve"
    case .release: "release"
    case .retire: "retire"
    case .cancel: "cancel"
    case .impair: "impair"
    case .attachEvidence: "attach-evidence"
    case .logDigest: "log-digest"
    case .note: "note"
    }
  }

  /// The units it is about; nil for a digest or a remark.
  package var units: CreditUnits? {
    switch self {
    case .deposit(let deposit, _): deposit.units
    case .move(let units, _, _), .split(let units, _), .reserve(let units, _, _),
      .release(let units, _), .retire(let units, _, _, _), .cancel(let units, _, _),
      .impair(let units, _, _), .attachEvidence(let units, _):
      units
    case .logDigest, .note: nil
    }
  }
}

/// Credits that become known to a ledger.
package struct Deposit: Hashable, Sendable {
  /// Which.
  package var units: CreditUnits
  /// Verra's number of the batch, for spelling the serial.
  package var batch: String?
  /// In whose account they are: a name or a DID.
  package var owner: String
  /// In which state: one of ``CreditState/openings``.
  package var state: CreditState
  /// What is known of them.
  package var facts: CreditFacts

  /// Makes a deposit.
  package init(
    _ units: CreditUnits, batch: String? = nil, owner: String, state: CreditState = .held,
    facts: CreditFacts = CreditFacts()
  ) {
    self.units = units
    self.batch = batch
    self.owner = owner
    self.state = state
    self.facts = facts
  }
}

/// A document that shows what an entry says; the ledger keeps its digest, not its text.
package struct Evidence: Hashable, Sendable {
  /// The digest.
  package let digest: EvidenceDigest
  /// The name of the file, so that it can be found again.
  package let document: String?

  /// Names evidence.
  package init(_ digest: EvidenceDigest, document: String? = nil) {
    self.digest = digest
    self.document = document
  }
}

/// A claim or certificate whose digest a ledger keeps.
package struct LoggedDocument: Hashable, Sendable {
  /// What it is.
  package enum Subject: String, Sendable, CaseIterable {
    case claim, certificate, status
  }

  /// What it is.
  package let subject: Subject
  /// Its id, a URN or another URI.
  package let id: String
  /// The digest of its signed bytes.
  package let digest: EvidenceDigest

  /// Names a document.
  package init(_ subject: Subject, id: String, digest: EvidenceDigest) {
    self.subject = subject
    self.id = id
    self.digest = digest
  }
}
