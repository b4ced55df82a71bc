import Quantities

/// A rule of neutrality: where it comes from, what it needs, and a pure function that judges.
///
/// One rule stands in one file, `Rules/<Family>/<ID>.swift`, as a static member:
///
/// ```
/// extension Rule {
///   /// The footprint states its GWP set. PAS 2060:2014 clause 6.1.2, grade A.
///   package static let pas2060GWP = Rule(
///     "PAS2060-6-GWP", .pas2060, clause: "6", locator: "6.1.2", grade: .a,
///     needs: [.sources], reasons: ["named": 1, "unnamed": 0]
///   ) { claim in
///     guard let gwp = claim.footprint.gwp else { return Judgement(.fail, "unnamed") }
///     return Judgement(.pass, "named", .text(gwp), observed: ["gwp": .text(gwp)])
///   }
/// }
/// ```
package struct Rule: Sendable {
  /// Its stable id; programs rely on it.
  package let id: String
  package let standard: Standard
  /// The clause or chapter that the id names; empty where no standard has one.
  package let clause: String
  /// The sub-clause, article or table where it is known from a source; nil otherwise.
  package let locator: String?
  /// How well its source is confirmed.
  package let grade: Grade
  /// What it needs. What a case lacks is reported before anything is computed.
  package let needs: [Need]
  /// The reasons it may give, each with the number of slots; common reasons are left out.
  package let reasons: [String: Int]
  /// The terms it may put into slots, see ``Value/term(_:)``.
  package let terms: [String]
  /// Judges a case. Throws where figures do not fit exact arithmetic.
  package let judge: @Sendable (NeutralityCase) throws(ArithmeticError) -> Judgement

  /// Makes a rule.
  package init(
    _ id: String, _ standard: Standard, clause: String, locator: String? = nil, grade: Grade,
    needs: [Need] = [], reasons: [String: Int], terms: [String] = [],
    judge: @escaping @Sendable (NeutralityCase) throws(ArithmeticError) -> Judgement
  ) {
    self.id = id
    self.standard = standard
    self.clause = clause
    self.locator = locator
    self.grade = grade
    self.needs = needs
    self.reasons = reasons
    self.terms = terms
    self.judge = judge
  }

  /// How well a rule's source is confirmed.
  package enum Grade: String, Hashable, Sendable, CaseIterable {
    /// Seen in a source and consistent with the others.
    case a = "A"
    /// Seen in a secondary source only, or in part.
    case b = "B"
    /// Common practice, not confirmed against the text.
    case c = "C"
    /// Sources contradict each other or are silent: a setting decides.
    case d = "D"
  }
}
