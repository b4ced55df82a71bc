/// ACR, the Climate Action Reserve and ART have their registries from one maker: their exports of
/// retirements and of cancellations are two tables, told apart by their columns, with American
/// days. Their exports of issuances have no serials and cannot be read.
extension ExportFormat {
  /// What the columns say has become of the credits.
  static func stateByColumns(_ row: inout ExportRow) -> CreditState? {
    if row.has(.cancellation), row.text(.cancellation) != nil || !row.has(.purpose) {
      return .cancelled
    }
    return row.has(.purpose) ? .retired : .issued
  }

  /// Yes-or-no columns on CORSIA and the Core Carbon Principles, which the three share.
  static let eligibility: [ExportField: [String]] = [
    .corsia: ["CORSIA Eligible"],
    .corsiaPilot: [
      "Eligible for CORSIA 2021-2023 Compliance Period (Pilot Phase)",
      "Eligible for CORSIA 2021-2023 Compliance Period", "CORSIA 2021-2023",
    ],
    .corsiaFirst: [
      "Eligible for CORSIA 2024-2026 Compliance Period (First Phase)",
      "Eligible for CORSIA 2024-2026 Compliance Period", "CORSIA 2024-2026",
    ],
    .coreCarbon: ["CCP Approved"],
  ]

  /// Columns of the three that say nothing of use here.
  static let ignoredByAPX = [
    "ahID", "fiid", "Numberoffiles", "Account Holder", "Documents", "Project Type",
    "Project Website", "Project Site Location", "Project Site State",
    "Sustainable Development Goal(s)", "ARB Eligible", "Ecology Eligible", "WA ECO Eligible",
    "Methodology/Protocol Version", "Export Notes",
  ]
}
