/// A method of quantification.
package struct MethodSummary: Summary {
  /// Where it comes from, in the order in which PAS 2060 prefers them.
  package enum Rank: String, Hashable, Sendable, CaseIterable {
    case law, iso, national, industry, own
  }

  /// Its name, such as `ISO 14064-1:2018`.
  package var name: String?
  package var rank: Rank?
  package var justification: String?
  /// For one's own method: whether it can be reproduced and is open to peer review.
  package var isReproducible: Bool?
  package var isOpenToReview: Bool?
  /// The one with which the baseline was measured, and whether that was done again with this one.
  package var baselineMethod: String?
  package var baselineRecalculated: Bool?
  /// Whether it was applied as it prescribes.
  package var isAppliedFully: Bool?

  package init() {}
}
