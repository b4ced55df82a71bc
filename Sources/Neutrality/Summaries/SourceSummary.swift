import Quantities

/// A source of emissions, counted or left out.
package struct SourceSummary: Summary {
  /// Where the activity data come from.
  package enum Basis: String, Hashable, Sendable, CaseIterable {
    case primary, secondary, estimate
  }

  /// Its name in the claim: the id of lines or of an exclusion.
  package var id = ""
  /// 1, 2 or 3.
  package var scope = 1
  /// 1 to 15 in Scope 3.
  package var category: Int?
  /// The sub-category of ISO 14064-1, such as `3.4`.
  package var isoSubcategory: String?
  /// The id of its facility, of what an inventory counted.
  package var facility: String?
  /// The activity by its id, such as `flight.short-haul.economy.no-rf`, of what an inventory
  /// counted.
  package var activity: String?
  /// What emits: such as `combustion`, `production`, `upstream`.
  package var stream: String?
  /// The family of the activity, such as `flight`: what remains one source however it is sliced.
  package var family: String?
  /// Who supplies it.
  package var supplier: String?
  /// What it is, in words.
  package var name: String?
  /// kg CO2e on the basis that the claim states, exact; nil when nobody estimated it.
  package var kg: ExactDecimal?
  /// The same with location-based and market-based Scope 2.
  package var locationKg: ExactDecimal?
  package var marketKg: ExactDecimal?
  /// Whether it is in the footprint.
  package var isIncluded = true
  /// The method named for this source.
  package var method: String?
  package var basis: Basis?
  /// Why there are no primary data.
  package var whyNotPrimary: String?
  /// The authority behind secondary data.
  package var secondaryAuthority: String?
  /// The half width of the 95 % interval in percent.
  package var uncertaintyPercent: ExactDecimal?
  /// The bounds of an estimate in kg CO2e.
  package var lowerKg: ExactDecimal?
  package var upperKg: ExactDecimal?
  /// Why the estimate does not understate, and with which tolerance.
  package var estimateNote: String?
  /// Why it was left out.
  package var exclusionReason: String?
  /// Shows that to quantify it is not feasible, practicable or cost effective.
  package var infeasibility: DocumentReference?
  /// The gases counted; `CO2e` where the factor has several in one figure.
  package var gases: [String] = []
  /// kg CO2e of each of them.
  package var gasKg: [String: ExactDecimal] = [:]
  /// kg CO2 of biogenic origin; nil when nothing is said.
  package var biogenicKg: ExactDecimal?
  /// The factors used.
  package var factors: [FactorSummary] = []
  package var stage: SubjectSummary.Stage?
  /// Whether ISO 14064-1 significance was judged, and how.
  package var isSignificant: Bool?
  package var significanceReason: String?
  /// Since when, by the reporter's word, a third party runs it.
  package var outsourcedOn: CalendarDate?
  /// What is said of that.
  package var outsourcingNote: String?
  package var eventPhase: EventSummary.Phase?
  package var eventGroup: EventSummary.Group?

  package init() {}

  /// Makes a source; nil kg when nobody estimated it.
  package init(
    _ id: String, scope: Int, category: Int? = nil, family: String? = nil,
    supplier: String? = nil, kg: ExactDecimal?, isIncluded: Bool = true
  ) {
    self.id = id
    self.scope = scope
    self.category = category
    self.family = family
    self.supplier = supplier
    self.kg = kg
    self.isIncluded = isIncluded
  }
}
