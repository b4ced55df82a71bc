import Quantities

/// Newly planted forest whose sink offsets an event.
package struct NewForestSummary: Summary {
  package var kg: ExactDecimal?
  package var completedOn: CalendarDate?
  package var certification: DocumentReference?
  /// Other mechanisms or events that use the sink.
  package var otherUses: [String] = []
  // What must be published.
  package var location: String?
  package var species: String?
  package var hectares: ExactDecimal?
  package var monitoringPlan: String?
  package var period: Period?
  package var publishedOn: CalendarDate?

  package init() {}
}
