import Quantities

/// Who signed the declaration, and where it can be read.
package struct PublicationSummary: Summary {
  /// Who signed.
  package struct Signatory: Hashable, Sendable {
    package var name: String
    package var role: String?
    /// Whether the role is senior beyond doubt; nil when it takes a person to say.
    package var isSenior: Bool?
    package var signedOn: CalendarDate?

    /// Makes a signatory.
    package init(
      _ name: String, role: String? = nil, isSenior: Bool? = nil, signedOn: CalendarDate? = nil
    ) {
      self.name = name
      self.role = role
      self.isSenior = isSenior
      self.signedOn = signedOn
    }
  }

  package var signatory: Signatory?
  package var url: String?
  package var publishedOn: CalendarDate?
  /// Whether it is free to read for everyone, not on request only.
  package var isFree: Bool?
  /// Whether it could be fetched; nil when nobody tried.
  package var isReachable: Bool?
  /// The digest of the published file and that of the claim.
  package var fileDigest: String?
  package var claimDigest: String?
  /// The content of the report of ISO 14068-1, in words.
  package var reportItems: [ReportItem: String] = [:]

  package init() {}
}

/// The content of a carbon neutrality report under ISO 14068-1, in groups (grade B and C).
package enum ReportItem: String, Hashable, Sendable, CaseIterable {
  case subject, commitment, footprint, exclusions, baseline, reductions, pathway
  case unabatedAndResidual = "unabated-and-residual"
  case offsets
  case doubleCounting = "double-counting"
  case electricity, verification, wording
  case adverseImpacts = "adverse-impacts"
  case changes
}
