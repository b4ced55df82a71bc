import Neutrality

/// A choice of the manifest that every language has a word for, under `statement.word.`.
protocol StatementWord: StatedValue, CaseIterable, RawRepresentable<String>, Hashable {
  /// Under which name its words stand.
  static var family: String { get }
}

extension StatementWord {
  var statementKey: String { "\(Self.family).\(rawValue)" }
  var cell: StatementCell { .word(statementKey) }
}

extension ClaimKind: StatementWord { static var family: String { "claim" } }
extension SubjectSummary.Kind: StatementWord { static var family: String { "subject" } }
extension SubjectSummary.Approach: StatementWord { static var family: String { "approach" } }
extension SubjectSummary.Stage: StatementWord { static var family: String { "stage" } }
extension FootprintSummary.GasStatement: StatementWord { static var family: String { "gas" } }
extension Scope2Basis: StatementWord { static var family: String { "scope2" } }
extension BiogenicTreatment: StatementWord { static var family: String { "biogenic" } }
extension MethodSummary.Rank: StatementWord { static var family: String { "rank" } }
extension SourceSummary.Basis: StatementWord { static var family: String { "basis" } }
extension ReductionSummary.Kind: StatementWord { static var family: String { "reduction" } }
extension ReductionSummary.Route: StatementWord { static var family: String { "route" } }
extension ValidationSummary.Kind: StatementWord { static var family: String { "validation" } }
extension CreditSummary.Mitigation: StatementWord { static var family: String { "mitigation" } }
extension InstrumentSummary.Kind: StatementWord { static var family: String { "instrument" } }
extension AdjustmentState: StatementWord { static var family: String { "adjustment" } }
extension PeriodSummary.Kind: StatementWord { static var family: String { "period" } }
extension BaselineSummary.Trigger.Kind: StatementWord { static var family: String { "trigger" } }

/// All words of statements.
package enum StatementWords {
  /// Their keys under `statement.word.`.
  package static let keys: [String] =
    keys(ClaimKind.self) + keys(SubjectSummary.Kind.self) + keys(SubjectSummary.Approach.self)
    + keys(SubjectSummary.Stage.self) + keys(FootprintSummary.GasStatement.self)
    + keys(Scope2Basis.self) + keys(BiogenicTreatment.self) + keys(MethodSummary.Rank.self)
    + keys(SourceSummary.Basis.self) + keys(ReductionSummary.Kind.self)
    + keys(ReductionSummary.Route.self) + keys(ValidationSummary.Kind.self)
    + keys(CreditSummary.Mitigation.self) + keys(InstrumentSummary.Kind.self)
    + keys(AdjustmentState.self) + keys(PeriodSummary.Kind.self)
    + keys(BaselineSummary.Trigger.Kind.self)

  private static func keys<Word: StatementWord>(_ type: Word.Type) -> [String] {
    type.allCases.map(\.statementKey)
  }
}
