import Claims
import Neutrality
import Quantities

/// What the page of a signed claim shows, and the exact bytes it is shown from.
///
/// ``init(language:claim:certificate:keys:)`` reads it from the signed documents. The page checks in
/// the reader's browser that what it shows is what they say; where each value stands in them is told
/// by ``ClaimPath``. What a claim does not have is nil or empty here and is not shown.
package struct CertificatePage: Sendable {
  /// Gross emissions of a scope.
  package struct Scope: Sendable {
    /// As the claim writes it: `1`, `2-location`, `2-market`, `3`.
    package var id: String
    /// kg CO2e, gross.
    package var kg: ExactDecimal
  }

  /// A block of credits.
  package struct Offset: Sendable {
    package var programme: String
    package var project: String?
    /// The first and the last day in which the reductions arose.
    package var vintage: Period?
    package var firstSerial: String
    package var lastSerial: String
    /// The registry's spelling of the serial number.
    package var serial: String
    /// kg CO2e.
    package var kg: ExactDecimal
    /// What the ledger says of it; only `retired` counts.
    package var state: String
    package var retiredOn: CalendarDate?
  }

  /// What a rule found.
  package struct RuleVerdict: Sendable {
    package var rule: String
    package var verdict: Verdict
  }

  /// Somebody who signs.
  package struct Signer: Sendable {
    package var name: String
    package var did: String
    /// The public key as a multikey, `z6Mk...`.
    package var key: String
  }

  /// The certificate over the claim.
  package struct Certification: Sendable {
    package var certifier: Signer
    /// `reasonable` or `limited`.
    package var levelOfAssurance: String
    /// What the certifier's own recomputation gave.
    package var recomputation: String
    /// How many rules the certifier found met.
    package var conforming: Int
    /// How many it found not met; a certificate may say so.
    package var notConforming: Int
    /// What was not looked at, in the certifier's words.
    package var limits: [String]
    /// The exact text of the signed certificate.
    package var text: String
  }

  package var language: Language
  package var claimClass: ClaimClass?
  /// The standard of the rules, as the claim names it.
  package var standard: String?
  package var name: String?
  /// Who makes the claim.
  package var entity: String?
  /// The boundary in words.
  package var boundary: String?
  package var period: Period
  /// kg CO2e, gross.
  package var totalKg: ExactDecimal
  /// Which Scope 2 figure ``totalKg`` holds: `location` or `market`.
  package var scope2Basis: String?
  package var scopes: [Scope]
  package var offsets: [Offset]
  /// kg CO2e of the credits that are retired.
  package var offsetKg: ExactDecimal?
  /// kg CO2e that no retired credit balances.
  package var residualKg: ExactDecimal
  package var overall: Verdict?
  package var rules: [RuleVerdict]
  package var issuer: Signer
  package var validFrom: Timestamp
  package var validUntil: Timestamp?
  package var claimID: String
  /// SHA-256 of the claim: `sha256:` and hexadecimal digits.
  package var claimDigest: String
  /// The exact text of the signed claim.
  package var claim: String
  package var certification: Certification?
}
