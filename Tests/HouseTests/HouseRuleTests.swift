import Foundation
import TestKit
import Testing

/// Rules of the house that a machine can check.
@Suite("house rules") struct HouseRuleTests {
  /// RFC 8785 defines the numbers of other people's documents as doubles; the module that writes
  /// those is the only one that is not exact.
  static let inexactModule = "ForeignJSON"

  static let exactModules = ImportTableTests.allowed.keys.filter { $0 != inexactModule }.sorted()

  @Test("no binary floating point in the exact modules", arguments: exactModules)
  func exactness(module: String) throws {
    for file in Repository.files(below: "Sources/\(module)", endings: [".swift"]) {
      for (number, line) in try Self.lines(file) {
        let found = Self.binaryFloat(in: line)
        #expect(found == nil, "\(file):\(number) uses \(found ?? "")")
      }
    }
  }

  @Test("no module on the way to a figure imports the inexact one", arguments: exactModules)
  func noWayThrough(module: String) {
    #expect(ImportTableTests.allowed[module]?.contains(Self.inexactModule) == false)
  }

  @Test("the scan for floating point finds it") func scan() {
    #expect(Self.binaryFloat(in: "let x: Double = 1") == "Double")
    #expect(Self.binaryFloat(in: "let x = half / Double(2) // of it") == "Double")
    #expect(Self.binaryFloat(in: "let doubled = DoubleEntry()") == nil)
    #expect(Self.binaryFloat(in: "  /// Never a Double.") == nil)
  }

  /// The binary floating-point type a line names, unless the whole line is a comment.
  private static func binaryFloat(in line: Substring) -> String? {
    let types: Set = [
      "Double", "Float", "Float16", "Float32", "Float64", "Float80", "CDouble", "CFloat", "CGFloat",
    ]
    if line.drop(while: \.isWhitespace).hasPrefix("//") { return nil }
    return words(of: line).first { types.contains($0) }
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
        // Elsewhere `event.from` is a member of the manifest.
        if code.hasPrefix("event."), !file.contains("/Events/") { continue }
        missing.append("\(code) (\(file))")
      }
    }
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  /// String literals shaped like a code of a finding: lower-case words with dots and hyphens.
  static func findingCodes(in text: String) -> Set<String> {
    let families = [
      "activity", "blend", "category", "correction", "date", "event", "facility", "factor", "file",
      "folder", "gas", "gwp", "header", "instrument", "json", "manifest", "market", "measure",
      "meter", "offset", "neutrality", "quality",
      "proof", "trust", "key", "doc", "res", "calc", "rule", "cert", "status", "claim", "ledger",
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
