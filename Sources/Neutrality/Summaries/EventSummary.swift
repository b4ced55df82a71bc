import Quantities

/// An event, under PAS 2060, the MEE guide or Guangdong's notice.
package struct EventSummary: Summary {
  /// The three phases.
  package enum Phase: String, Hashable, Sendable, CaseIterable {
    case preparation, holding
    case wrapUp = "wrap-up"
  }

  /// The groups of sources that the MEE guide considers.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case fuel
    case purchasedEnergy = "purchased-energy"
    case transport, accommodation, materials, waste
  }

  /// What sort of event.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case performance, contest, meeting, forum, exhibition, other
  }

  /// Which figures the balance uses.
  package enum Figures: String, Hashable, Sendable, CaseIterable {
    case actual, forecast
  }

  /// Who confirms neutrality.
  package enum Confirmation: String, Hashable, Sendable, CaseIterable {
    case selfDeclaration = "self-declaration"
    case serviceBody = "service-body"
  }

  /// The fields of the statement that the MEE guide asks for.
  package enum StatementField: String, Hashable, Sendable, CaseIterable {
    case name, organiser, time, boundary, emissions
    case offsetMethod = "offset-method"
    case offsetAmount = "offset-amount"
    case neutralityDate = "neutrality-date"
    case confirmation, evaluator, conclusion, declarer
    case declarationDate = "declaration-date"
  }

  package var kind: Kind?
  package var organiser: String?
  package var place: String?
  package var from: CalendarDate?
  package var to: CalendarDate?
  package var isRecurring: Bool?
  /// Persons on site, visits, and square metres.
  package var participants: Int?
  package var visits: Int?
  package var squareMetres: ExactDecimal?
  package var figures: Figures?
  package var phases: Set<Phase>?
  /// For each group that is left out, the reason; groups with figures come from the sources.
  package var groupReasons: [Group: String] = [:]
  package var reviewedOn: CalendarDate?
  package var review: String?
  package var confirmation: Confirmation?
  /// The evidence file of a self-declaration, the certificate of a service body.
  package var evidenceBundle: DocumentReference?
  package var certificate: DocumentReference?
  package var evaluator: String?
  package var conclusion: String?
  package var statement: Set<StatementField> = []
  package var statementURL: String?
  /// Why neutrality was reached later than the notice asks in principle.
  package var lateReason: String?
  package var neutralOn: CalendarDate?
  package var namedStaff: [String] = []
  package var followsGuide: Bool?
  package var forest: NewForestSummary?
  /// The year of Shenzhen's pilot call that it takes part in; nil for none.
  package var pilotYear: Int?

  package init() {}
}
