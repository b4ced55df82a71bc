import TestKit
import Testing

/// Which module may import which: the table of the design. SwiftPM does not enforce it.
@Suite("imports") struct ImportTableTests {
  static let system: Set<String> = ["Glibc", "Musl", "Darwin"]

  static let allowed: [String: Set<String>] = [
    "Quantities": [],
    "Findings": [],
    "StrictJSON": [],
    "ForeignJSON": ["StrictJSON"],
    "StrictCSV": [],
    "Cryptography": ["CCrypto"],
    "Compression": ["CZlib"],
    "EmissionFactors": [
      "Quantities", "Findings", "StrictCSV", "StrictJSON", "CEmissionFactors", "Synchronization",
    ],
    "ActivityData": [
      "Quantities", "Findings", "StrictCSV", "StrictJSON", "CIconv", "Synchronization",
      "_Builtin_intrinsics",
    ] + system,
    "Inventory": ["Quantities", "Findings", "EmissionFactors", "ActivityData"],
    "Events": [
      "Quantities", "Findings", "StrictJSON", "StrictCSV", "EmissionFactors", "ActivityData",
      "Inventory",
    ],
    "OffsetLedger": [
      "Quantities", "Findings", "StrictJSON", "StrictCSV", "Cryptography", "CSQLite",
    ] + system,
    "Neutrality": ["Quantities", "Findings", "StrictJSON"],
    "Claims": ["Quantities", "Findings", "StrictJSON", "Cryptography", "Compression"],
    // Cryptography: the policy of a page names its styles and scripts by their SHA-256.
    "Reports": [
      "Quantities", "Findings", "StrictJSON", "Cryptography", "EmissionFactors", "ActivityData",
      "Inventory", "Events", "OffsetLedger", "Neutrality", "Claims",
    ] + system,
    "BayCarbon": [
      "Quantities", "Findings", "StrictJSON", "Cryptography", "EmissionFactors", "ActivityData",
      "Inventory", "Events", "OffsetLedger", "Neutrality", "Claims", "Reports", "StrictCSV",
      "Synchronization",
    ] + system,
    "Commands": [
      "Quantities", "Findings", "StrictJSON", "EmissionFactors", "ActivityData", "Inventory",
      "Events", "OffsetLedger", "Neutrality", "Claims", "Reports", "BayCarbon",
    ] + system,
    "CommandLineTool": ["Commands"] + system,
  ]

  @Test("every module imports only what the table allows", arguments: allowed.keys.sorted())
  func imports(module: String) throws {
    let permitted = Self.allowed[module] ?? []
    for file in Repository.files(below: "Sources/\(module)", endings: [".swift"]) {
      for (number, line) in try Repository.text(file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() {
        guard let name = Self.importedModule(line) else { continue }
        #expect(permitted.contains(name), "\(file):\(number + 1) imports \(name)")
      }
    }
  }

  @Test("every module of Sources is in the table") func completeness() {
    let modules = Set(
      Repository.files(below: "Sources", endings: [".swift"]).map { $0.split(separator: "/")[1] })
    #expect(modules.map(String.init).sorted() == Self.allowed.keys.sorted())
  }

  @Test("an import is recognised in every form") func recognition() {
    #expect(Self.importedModule("import Findings") == "Findings")
    #expect(Self.importedModule("  public import Quantities") == "Quantities")
    #expect(Self.importedModule("@testable import struct Reports.Table") == "Reports")
    #expect(Self.importedModule("// import Foundation") == nil)
    #expect(Self.importedModule("let important = 1") == nil)
  }

  static func importedModule(_ line: some StringProtocol) -> String? {
    var words = String(line).split(separator: " ").map(String.init)
    let modifiers: Set = ["public", "package", "internal", "private", "fileprivate", "@testable"]
    while let first = words.first, modifiers.contains(first) { words.removeFirst() }
    guard words.count >= 2, words[0] == "import" else { return nil }
    let kinds: Set = ["struct", "class", "enum", "func", "let", "var", "protocol", "typealias"]
    let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
    return String(name.prefix { $0 != "." })
  }
}

private func + (left: Set<String>, right: Set<String>) -> Set<String> { left.union(right) }
