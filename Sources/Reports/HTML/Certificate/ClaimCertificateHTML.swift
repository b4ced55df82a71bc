import Claims
import Neutrality
import StrictJSON

/// The page of a signed claim: a sheet for the wall, what the claim rests on, and a check of its own
/// signature in the reader's browser. One file that fetches nothing.
package struct ClaimCertificateHTML {
  let page: CertificatePage
  let catalogue: Catalogue
  let field: ClaimField

  /// Prepares a page.
  package init(_ page: CertificatePage) {
    self.page = page
    catalogue = .of(page.language)
    field = ClaimField(catalogue: catalogue)
  }

  /// The file.
  package var document: HTMLDocument {
    HTMLDocument(
      language: page.language,
      title: page.name.map { "\(title) \u{2013} \($0)" } ?? title,
      styles: [StyleSheet.certificate], scripts: [SelfCheckScript.asset], kind: "certificate",
      body: [
        .element(.main, [bar, sheet, selfCheck, exactFigures, offsets, rules, limits]),
        .data(id: "page-data", data),
      ])
  }

  /// What the self-check reads: the exact text of the documents, and the words it says.
  private var data: JSONOutput {
    let words = SelfCheckPhrase.allCases.map { ($0.rawValue, JSONOutput.string(word($0))) }
    let lists = ClaimTerm.allCases.map { term in
      (
        term.rawValue,
        JSONOutput.object(term.codes.map { ($0, .string(catalogue.text(term.key($0)))) })
      )
    }
    let verdicts = Verdict.allCases.map { ($0.rawValue, JSONOutput.string(catalogue.name(of: $0))) }
    return [
      "claim": .string(page.claim), "issuerKey": .string(page.issuer.key),
      "certificate": (page.certification?.text).map(JSONOutput.string) ?? .null,
      "certifierKey": (page.certification?.certifier.key).map(JSONOutput.string) ?? .null,
      "words": .object(words),
      "terms": .object(lists + [("verdict", .object(verdicts))]),
    ]
  }
}

extension ClaimCertificateHTML {
  var title: String {
    page.claimClass.map { catalogue.text(ClaimTerm.class.key($0.rawValue)) } ?? phrase(.claim)
  }

  func phrase(_ phrase: CertificatePhrase) -> String {
    catalogue.text("page.certificate.\(phrase.rawValue)")
  }

  func word(_ phrase: SelfCheckPhrase) -> String {
    // The script fills the slots.
    catalogue.text("page.check.\(phrase.rawValue)")
  }

  /// A section with its heading.
  func section(
    _ heading: CertificatePhrase, _ attributes: [HTMLAttribute] = [], _ parts: [HTML]
  ) -> HTML {
    .element(.section, attributes, [.element(.h2, [.text(phrase(heading))])] + parts)
  }

  /// Words with the formula of carbon dioxide as chemists set it.
  func chemical(_ text: String) -> HTML {
    let parts = text.split(separator: "CO2e", omittingEmptySubsequences: false)
    var pieces: [HTML] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { pieces += ["CO", .element(.sub, ["2"]), "e"] }
      pieces.append(.text(String(part)))
    }
    return .group(pieces)
  }
}
