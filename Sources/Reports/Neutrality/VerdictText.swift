import Neutrality
import Quantities

/// Verdicts for people.
package struct VerdictText {
  private let catalogue: Catalogue

  /// Writes in a language.
  package init(in language: Language) { catalogue = .of(language) }

  /// The verdict on a claim: the overall one, then every rule that needs attention with what it saw
  /// and what would change it, then the others by name.
  package func assessment(_ assessment: Assessment, of claim: NeutralityCase) -> String {
    var page = TextPage()
    page.line(
      catalogue.phrase(
        .title,
        [.text(assessment.profile.id), .count(assessment.profile.version)]))
    page.fields([
      (catalogue.phrase(.subject), claim.subject.name ?? ""),
      (catalogue.phrase(.entity), claim.subject.entity ?? ""),
      (catalogue.phrase(.period), claim.applicationPeriod?.description ?? ""),
      (catalogue.phrase(.asOf), claim.asOf.description),
      (catalogue.phrase(.overall), name(assessment.overall)),
    ])
    page.line(counts(assessment), indentation: 2, hanging: 2)
    writeSettings(of: claim, on: &page)
    for verdict in Verdict.allCases {
      let those = assessment.rulings.filter { $0.verdict == verdict }
      if those.isEmpty { continue }
      page.section(name(verdict))
      if verdict == .pass || verdict == .notApplicable {
        page.line(those.map(\.rule.id).joined(separator: ", "), indentation: 2)
      } else {
        for ruling in those { write(ruling, on: &page) }
      }
    }
    return page.text
  }

  /// One rule: what it asks, where it comes from, what it saw, and what would change the verdict.
  package func explanation(_ ruling: Ruling) -> String {
    var page = TextPage()
    let (rule, judgement) = (ruling.rule, ruling.judgement)
    page.line("\(rule.id): \(catalogue.title(of: rule))")
    let place = [rule.standard.rawValue, rule.locator ?? rule.clause].filter { !$0.isEmpty }
    page.fields([
      (catalogue.phrase(.asks), catalogue.asks(rule)),
      (
        catalogue.phrase(.grade),
        catalogue.phrase(
          .source, [.text(place.joined(separator: ", ")), .text(rule.grade.rawValue)])
      ),
      (catalogue.phrase(.verdict), name(ruling.verdict)),
      (catalogue.phrase(.why), catalogue.reason(of: judgement, in: rule)),
      (catalogue.phrase(.limit), judgement.limit ?? ""),
      (catalogue.phrase(.due), judgement.due.map { catalogue.shown(.date($0)) } ?? ""),
      (catalogue.phrase(.change), catalogue.change(rule)),
    ])
    if !judgement.observed.all.isEmpty {
      page.section(catalogue.phrase(.saw), indentation: 2)
      page.fields(
        judgement.observed.all.map { ($0.name, catalogue.shown($0.value)) }, indentation: 4)
    }
    writeTrail(ruling, on: &page, indentation: 2)
    return page.text
  }

  /// The two standards side by side on the points on which they differ.
  package func contrast(
    of claim: NeutralityCase, pas2060: Assessment, iso14068: Assessment
  ) -> String {
    var page = TextPage()
    page.line(catalogue.phrase(.contrast))
    var table = TextTable([
      .text(catalogue.phrase(.topic)), .flexible(pas2060.profile.id, keeps: 30),
      .flexible(iso14068.profile.id, keeps: 30),
    ])
    for contrast in Contrast.all {
      table.add([
        catalogue.text("page.topic.\(contrast.topic)"),
        cell(contrast.pas2060, in: pas2060), cell(contrast.iso14068, in: iso14068),
      ])
    }
    page.table(table)
    writeSettings(of: claim, on: &page)
    return page.text
  }
}

extension VerdictText {
  /// The verdict, and its name where that says more.
  private func name(_ verdict: Verdict) -> String {
    let name = catalogue.name(of: verdict)
    return name == verdict.rawValue.lowercased()
      ? verdict.rawValue : "\(verdict.rawValue) (\(name))"
  }

  /// The settings that are not at their default: to what, instead of what, for which rule and
  /// where.
  private func writeSettings(of claim: NeutralityCase, on page: inout TextPage) {
    let changed = claim.settings.changed
    if changed.isEmpty { return }
    let defaults = Settings()
    page.section(catalogue.phrase(.settings))
    page.fields(
      changed.map { entry in
        let slots: [Value] = [
          .text(entry.text(claim.settings)), .text(entry.text(defaults)), .text(entry.rule),
          .text(claim.settingPlaces[entry.name]),
        ]
        return (entry.name, catalogue.phrase(.setting, slots))
      })
  }

  private func counts(_ assessment: Assessment) -> String {
    Verdict.allCases.map { verdict in
      let count = assessment.rulings.count { $0.verdict == verdict }
      return TextPage.unbroken("\(verdict.rawValue) \(count)")
    }.joined(separator: "; ")
  }

  private func write(_ ruling: Ruling, on page: inout TextPage) {
    let (rule, judgement) = (ruling.rule, ruling.judgement)
    page.line("\(rule.id): \(catalogue.title(of: rule))", indentation: 2, hanging: 2)
    page.line(catalogue.reason(of: judgement, in: rule), indentation: 6)
    if let due = judgement.due {
      page.line("\(catalogue.phrase(.due)): \(catalogue.shown(.date(due)))", indentation: 6)
    }
    page.line("\(catalogue.phrase(.change)): \(catalogue.change(rule))", indentation: 6)
    writeTrail(ruling, on: &page, indentation: 6)
  }

  /// What a judgement rests on, and a reviewer's decision.
  private func writeTrail(_ ruling: Ruling, on page: inout TextPage, indentation: Int) {
    let refs = ruling.judgement.refs
    if !refs.isEmpty {
      page.line(catalogue.phrase(.restsOn, [.list(refs)]), indentation: indentation)
    }
    if let decision = ruling.decision {
      page.line(
        catalogue.phrase(
          .decision, [.text(decision.reviewer), .date(decision.on), .text(decision.note)]),
        indentation: indentation)
    }
    for one in ruling.uncounted {
      let slots: [Value] = [.text(one.decision.reviewer), .date(one.decision.on)]
      let text =
        switch one.cause {
        case .incomplete: catalogue.phrase(.decisionIncomplete, slots)
        case .future: catalogue.phrase(.decisionFuture, slots)
        case .otherDocument: catalogue.phrase(.decisionOther, slots)
        case .early(let day): catalogue.phrase(.decisionEarly, slots + [.date(day)])
        }
      page.line(text, indentation: indentation)
    }
  }

  private func cell(_ id: String?, in assessment: Assessment) -> String {
    guard let id, let ruling = assessment.rulings.first(where: { $0.rule.id == id }) else {
      return "-"
    }
    return "\(ruling.verdict.rawValue): \(catalogue.reason(of: ruling.judgement, in: ruling.rule))"
  }
}
