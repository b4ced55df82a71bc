/// Where a rule comes from.
package enum Standard: String, Hashable, Sendable, CaseIterable {
  case pas2060 = "PAS 2060:2014"
  case iso14068 = "ISO 14068-1:2023"
  case hkqaa = "HKQAA"
  case mee = "MEE 2019 No. 19"
  case guangdong = "DB44/T 2639-2025"
  case phcer = "Yue Huan Fa [2022] 4"
  case ccer = "CCER"
  case scope2Guidance = "GHG Protocol Scope 2 Guidance"
  case inventory = "ISO 14064-1:2018"
  /// Rules of ours about what makes a unit count.
  case ledger = "BayCarbon ledger"
  case label = "Labels"
  case law = "Law"
  case ghgProtocol = "GHG Protocol Corporate Standard"
  case ipcc = "IPCC guidelines"
  case ifrsS2 = "IFRS S2"
  /// What programmes of verification ask beside the standards.
  case verification = "Verification practice"
  case carbonReductionCertificate = "Hong Kong carbon reduction certificate"
}
