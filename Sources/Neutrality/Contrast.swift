/// A point on which PAS 2060 and ISO 14068-1 differ, with the rules that show it. Source: the
/// comparison of both standards, grade A where both rules have it.
package struct Contrast: Sendable {
  /// The key of its name.
  package let topic: String
  /// The id of the rule of PAS 2060; nil where it has none.
  package let pas2060: String?
  /// The id of the rule of ISO 14068-1.
  package let iso14068: String

  /// The points, in the order in which they are told.
  package static let all: [Contrast] = [
    Contrast("first-by-offsets", "PAS2060-8-FIRST-PERIOD", "ISO14068-HIERARCHY"),
    Contrast("retirement-deadline", "PAS2060-9.1.2e-RETIRE-12M", "ISO14068-11.2-RETIRE-12M"),
    Contrast("before-retirement", "LEDGER-STATUS", "ISO14068-11.1-NO-FUTURE"),
    Contrast("historic", "PAS2060-7-HISTORIC", "ISO14068-NO-HISTORIC"),
    Contrast("scope3", "PAS2060-5-COVERAGE-95", "ISO14068-QUANT-ORG"),
    Contrast("plan", "PAS2060-7-PLAN-FIVE", "ISO14068-PLAN-13"),
    Contrast("pathway", nil, "ISO14068-PATHWAY"),
    Contrast("removals", nil, "ISO14068-REMOVALS-FOR-RESIDUAL"),
    Contrast("verification", "PAS2060-10-VALIDATION-TYPE", "ISO14068-VERIFY"),
    Contrast("territory", nil, "ISO14068-SCOPE-SUBJECT"),
  ]

  private init(_ topic: String, _ pas2060: String?, _ iso14068: String) {
    self.topic = topic
    self.pas2060 = pas2060
    self.iso14068 = iso14068
  }
}
