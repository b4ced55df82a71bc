import Neutrality
import Quantities

/// What the page of a signed claim shows, and the exact bytes it is shown from.
///
/// The figures are handed in beside the bytes, and the page checks in the reader's browser that they
/// are those of the claim; where each stands in it is told by ``ClaimPath``. What a claim does not
/// have is nil or empty here and is not shown.
package struct CertificatePage: Sendable {
  /// What is claimed.
  package enum ClaimClass: String, Sendable, CaseIterable {
    case disclosure, commitment, peak, achieved
  }

  /// An entry of a public register.
  package struct Registration: Sendable {
    package var register: String
    package var number: String

    /// Makes an entry.
    package init(register: String, number: String) {
      self.register = register
      self.number = number
    }
  }

  /// Gross emissions of a scope.
  package struct Scope: Sendable {
    /// As the claim writes it: `1`, `2-location`, `2-market`, `3`.
    package var id: String
    /// kg CO2e, gross.
    package var kg: ExactDecimal

    /// Makes the line of a scope.
    package init(_ id: String, kg: ExactDecimal) {
      self.id = id
      self.kg = kg
    }
  }

  /// A block of retired credits.
  package struct Offset: Sendable {
    package var programme: String
    package var project: String?
    /// The first and the last day in which the reductions arose.
    package var vintage: Period?
    /// The block in which the serial numbers run.
    package var block: String?
    package var firstSerial: String
    package var lastSerial: String
    /// kg CO2e.
    package var kg: ExactDecimal
    package var retiredOn: CalendarDate?

    /// Makes a block.
    package init(
      programme: String, project: String? = nil, vintage: Period? = nil, block: String? = nil,
      firstSerial: String, lastSerial: String, kg: ExactDecimal, retiredOn: CalendarDate? = nil
    ) {
      self.programme = programme
      self.project = project
      self.vintage = vintage
      self.block = block
      self.firstSerial = firstSerial
      self.lastSerial = lastSerial
      self.kg = kg
      self.retiredOn = retiredOn
    }
  }

  /// What a rule found.
  package struct RuleVerdict: Sendable {
    package var rule: String
    package var verdict: Verdict

    /// Makes a line of the list.
    package init(_ rule: String, _ verdict: Verdict) {
      self.rule = rule
      self.verdict = verdict
    }
  }

  /// Somebody who signs.
  package struct Signer: Sendable {
    package var name: String
    package var did: String
    /// The public key as a multikey, `z6Mk...`; for a `did:web` the one its document held.
    package var key: String

    /// Makes a signer.
    package init(name: String, did: String, key: String) {
      self.name = name
      self.did = did
      self.key = key
    }
  }

  /// The certificate over the claim.
  package struct Certification: Sendable {
    package var certifier: Signer
    /// `reasonable`, `limited`, or in the certifier's words.
    package var levelOfAssurance: String
    /// What the certifier's own recomputation gave: `match` or `differs`.
    package var recomputation: String
    /// How many rules the certifier found met.
    package var conforming: Int
    /// How many it found not met; a certificate may say so.
    package var notConforming: Int
    /// The exact bytes of the signed certificate.
    package var bytes: [UInt8]

    /// Makes a certification.
    package init(
      certifier: Signer, levelOfAssurance: String, recomputation: String, conforming: Int,
      notConforming: Int, bytes: [UInt8]
    ) {
      self.certifier = certifier
      self.levelOfAssurance = levelOfAssurance
      self.recomputation = recomputation
      self.conforming = conforming
      self.notConforming = notConforming
      self.bytes = bytes
    }
  }

  package var language: Language
  package var claimClass: ClaimClass?
  /// The id of the set of rules, as the claim writes it.
  package var ruleProfile: String?
  /// The names of the subject, in the order of the claim.
  package var names: [String]
  package var registrations: [Registration] = []
  package var period: Period
  /// kg CO2e, gross.
  package var totalKg: ExactDecimal
  package var scopes: [Scope]
  package var offsets: [Offset]
  /// kg CO2e that no credit stands against.
  package var residualKg: ExactDecimal
  package var overall: Verdict?
  package var rules: [RuleVerdict]
  package var issuer: Signer
  package var validFrom: Timestamp
  package var validUntil: Timestamp?
  package var claimID: String
  /// SHA-256 of ``claim``: `sha256:` and hexadecimal digits, or a multihash `zQm...`.
  package var claimDigest: String
  /// The exact bytes of the signed claim.
  package var claim: [UInt8]
  package var certification: Certification?

  /// Makes the page of a claim; the other members are set afterwards.
  package init(
    language: Language, names: [String], period: Period, totalKg: ExactDecimal, scopes: [Scope],
    offsets: [Offset], residualKg: ExactDecimal, rules: [RuleVerdict], issuer: Signer,
    validFrom: Timestamp, claimID: String, claimDigest: String, claim: [UInt8]
  ) {
    self.language = language
    self.names = names
    self.period = period
    self.totalKg = totalKg
    self.scopes = scopes
    self.offsets = offsets
    self.residualKg = residualKg
    self.rules = rules
    self.issuer = issuer
    self.validFrom = validFrom
    self.claimID = claimID
    self.claimDigest = claimDigest
    self.claim = claim
  }
}
