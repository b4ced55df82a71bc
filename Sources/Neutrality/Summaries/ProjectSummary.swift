/// The project behind credits.
package struct ProjectSummary: Summary {
  /// Where it stands with its programme.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case registered
    case underReview = "under-review"
    case suspended, withdrawn, unregistered
  }

  /// The level of an authority.
  package enum Approval: String, Hashable, Sendable, CaseIterable {
    case national, provincial, lower
  }

  package var id: String?
  package var name: String?
  package var methodology: String?
  /// Such as `photovoltaic`, `onshore-wind`, `forestry`.
  package var technology: String?
  /// The host country, its ISO alpha-2 code where known.
  package var country: String?
  package var status: Status?
  /// Which ecology authority approved it, for puhui reductions.
  package var approval: Approval?
  /// Whether it lies outside the subject's boundary and its value chain.
  package var isOutsideSubject: Bool?
  /// Addresses of the documents that a registry publishes.
  package var descriptionURL: String?
  package var methodologyURL: String?
  package var validationURL: String?
  package var verificationURL: String?
  /// Whether a third party verified it.
  package var isVerified: Bool?
  /// Whether it lies in a poverty-relief area, for a recommendation of the MEE guide.
  package var isInReliefArea: Bool?

  package init() {}
}
