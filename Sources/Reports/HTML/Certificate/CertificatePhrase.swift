import Claims
import OffsetLedger

/// The words of the page of a claim, by key under `page.certificate.`.
package enum CertificatePhrase: String, CaseIterable, Sendable {
  case signed, claim, subject, period, gross, retired, residual, note, verdict, kg
  case claimant, certifier, uncertified, assurance, recomputation, valid, unlimited, number, digest
  case offsets, programme, vintage, serial, rules, key, proves, compare, paper
  case conforming, boundary, entity, exact, basis, limits
  case notConforming = "not-conforming"
  case noOffsets = "no-offsets"
  case retiredOn = "retired-on"
  case selfCheck = "self-check"
  case provesText = "proves-text"
  case provesNot = "proves-not"
  case provesNotText = "proves-not-text"
  case compareText = "compare-text"
  case certifierKey = "certifier-key"
}

/// The words that the self-check of a page says, by key under `page.check.`.
package enum SelfCheckPhrase: String, CaseIterable, Sendable {
  /// Before the check ran, which without scripts it never does.
  case off
  case valid, invalid, unchecked
  case canonical, digest, proof, key, signature, figures, certificate
  case certificateClaim = "certificate-claim"
  case noEngine = "no-engine"
  case differs, missing, broken, early, current, expired

  /// How many slots the text may use.
  package var slots: Int {
    switch self {
    case .differs: 3
    case .figures, .certificate: 1
    default: 0
    }
  }
}

/// Words that a claim writes as a code and a page as text, by key under `page.<list>.`
package enum ClaimTerm: String, CaseIterable, Sendable {
  case `class`, scope, basis, state, assurance, recomputation

  /// The codes that have a text.
  package var codes: [String] {
    switch self {
    case .class: ClaimClass.allCases.map(\.rawValue)
    case .scope: ["1", "2-location", "2-market", "3"]
    case .basis: ["location", "market"]
    case .state: CreditState.allCases.map(\.rawValue)
    case .assurance: ["reasonable", "limited"]
    case .recomputation: ["match", "differs"]
    }
  }

  /// The key of the text of a code.
  package func key(_ code: String) -> String {
    // The states of credits are words of the rules too.
    "\(self == .state ? "term" : "page").\(rawValue).\(code)"
  }
}
