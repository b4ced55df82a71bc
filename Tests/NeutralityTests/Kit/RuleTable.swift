import Neutrality
import Quantities
import Testing

/// The cases of one rule as a table of text: what the case is, what it consists of, what the rule
/// must say.
///
/// ```
/// RuleTable(.pas2060Status, """
///   case                | to         | declared   | verdict | reason
///   limit: the last day | 2025-11-30 | 2025-11-30 | PASS    | in-force
///   limit: one day more | 2025-12-01 | 2025-11-30 | FAIL    | period-later
///   """) { claim, row in
///     claim.periods = try [PeriodSummary(.application, row.period("from", "to"))]
///     claim.declaration.date = try row.date("declared")
///   }
/// ```
///
/// The first column names the case and the last two are `verdict` and `reason`, as
/// ``Neutrality/Reason/name`` writes it. Columns of these names are understood without the
/// closure: `as of` is the day of the judgement (2025-06-30 unless it stands there), `claim` is
/// `commitment`, `achievement` or `both`, and `due` is what the rule must give as its deadline.
/// `-` is a cell with nothing in it.
///
/// A table must have a row that passes, one that fails and one whose name begins with `limit`, and
/// its rows must give every reason that the rule declares.
struct RuleTable {
  /// What a rule cannot have, so that its table need not show it.
  enum Absence { case pass, fail, limit }

  typealias Fill = (inout NeutralityCase, RuleRow) throws -> Void

  let rule: Rule
  let rows: [RuleRow]
  private let absences: Set<Absence>
  private let fill: Fill

  init(_ rule: Rule, _ text: String, without absences: Set<Absence> = [], fill: @escaping Fill) {
    self.rule = rule
    self.absences = absences
    self.fill = fill
    rows = RuleRow.rows(of: text)
  }

  /// Judges every row and records what is not as the table says, and what the table does not try.
  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let seen = try checkRows(sourceLocation: sourceLocation)
    let unseen = Set(rule.reasons.keys).subtracting(seen)
    #expect(
      unseen.isEmpty, "\(rule.id): no row gives \(unseen.sorted())",
      sourceLocation: sourceLocation)
    checkCompleteness(sourceLocation)
  }

  /// Judges every row of a further table, which need not try everything; gives the rule's reasons.
  @discardableResult
  func checkRows(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Set<String> {
    var seen: Set<String> = []
    for row in rows {
      let judgement = try rule.judge(claim(for: row))
      try compare(judgement, with: row, sourceLocation)
      if !judgement.reason.isCommon { seen.insert(judgement.reason.key) }
    }
    return seen
  }

  /// The case of a row.
  func claim(for row: RuleRow) throws -> NeutralityCase {
    var claim = NeutralityCase(asOf: CalendarDate(dayNumber: 20_269))
    claim.standard = rule.standard == .ledger ? .pas2060 : rule.standard
    if row.has("as of"), let day = try row.date("as of") { claim.asOf = day }
    if row.has("claim") { claim.declaration.kind = try row.choice("claim") }
    try fill(&claim, row)
    return claim
  }

  private func compare(
    _ judgement: Judgement, with row: RuleRow, _ place: Testing.SourceLocation
  ) throws {
    let found = "\(judgement.verdict.rawValue) \(judgement.reason.name)"
    let expected = try "\(row.text("verdict") ?? "-") \(row.text("reason") ?? "-")"
    #expect(found == expected, "\(rule.id): \(row.name)", sourceLocation: place)
    if row.has("due") {
      #expect(
        try judgement.due == row.date("due"), "\(rule.id): \(row.name)", sourceLocation: place)
    }
    if judgement.verdict == .pending {
      #expect(judgement.due != nil, "\(rule.id): \(row.name) has no due", sourceLocation: place)
    }
    if judgement.reason.isCommon { return }
    #expect(
      rule.reasons[judgement.reason.key] == judgement.reason.slots.count,
      "\(rule.id): \(row.name): the rule declares other slots for \(judgement.reason.key)",
      sourceLocation: place)
  }

  private func checkCompleteness(_ place: Testing.SourceLocation) {
    let verdicts = Set(rows.compactMap { try? $0.text("verdict") })
    let hasLimit = rows.contains { $0.name.hasPrefix("limit") }
    for (absence, isThere) in [
      (Absence.pass, verdicts.contains("PASS")), (.fail, verdicts.contains("FAIL")),
      (.limit, hasLimit),
    ] {
      #expect(
        isThere != absences.contains(absence),
        "\(rule.id): the table \(isThere ? "has" : "lacks") a row for `\(absence)`",
        sourceLocation: place)
    }
  }
}
