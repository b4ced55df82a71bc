/// What labels and letters say of an authorisation under Article 6.
enum ArticleSix {
  /// The labels that stand for an authorisation, as Verra writes them.
  static func labels(_ labels: [String]) -> [String] {
    labels.filter { label in
      let plain = label.lowercased()
      return ["article 6", "international mitigation purposes", "other purposes", "ndc use"]
        .contains { plain.contains($0) }
    }
  }

  /// Whether units are authorised, for whatever purpose.
  static func isAuthorised(_ credit: CreditSummary) -> Bool {
    !credit.authorisations.isEmpty || !labels(credit.labels).isEmpty
  }

  /// The purposes in the words of letters and labels.
  static func purposes(_ credit: CreditSummary) -> [String] {
    credit.authorisations.compactMap(\.purpose)
      + labels(credit.labels).filter {
        !["article 6 authorized", "article 6 authorised"].contains($0.lowercased())
      }
  }

  /// Those of the purposes that are international mitigation.
  static func international(_ credit: CreditSummary) -> [String] {
    purposes(credit).filter { $0.lowercased().contains("international mitigation") }
  }
}
