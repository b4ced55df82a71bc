import Findings
import Quantities

/// What makes a row doubtful though it can be read. All but a retirement before the issuance are
/// warnings: the row is kept and a person has to look.
extension ExportRow {
  /// Notes the doubts about a row.
  mutating func doubt(_ state: CreditState, _ facts: CreditFacts, _ retirement: Retirement) {
    checkDays(state, facts, retirement)
    guard state == .retired else { return }
    if retirement.on == nil, text(.retiredOn) == nil {
      report(
        .warning, .retiredOn, "offset.date", "the credits are retired, the day is not stated",
        remedy: "look the day up in the registry; without it no period can be told")
    }
    doubtBeneficiary(retirement)
    doubtPurpose(retirement)
    doubtYears(retirement)
  }

  private mutating func checkDays(
    _ state: CreditState, _ facts: CreditFacts, _ retirement: Retirement
  ) {
    guard let day = retirement.on else { return }
    if ![.retired, .cancelled, .bufferCancelled, .impaired].contains(state) {
      report(
        .retiredOn, "offset.status",
        "the credits are \(state.rawValue) and have a day of retirement",
        remedy: "correct the status or remove the day")
      return
    }
    if let issued = facts.issuedOn, day < issued {
      report(
        .retiredOn, "offset.date",
        "the credits left circulation on \(day), before they were issued on \(issued)",
        remedy: "compare both days with the registry")
    }
    if state == .retired, let vintage = facts.vintage, day <= vintage.period.to {
      report(
        .warning, .retiredOn, "offset.vintage",
        "the credits were retired on \(day), before their vintage \(vintage) was over",
        remedy: "check with the registry that the reductions had happened and were verified")
    }
  }

  private mutating func doubtBeneficiary(_ retirement: Retirement) {
    let cell = text(.beneficiary)
    // The reason "On Behalf of Third Party" names nobody; ACR has a column for the name.
    let principal = [retirement.beneficiary, retirement.note].compactMap(\.self)
      .lazy.compactMap { RetirementWords.principal(in: $0) }.first
    guard let beneficiary = retirement.beneficiary else {
      // What has no owner is a doubt about the purpose; where nothing at all is said, about the state.
      if cell.map(RetirementWords.isNobodys) == true { return }
      if !header.format.tellsRetiredFromCancelled, cell == nil, text(.purpose) == nil { return }
      report(
        .warning, .beneficiary, "offset.beneficiary",
        cell.map { "the beneficiary is `\($0)`" } ?? "no beneficiary is named",
        remedy: "ask for the registry's statement of retirement that names the claimant",
        notes: principal.map { ["the note says on behalf of: \($0)"] } ?? [])
      return
    }
    if let principal, !RetirementWords.isSame(beneficiary, principal) {
      report(
        .warning, .beneficiary, "offset.beneficiary",
        "`\(beneficiary)` retired on behalf of somebody, or the note names another: \(principal)",
        remedy: "make sure that the claimant is the one on whose behalf the credits were retired")
    } else if RetirementWords.isSentence(beneficiary) {
      report(
        .warning, .beneficiary, "offset.beneficiary",
        "the beneficiary is a sentence, not a name: `\(beneficiary)`",
        remedy: "make sure that the sentence names the claimant")
    }
  }

  private mutating func doubtPurpose(_ retirement: Retirement) {
    let cells: [(ExportField, String?)] = [
      (.beneficiary, text(.beneficiary)), (.purpose, retirement.purpose), (.note, retirement.note),
    ]
    for (field, text) in cells {
      guard let text else { continue }
      if RetirementWords.isNobodys(text) {
        report(
          .warning, field, "offset.purpose",
          "`\(text)`: a share for overall mitigation has no owner and supports no claim",
          remedy: "do not use these credits for a claim")
        return
      }
      if let duty = RetirementWords.duty(in: text, isReason: field == .purpose) {
        report(
          .warning, field, "offset.purpose",
          "`\(text)`: the credits met a duty or another purpose (\(duty)), not a voluntary claim",
          remedy: "do not use them for a claim unless the scheme allows both")
        return
      }
    }
  }

  private mutating func doubtYears(_ retirement: Retirement) {
    let texts = [retirement.beneficiary, retirement.purpose, retirement.note].compactMap(\.self)
    let years = RetirementWords.years(in: texts.joined(separator: " \n"))
    let field: ExportField = retirement.note == nil ? .beneficiary : .note
    if let day = retirement.on, let year = years.last, year > day.year {
      report(
        .warning, field, "offset.purpose",
        "the credits were retired in \(day.year) for the later year \(year)",
        remedy: "use them for a period that was over when they were retired, or show the plan")
    }
    if years.count > 1 {
      let list = years.map(String.init).joined(separator: ", ")
      report(
        .warning, field, "offset.purpose", "one retirement names several years: \(list)",
        remedy: "show how many of the credits belong to each year, and use each for one only")
    }
  }
}
