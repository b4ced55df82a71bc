import Neutrality
import Quantities
import StrictJSON

/// The page of a signed claim: a sheet for the wall, what the claim rests on, and a check of its own
/// signature in the reader's browser. One file that fetches nothing.
package struct ClaimCertificateHTML {
  let page: CertificatePage
  let catalogue: Catalogue
  let field: ClaimField
  private let claimText: String
  private let certificateText: String?

  /// Prepares a page; nil when the claim or the certificate is not UTF-8, which no signed document
  /// of ours is.
  package init?(_ page: CertificatePage) {
    guard let claim = String(validating: page.claim, as: UTF8.self) else { return nil }
    claimText = claim
    if let bytes = page.certification?.bytes {
      guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
      certificateText = text
    } else {
      certificateText = nil
    }
    self.page = page
    catalogue = .of(page.language)
    field = ClaimField(catalogue: catalogue)
  }

  /// The file.
  package var document: HTMLDocument {
    HTMLDocument(
      language: page.language,
      title: ([title] + page.names.prefix(1)).joined(separator: " \u{2013} "),
      styles: [StyleSheet.certificate], scripts: [SelfCheckScript.asset], kind: "certificate",
      body: [
        .element(.main, [bar, sheet, selfCheck, offsets, rules]),
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
    let profiles = Profile.all.map { ($0.id, JSONOutput.string($0.standard.rawValue)) }
    return [
      "claim": .string(claimText), "issuerKey": .string(page.issuer.key),
      "certificate": certificateText.map(JSONOutput.string) ?? .null,
      "certifierKey": (page.certification?.certifier.key).map(JSONOutput.string) ?? .null,
      "words": .object(words),
      "terms": .object(lists + [("verdict", .object(verdicts)), ("profile", .object(profiles))]),
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
