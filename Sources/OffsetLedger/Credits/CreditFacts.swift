import Quantities

/// What is known of the credits of a deposit beside their numbers. What is not known stays nil:
/// absent is not the same as no.
package struct CreditFacts: Hashable, Sendable {
  /// The registry's serial as it was written, without spaces around.
  package var serial: String?
  /// The programme's id of the project, as the programme writes it.
  package var project: String?
  /// The project's name.
  package var projectName: String?
  /// The host country as the registry names it, or its ISO alpha-2 code.
  package var country: String?
  /// The methodology or protocol.
  package var methodology: String?
  /// When the reductions happened.
  package var vintage: Vintage?
  /// The day of issuance.
  package var issuedOn: CalendarDate?
  /// Reduction, removal or both, where the registry states it.
  package var mitigation: Mitigation?
  /// Whether the storage can be reversed.
  package var isReversible: Bool?
  /// Labels as the registry writes them, sorted: `CORSIA Pilot Phase 2021-2023`, `ICVCM CCP`.
  package var labels: [String] = []
  /// Authorisations under Article 6, in the order of the source.
  package var authorisations: [Authorisation] = []

  /// What a credit stands for.
  package enum Mitigation: String, Sendable, CaseIterable {
    case reduction, removal, mixed
  }

  /// Nothing is known.
  package init() {}
}
