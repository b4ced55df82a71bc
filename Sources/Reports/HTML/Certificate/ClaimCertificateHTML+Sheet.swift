import Claims
import Neutrality
import Quantities

/// The sheet for the wall: one page of A4.
extension ClaimCertificateHTML {
  /// On a screen, what the self-check came to, above everything.
  var bar: HTML {
    .element(
      .p, [.class("bar screen"), .init(.dataCheck, "off")],
      [
        .element(.strong, [.text(phrase(.selfCheck))]), " ",
        .element(.span, [.init(.dataCheckWord, "")], [.text(word(.off))]), " ",
        .element(
          .a, [.href(HTMLLink(toElement: "self-check"))], [.text(phrase(.proves))]),
      ])
  }

  var sheet: HTML {
    .element(
      .article, [.class("sheet \(tone)")],
      [
        .element(.header, [Rosette.picture, kicker, .element(.h1, [classTitle])]),
        .element(.div, [.class("holder")], [holder, period]),
        .element(.div, [.class("body")], [figures, scopes, verdict]),
        .element(.div, [.class("signers")], [claimant, certifier]),
        .element(.footer, [identity]),
      ])
  }

  /// What the sheet is coloured by: a claim that is not green, or that its certifier could not
  /// confirm, does not look like one that is.
  private var tone: String {
    if let certification = page.certification,
      certification.notConforming > 0 || certification.recomputation != "match"
    {
      return Verdict.fail.tone
    }
    return page.overall?.tone ?? Verdict.notApplicable.tone
  }

  private var kicker: HTML {
    .element(
      .p, [.class("kicker")],
      [
        .text(phrase(.signed)),
        page.standard.map { .group([" \u{B7} ", field.text($0, ClaimPath.standard)]) } ?? .nothing,
      ])
  }

  private var classTitle: HTML {
    page.claimClass.map { field.term(.class, $0.rawValue, ClaimPath.claimClass) }
      ?? .text(title)
  }

  private var holder: HTML {
    guard let name = page.name else { return .nothing }
    return .group([
      .element(.p, [.class("soft")], [.text(phrase(.subject))]),
      .element(.p, [.class("name")], [field.text(name, ClaimPath.name)]),
      page.entity.map { entity in
        .element(
          .p,
          [
            .element(.span, [.class("soft")], [.text(phrase(.entity))]), " ",
            field.text(entity, ClaimPath.entity),
          ])
      } ?? .nothing,
    ])
  }

  private var period: HTML {
    .element(
      .p, [.class("period")],
      [
        .element(.span, [.class("soft")], [.text(phrase(.period))]), " ",
        field.period(page.period, from: ClaimPath.periodFrom, to: ClaimPath.periodTo),
        page.boundary.map { boundary in
          .group([
            .void(.br), .element(.span, [.class("soft")], [.text(phrase(.boundary))]), " ",
            field.text(boundary, ClaimPath.boundary),
          ])
        } ?? .nothing,
      ])
  }

  /// The three figures, none of them reduced by another.
  private var figures: HTML {
    .element(
      .dl, [.class("figures")],
      [
        figure(.gross, field.rounded(page.totalKg, ClaimPath.totalKg)),
        page.offsetKg.map { figure(.retired, field.rounded($0, ClaimPath.offsetKg)) } ?? .nothing,
        figure(.residual, field.rounded(page.residualKg, ClaimPath.residualKg)),
      ])
  }

  private func figure(_ name: CertificatePhrase, _ number: HTML) -> HTML {
    .element(
      .div,
      [
        .element(.dt, [.text(phrase(name))]),
        .element(
          .dd,
          [
            .element(.span, [.class("big number")], [number]), " ",
            .element(.span, [.class("unit")], [chemical(phrase(.kg))]),
          ]),
      ])
  }

  private var scopes: HTML {
    if page.scopes.isEmpty { return .nothing }
    return .element(
      .div, [.class("scopes")],
      [
        field.rows(
          .ul, ClaimPath.scopes,
          page.scopes.enumerated().map { index, scope in
            let path = "\(ClaimPath.scopes).\(index)"
            return .element(
              .li,
              [
                field.term(.scope, scope.id, "\(path).scope"), " ",
                .element(
                  .span, [.class("number")], [field.rounded(scope.kg, "\(path).kg"), " kg"]),
              ])
          }),
        .element(
          .p, [.class("soft")],
          [
            page.scope2Basis.map { basis in
              .group([
                .text(phrase(.basis)), space, field.term(.basis, basis, ClaimPath.scope2Basis), " ",
              ])
            } ?? .nothing, .text(phrase(.note)),
          ]),
      ])
  }

