import Neutrality
import Quantities

extension StatementParts {
  /// The credits: how much is retired beside the gross footprint, each block, and its nature.
  static func credits(_ claim: NeutralityCase) throws(ArithmeticError) -> [StatementPart] {
    let retired = claim.retiredCredits
    let gross = try StatementFigures(claim).grossKg()
    var sum = ExactSum()
    for credit in retired { sum.add(ExactDecimal(credit.kg)) }
    let total = try sum.total()
    var share: Ratio?
    if let gross, !gross.isZero, !retired.isEmpty { share = try Ratio(total, of: gross) }
    return [
      .mass(.gross, gross, "activities"),
      .mass(.retired, retired.isEmpty ? nil : total, "offsets"),
      .part(.retiredShare, share.map(Value.share), "offsets"),
      .table(.credits, try blocks(claim.offsetting.credits), "offsets"),
      .alsoList(.nature, claim.offsetting.credits.map(nature)),
    ]
  }

  /// Every block in tonnes, exact to the kilogram.
  private static func blocks(
    _ credits: [CreditSummary]
  ) throws(ArithmeticError) -> StatementTable {
    var rows: [[StatementCell]] = []
    for credit in credits {
      let tonnes = try ExactDecimal(coefficient: Int128(credit.kg), scale: 3)
      rows.append([
        .of(credit.programme), .of(project(credit)), .of(vintage(credit)), .of(credit.serial),
        .value(.number(tonnes)), .of(credit.retiredOn), .of(credit.beneficiary),
      ])
    }
    return StatementTable(
      columns: [
        .text(.programme, "offsets"), .text(.project, "offsets"), .text(.vintage, "offsets"),
        .text(.serial, "offsets"), .number(.tonnes, "offsets"), .text(.retiredOn, "offsets"),
        .text(.beneficiary, "offsets"),
      ],
      rows: rows)
  }

  private static func nature(_ credit: CreditSummary) -> [StatementFact] {
    [
      StatementFact(credit.serial ?? credit.id),
      StatementFact(Value.term("state.\(credit.state.rawValue)")),
      StatementFact(.nature, credit.mitigation),
      StatementFact(.technology, credit.project.technology),
      StatementFact(.methodology, credit.project.methodology),
      StatementFact(.country, credit.project.country),
      StatementFact(.registry, credit.registryURL),
    ]
  }

  private static func project(_ credit: CreditSummary) -> String? {
    let parts = [credit.project.id, credit.project.name].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// `2021` for a calendar year, the days otherwise.
  private static func vintage(_ credit: CreditSummary) -> StatementCell? {
    credit.vintage.map { vintage in
      let isYear =
        vintage.from == CalendarDate(year: vintage.from.year, month: 1, day: 1)
        && vintage.to == CalendarDate(year: vintage.from.year, month: 12, day: 31)
      return isYear ? String(vintage.from.year).cell : vintage.cell
    }
  }
}

extension StatementCell: StatedValue {
  var cell: StatementCell { self }
}
