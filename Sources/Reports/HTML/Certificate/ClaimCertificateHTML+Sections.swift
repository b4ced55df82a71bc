import Neutrality
import Quantities

/// What stands below the sheet.
extension ClaimCertificateHTML {
  var selfCheck: HTML {
    section(
      .selfCheck, [.class("check keep"), .id("self-check"), .init(.dataCheck, "off")],
      [
        .element(
          .p, [.class("outcome screen"), .init(.role, "status"), .init(.dataCheckWord, "")],
          [.text(word(.off))]),
        .element(.ol, [.class("screen"), .id("check-list")], []),
        .element(.p, [.class("screen soft"), .id("check-validity")], []),
        .element(
          .dl, [.class("keys")],
          [key(.key, page.issuer.key)]
            + (page.certification.map { [key(.certifierKey, $0.certifier.key)] } ?? [])),
        .element(
          .div, [.class("limits")],
          [
            limit(.proves, .text(phrase(.provesText))),
            limit(.provesNot, .text(phrase(.provesNotText))),
            limit(
              .compare,
              .group([
                .text(phrase(.compareText)), " ", .element(.code, ["baycarbon claim verify"]),
              ])),
          ]),
      ])
  }

  private func key(_ name: CertificatePhrase, _ key: String) -> HTML {
    .element(
      .div,
      [
        .element(.dt, [.text(phrase(name))]),
        .element(.dd, [.element(.code, [.text(key)])]),
      ])
  }

  private func limit(_ heading: CertificatePhrase, _ text: HTML) -> HTML {
    .element(.div, [.element(.h3, [.text(phrase(heading))]), .element(.p, [text])])
  }

  /// All digits of what the sheet shows in whole kilograms.
  var exactFigures: HTML {
    let scopes = page.scopes.enumerated().map { index, scope in
      let path = "\(ClaimPath.scopes).\(index)"
      return row(
        field.term(.scope, scope.id, "\(path).scope"), field.number(scope.kg, "\(path).kg"))
    }
    let totals = [
      row(.text(phrase(.gross)), field.number(page.totalKg, ClaimPath.totalKg)),
      page.offsetKg.map { row(.text(phrase(.retired)), field.number($0, ClaimPath.offsetKg)) }
        ?? .nothing,
      row(.text(phrase(.residual)), field.number(page.residualKg, ClaimPath.residualKg)),
    ]
    return section(
      .exact, [.class("keep")], [.element(.table, [.element(.tbody, scopes + totals)])])
  }

  private func row(_ name: HTML, _ number: HTML) -> HTML {
    .element(
      .tr,
      [
        .element(.th, [.init(.scope, "row")], [name]),
        .element(.td, [.class("number")], [number, " ", chemical("kg CO2e")]),
      ])
  }

  /// What the certifier did not look at, in its words.
  var limits: HTML {
    guard let limits = page.certification?.limits, !limits.isEmpty else { return .nothing }
    let document = ClaimField.certificate
    return section(
      .limits, [.class("keep plain")],
      [
        field.rows(
          .ul, ClaimPath.limits,
          limits.enumerated().map { index, limit in
            .element(.li, [field.text(limit, "\(ClaimPath.limits).\(index)", in: document)])
          }, in: document)
      ])
  }

  var offsets: HTML {
    if page.offsets.isEmpty {
      return section(.offsets, [], [.element(.p, [.class("none")], [.text(phrase(.noOffsets))])])
    }
    let columns: [CertificatePhrase] = [.programme, .serial, .vintage, .retiredOn, .kg]
    return section(
      .offsets, [],
      [
        .element(
          .table, [.class("stacks")],
          [
            .element(
              .thead,
              [
                .element(
                  .tr,
                  columns.map { column in
                    .element(
                      .th,
                      [.init(.scope, "col")] + (column == .kg ? [.class("number")] : []),
                      [chemical(phrase(column))])
                  })
              ]),
            field.rows(.tbody, ClaimPath.offsets, page.offsets.indices.map(offset)),
          ])
      ])
  }

  private func offset(_ index: Int) -> HTML {
    let (offset, path) = (page.offsets[index], "\(ClaimPath.offsets).\(index)")
    let project = offset.project.map { project in
      HTML.group([.void(.br), field.text(project, "\(path).project")])
    }
    let serials = HTML.group([
      field.text(offset.firstSerial, "\(path).first"), " \u{2013} ",
      field.text(offset.lastSerial, "\(path).last"), .void(.br),
      field.code(offset.serial, "\(path).serial"),
    ])
    // Credits in any other state count for nothing, which must be seen.
    let isRetired = offset.state == "retired"
    let state = HTML.element(
      .p, isRetired ? [.class("soft")] : [.class("mark wait")],
      [field.term(.state, offset.state, "\(path).state")])
    return .element(
      .tr,
      [
        cell(
          .programme,
          .group([
            .element(.strong, [field.text(offset.programme, "\(path).programme")]),
            project ?? .nothing,
          ])),
        cell(.serial, .element(.div, [serials])),
        cell(
          .vintage,
          offset.vintage.map {
            field.period($0, from: "\(path).vintage.from", to: "\(path).vintage.to")
          }),
        cell(
          .retiredOn,
          .group([
            state,
            offset.retiredOn.map { field.date($0, "\(path).retiredOn") } ?? .nothing,
          ])),
        cell(.kg, field.number(offset.kg, "\(path).kg"), "number"),
      ])
  }

  /// A cell that carries the name of its column, for a phone; what is not stated says so.
  private func cell(_ column: CertificatePhrase, _ value: HTML?, _ kind: String = "") -> HTML {
    let unknown = HTML.element(.span, [.class("none")], [.text(catalogue.text("term.unknown"))])
    return .element(
      .td,
      [.init(.dataLabel, phrase(column))] + (kind.isEmpty ? [] : [.class(kind)]),
      [.element(.div, [value ?? unknown])])
  }

  var rules: HTML {
    if page.rules.isEmpty { return .nothing }
    return section(
      .rules, [],
      [
        field.rows(
          .ul, ClaimPath.verdicts,
          page.rules.enumerated().map { index, line in
            let path = "\(ClaimPath.verdicts).\(index)"
            let title = catalogue.texts["rule.\(line.rule).title"]
            return .element(
              .li, [.class("rule")],
              [
                .element(
                  .div,
                  [
                    .text(title ?? ""), title == nil ? .nothing : .void(.br),
                    field.code(line.rule, "\(path).rule"),
                  ]), field.verdict(line.verdict, "\(path).verdict"),
              ])
          })
      ])
  }
}
