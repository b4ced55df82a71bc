import Claims
import Neutrality
import Quantities

/// A signed claim on a terminal: the same content as its page, in the same words.
package enum ClaimText {
  /// The text; figures are gross and, for people, in whole kilograms, half-even.
  ///
  /// - Parameters:
  ///   - news: What has become of the claim or its certificate since, which stands above all else.
  ///   - wasCertified: Whether there was a certificate that its certifier has taken back.
  package static func text(
    _ claim: CertificatePage, news: [String] = [], wasCertified: Bool = false
  ) -> String {
    let catalogue = Catalogue.of(claim.language)
    func phrase(_ phrase: CertificatePhrase) -> String {
      catalogue.text("page.certificate.\(phrase.rawValue)")
    }
    func mass(_ kg: ExactDecimal) -> String { kg.formatted(places: 0, grouping: true) }
    var page = TextPage()
    for item in news { page.line("! \(item)") }
    if !news.isEmpty { page.blank() }
    page.line(
      claim.claimClass.map { catalogue.text(ClaimTerm.class.key($0.rawValue)) } ?? phrase(.claim))
    page.fields([
      (phrase(.subject), [claim.name, claim.entity].compactMap(\.self).joined(separator: ", ")),
      (
        phrase(.period),
        catalogue.shown(.date(claim.period.from)) + " \u{2013} "
          + catalogue.shown(.date(claim.period.to))
      ),
      (phrase(.rules), claim.standard ?? ""),
      (phrase(.verdict), claim.overall.map(catalogue.name) ?? ""),
    ])
    page.section(phrase(.gross))
    var scopes = TextTable([.flexible(""), .number(phrase(.kg))])
    for scope in claim.scopes {
      scopes.add([catalogue.texts[ClaimTerm.scope.key(scope.id)] ?? scope.id, mass(scope.kg)])
    }
    scopes.add([phrase(.gross), mass(claim.totalKg)])
    scopes.add([phrase(.residual), mass(claim.residualKg)])
    page.table(scopes)
    page.line(phrase(.note), indentation: 2)
    page.section(phrase(.offsets))
    if claim.offsets.isEmpty {
      page.line(phrase(.noOffsets), indentation: 2)
    } else {
      page.table(offsets(claim, phrase, catalogue, mass))
    }
    if !claim.rules.isEmpty {
      page.section(phrase(.rules))
      for verdict in Verdict.allCases {
        let those = claim.rules.filter { $0.verdict == verdict }
        if those.isEmpty { continue }
        page.fields([(catalogue.name(of: verdict), those.map(\.rule).joined(separator: ", "))])
      }
    }
    page.section(phrase(.signed))
    page.fields(signatures(claim, phrase, catalogue))
    if claim.certification == nil, !wasCertified { page.line(phrase(.uncertified), indentation: 2) }
    return page.text
  }

  private static func offsets(
    _ claim: CertificatePage, _ phrase: (CertificatePhrase) -> String, _ catalogue: Catalogue,
    _ mass: (ExactDecimal) -> String
  ) -> TextTable {
    var table = TextTable([
      .flexible(phrase(.programme)), .flexible(phrase(.serial), keeps: 30),
      .text(phrase(.retiredOn)), .number(phrase(.kg)),
    ])
    for offset in claim.offsets where offset.state == "retired" {
      table.add([
        [offset.programme, offset.project ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
        offset.serial,
        offset.retiredOn.map { catalogue.shown(.date($0)) } ?? "", mass(offset.kg),
      ])
    }
    return table
  }

  private static func signatures(
    _ claim: CertificatePage, _ phrase: (CertificatePhrase) -> String, _ catalogue: Catalogue
  ) -> [(name: String, value: String)] {
    var fields = [
      (phrase(.claimant), claim.issuer.name), ("", claim.issuer.did),
      (
        phrase(.valid),
        "\(claim.validFrom) \u{2013} " + (claim.validUntil?.description ?? phrase(.unlimited))
      ),
      (phrase(.number), claim.claimID), (phrase(.digest), claim.claimDigest),
    ]
    if let certification = claim.certification {
      let assurance =
        catalogue.texts[ClaimTerm.assurance.key(certification.levelOfAssurance)]
        ?? certification.levelOfAssurance
      let match =
        catalogue.texts[ClaimTerm.recomputation.key(certification.recomputation)]
        ?? certification.recomputation
      fields += [
        (phrase(.certifier), certification.certifier.name), (" ", certification.certifier.did),
        (phrase(.assurance), assurance), (phrase(.recomputation), match),
      ]
    }
    return fields
  }
}
