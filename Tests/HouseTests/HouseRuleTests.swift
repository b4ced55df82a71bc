import Foundation
import TestKit
import Testing

/// Rules of the house that a machine can check.
@Suite("house rules") struct HouseRuleTests {
  static let exactModules = [
    "Quantities", "EmissionFactors", "ActivityData", "Inventory", "StrictCSV", "StrictJSON",
    "BayCarbon", "Reports",
  ]

  @Test("no binary floating point in the exact modules", arguments: exactModules)
  func exactness(module: String) throws {
    for file in Repository.files(below: "Sources/\(module)", endings: [".swift"]) {
      // RFC 8785 defines the numbers of foreign documents as doubles; no figure passes there.
      if file.hasSuffix("StrictJSON/ES6Number.swift") { continue }
      for (number, line) in try Self.lines(file) {
        let code = line.prefix { $0 != "/" || !line.contains("//") }
        let found = Self.words(of: code).first { ["Double", "Float", "Float16"].contains($0) }
        #expect(found == nil, "\(file):\(number) uses \(found ?? "")")
      }
    }
  }

  @Test("the scan for floating point finds it") func scan() {
    #expect(Self.words(of: "let x: Double = 1").contains("Double"))
    #expect(!Self.words(of: "let doubled = DoubleEntry()").contains("Double"))
  }

  @Test("no Foundation below the commands") func foundation() throws {
    for file in Repository.files(below: "Sources", endings: [".swift"]) {
      for (number, line) in try Self.lines(file) where line.hasPrefix("import Foundation") {
        Issue.record("\(file):\(number) imports Foundation")
      }
    }
  }

  @Test("files stay short") func length() throws {
    for file in Repository.files(below: "Sources", endings: [".swift"]) {
      let count = try Self.lines(file).count
      #expect(count <= 400, "\(file) has \(count) lines")
    }
  }

  @Test("no package dependencies") func dependencies() throws {
    #expect(!(try Repository.text("Package.swift")).contains(".package("))
  }

  @Test("every finding code appears in a test") func codes() throws {
    let tests = try Repository.files(below: "Tests", endings: [".swift"])
      .filter { !$0.hasSuffix("HouseRuleTests.swift") }
      .map { try Repository.text($0) }.joined()
    var missing: [String] = []
    for file in Repository.files(below: "Sources", endings: [".swift"]) {
      for code in Self.findingCodes(in: try Repository.text(file)) where !tests.contains(code) {
        missing.append("\(code) (\(file))")
      }
    }
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  /// String literals shaped like a code of a finding: lower-case words with dots and hyphens.
  static func findingCodes(in text: String) -> Set<String> {
    let families = [
      "activity", "blend", "category", "correction", "date", "facility", "factor", "file", "folder",
      "gas", "gwp", "header", "instrument", "json", "manifest", "market", "meter", "quality",
      "quantity", "region", "row", "scope", "scope3", "stream", "table", "uncertainty", "unit",
    ]
    let pattern = /"([a-z0-9]+)\.([a-z0-9-]+)"/
    return Set(
      text.matches(of: pattern).filter { families.contains(String($0.1)) }
        .map { "\($0.1).\($0.2)" }.filter { !$0.hasSuffix(".json") && !$0.hasSuffix(".csv") })
  }

  private static func lines(_ file: String) throws -> [(number: Int, text: Substring)] {
    try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().map { ($0.offset + 1, $0.element) }
  }

  private static func words(of line: some StringProtocol) -> [String] {
    String(line).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
