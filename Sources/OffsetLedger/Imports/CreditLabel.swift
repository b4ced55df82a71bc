/// What a label of a credit is.
enum CreditLabel {
  /// An authorisation under Article 6, for a purpose.
  case authorisation(purpose: String)
  /// No label but the statement what the credit stands for.
  case mitigation(CreditFacts.Mitigation)
  /// A label that only removals get.
  case removalLabel
  /// Any other.
  case other

  /// Sorts a label by its words, as Verra ("Article 6 Authorized – NDC Use") and Gold Standard
  /// ("Emission Reduction") write them.
  init(_ label: String) {
    let plain = label.lowercased()
    switch plain {
    case "emission reduction": self = .mitigation(.reduction)
    case "emission removal": self = .mitigation(.removal)
    case "carbon dioxide removals": self = .removalLabel
    case "international mitigation purposes", "other purposes", "ndc use":
      self = .authorisation(purpose: label)
    default:
      guard plain.hasPrefix(Self.article6) else {
        self = .other
        return
      }
      let purpose = label.dropFirst(Self.article6.count).drop { !$0.isLetter }
      self = .authorisation(purpose: purpose.isEmpty ? label : String(purpose))
    }
  }

  private static let article6 = "article 6 authorized"
}
