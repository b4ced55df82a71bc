import Claims
import TestKit
import Testing

@testable import Reports

@Suite("the document of the members of claims") struct ClaimFieldDocumentTests {
  static let path = "Examples/claim-fields.md"

  /// `RECORD=1 swift test --filter ClaimFieldDocumentTests` writes it anew, and fails.
  @Test("is what the shapes say") func freshness() throws {
    #expect(try Repository.difference(Self.path, ClaimFieldDocument.text) == nil)
  }
}