  private var verdict: HTML {
    .element(
      .p, [.class("verdict")],
      [
        page.overall.map { overall in
          .group([
            .element(.span, [.class("soft")], [.text(phrase(.verdict))]), " ",
            field.verdict(overall, ClaimPath.overall), " ",
          ])
        } ?? .nothing, counts,
      ])
  }

  /// What is met first, then what is open or not met, last what does not apply.
  private static let tellingOrder: [Verdict] = [
    .pass, .warn, .pending, .evidence, .fail, .notApplicable,
  ]

  private var counts: HTML {
    let parts: [HTML] = Self.tellingOrder.compactMap { verdict in
      let count = page.rules.count { $0.verdict == verdict }
      if count == 0 { return nil }
      return .element(
        .span, [.class("count")],
        [
          .text(catalogue.name(of: verdict)), " ",
          .element(.strong, [field.count(of: verdict, count)]),
        ])
    }
    return .element(.span, [.class("counts")], parts)
  }

  private var claimant: HTML {
    .element(
      .div,
      [
        .element(.p, [.class("soft")], [.text(phrase(.claimant))]),
        .element(.p, [.class("signer")], [field.text(page.issuer.name, ClaimPath.issuerName)]),
        .element(.p, [field.code(page.issuer.did, ClaimPath.issuerDID)]),
      ])
  }

  private var certifier: HTML {
    guard let certification = page.certification else {
      return .element(
        .div,
        [
          .element(.p, [.class("soft")], [.text(phrase(.certifier))]),
          .element(.p, [.class("none")], [.text(phrase(.uncertified))]),
        ])
    }
    let inCertificate = ClaimField.certificate
    return .element(
      .div,
      [
        .element(.p, [.class("soft")], [.text(phrase(.certifier))]),
        .element(
          .p, [.class("signer")],
          [field.text(certification.certifier.name, ClaimPath.issuerName, in: inCertificate)]),
        .element(
          .p,
          [
            .text(phrase(.assurance)), space,
            field.term(
              .assurance, certification.levelOfAssurance, ClaimPath.levelOfAssurance,
              in: inCertificate),
          ]),
        .element(
          .p,
          [
            .text(phrase(.recomputation)), space,
            field.term(
              .recomputation, certification.recomputation, ClaimPath.recomputation,
              in: inCertificate),
          ]),
        .element(
          .p,
          [
            .text(phrase(.conforming)), space, field.conformance(true, certification.conforming),
            " \u{B7} ",
            .element(
              .span, certification.notConforming > 0 ? [.class("mark bad")] : [],
              [
                .text(phrase(.notConforming)), space,
                field.conformance(false, certification.notConforming),
              ]),
          ]),
        .element(
          .p,
          [field.code(certification.certifier.did, ClaimPath.issuerDID, in: inCertificate)]),
      ])
  }

  /// Behind a colon, which in Chinese carries its own space.
  var space: HTML { page.language == .english ? " " : .nothing }

  private var identity: HTML {
    .element(
      .dl, [.class("identity")],
      [
        entry(
          .valid,
          .group([
            field.moment(page.validFrom, ClaimPath.validFrom), " \u{2013} ",
            page.validUntil.map { field.moment($0, ClaimPath.validUntil) }
              ?? .text(phrase(.unlimited)),
          ])),
        entry(.number, field.code(page.claimID, ClaimPath.claimID)),
        entry(.digest, .element(.code, [.id("claim-digest")], [.text(page.claimDigest)])),
        .element(
          .div, [.class("paper")],
          [.element(.dt, [.text(phrase(.selfCheck))]), .element(.dd, [.text(phrase(.paper))])]),
      ])
  }

  private func entry(_ name: CertificatePhrase, _ value: HTML) -> HTML {
    .element(.div, [.element(.dt, [.text(phrase(name))]), .element(.dd, [value])])
  }
}
