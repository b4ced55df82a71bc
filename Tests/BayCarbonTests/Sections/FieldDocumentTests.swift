import Foundation
import Neutrality
import TestKit
import Testing

@testable import BayCarbon

@Suite("the document of fields") struct FieldDocumentTests {
  static let path = "Examples/neutrality-fields.md"

  /// `RECORD=1 swift test --filter FieldDocumentTests` writes it anew, and fails.
  @Test("is what the tables say") func freshness() throws {
    let text = FieldDocument().text
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let file = Repository.root.appending(path: Self.path)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(Self.path) is recorded: look at the difference and run without RECORD")
      return
    }
    let kept = (try? Repository.text(Self.path)) ?? ""
    #expect(kept == text, "\(Self.path) is stale: run with RECORD=1")
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
