/// Lists of programmes as data, by the codes of the ledger, each member with its grade.
package enum Programmes {
  /// Schemes presumed to conform to PAS 2060 clause 9.1.2. Table C.2 is informative and not closed;
  /// its members come from secondary pages, those of grade C are only said to be widely accepted.
  package static let pas2060: [String: Rule.Grade] = [
    // CDM, JI, VCS, Gold Standard, Woodland Carbon Code, allowances surrendered in the EU.
    "CER": .b, "ERU": .b, "VCS": .b, "GS": .b, "UKLC": .b, "EUA": .b,
    "ACR": .c, "CAR": .c,
  ]

  /// Programmes whose credits can carry the CCP label: those whose exports have a column or a value
  /// for it. The current list of the ICVCM was not seen.
  package static let ccp: [String: Rule.Grade] = [
    "VCS": .c, "GS": .c, "ACR": .c, "CAR": .c, "ART": .c,
  ]

  /// Programmes with an independent registry. Grade A: exports were seen; B: secondary pages; C:
  /// the registry is known to exist and its serials are not described.
  package static let registries: [String: Rule.Grade] = [
    "VCS": .a, "GS": .a, "ACR": .a, "CAR": .a, "ART": .a, "CER": .a, "CDC": .a, "ISOMETRIC": .a,
    "PURO": .b, "PV": .b, "UKLC": .b,
    "CCER": .c, "PHCER": .c, "GCC": .c,
  ]

  /// Programmes whose units are whole tonnes and numbered, in the serial or beside it; grade A.
  package static let numbered: Set<String> = ["VCS", "GS", "ACR", "CAR", "ART", "CER", "CDC"]

  /// Allowances: no project stands behind them.
  package static let allowances: Set<String> = ["EUA", "ETS"]
}

extension CreditSummary {
  /// Whether it is an allowance and not a credit of a project.
  var isAllowance: Bool { programme.map(Programmes.allowances.contains) ?? false }

  /// Whether its programme is a member of a list.
  func isListed(in programmes: [String: Rule.Grade]) -> Bool {
    programme.map { programmes[$0] != nil } ?? false
  }
}
