/// The credits of the claim and what is documented of offsetting.
package struct OffsettingSummary: Summary {
  /// All blocks assigned to this claim, in any state.
  package var credits: [CreditSummary] = []
  /// Which emissions are offset.
  package var offsetEmissions: String?
  /// The type of offset and the projects in words.
  package var offsetType: String?
  /// The standard and method of offsetting.
  package var standard: String?
  /// The record that the chosen scheme does not conflict with the principles.
  package var schemeConfirmation: DocumentReference?
  /// Whether the eight principles are confirmed.
  package var confirmsPrinciples: Bool?
  /// For events that retire after twelve months: why, and the savings that last.
  package var lateRationale: String?
  package var legacySavings: String?
  /// The statement on double counting.
  package var doubleCounting: String?
  /// The assessment of adverse impacts.
  package var adverseImpacts: String?
  /// Why the order that a guide recommends was not followed.
  package var orderReason: String?
  /// Proof that the units are cancelled for this claim.
  package var cancellationProof: DocumentReference?

  package init() {}
}
