import Neutrality
import TestKit
import Testing

@testable import BayCarbon

@Suite("the document of fields") struct FieldDocumentTests {
  static let path = "Examples/neutrality-fields.md"

  /// `RECORD=1 swift test --filter FieldDocumentTests` writes it anew, and fails.
  @Test("is what the tables say") func freshness() throws {
    #expect(try Repository.difference(Self.path, FieldDocument().text) == nil)
  }

  @Test("what a rule needs is a member, or comes from the inventory or the ledger") func needs() {
    let elsewhere: Set = ["activities", "gwp", "offsets", "period"]
    for rule in Family.allRules {
      for need in rule.needs where !elsewhere.contains(need.path) {
        #expect(
          ClaimSections.field(need.path) != nil, "\(rule.id) needs \(need.path), which is nowhere")
      }
    }
  }
}
