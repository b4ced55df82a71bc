import Neutrality
import TestKit
import Testing

/// One rule, one file, one test file; and no rule of the reference is forgotten.
@Suite("rules of neutrality") struct RuleFileTests {
  static let rules = "Sources/Neutrality/Rules"
  static let tests = "Tests/NeutralityTests/Rules"

  /// The files of rules by the id in their name.
  static let files: [String: String] = {
    let all = Repository.files(below: rules, endings: [".swift"])
      .filter { $0.dropFirst(rules.count + 1).contains("/") }
    return Dictionary(all.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  @Test("every rule has a file of its name, and every such file a rule") func ownFile() throws {
    #expect(Family.allRules.map(\.id).sorted() == Self.files.keys.sorted())
    for (id, file) in Self.files {
      let text = try Repository.text(file)
      #expect(text.contains("\"\(id)\""), "\(file) is about another rule")
      #expect(text.split(separator: "= Rule(").count == 2, "\(file) has not one rule")
    }
  }

  @Test("every rule has a test file of its name in the folder of its family") func ownTest() throws
  {
    for (id, file) in Self.files {
      let folder = file.dropFirst(Self.rules.count + 1).dropLast(id.count + ".swift".count)
      let test = "\(Self.tests)/\(folder)\(id)Tests.swift"
      let text = try? Repository.text(test)
      #expect(text?.contains("RuleTable(") ?? false, "\(test) is missing or has no table")
    }
  }

  @Test("a family has a list, and texts in each language") func families() throws {
    let folders = Set(Self.files.values.map { String($0.split(separator: "/")[3]) })
    for family in folders.sorted() {
      let files =
        ["Sources/Neutrality/Families/Family+\(family).swift"]
        + ["English", "TraditionalChinese", "SimplifiedChinese"]
        .map { "Sources/Reports/Catalogue/\($0)/\($0)+\(family).swift" }
      for file in files { #expect((try? Repository.text(file)) != nil, "\(file) is missing") }
    }
  }

  @Test("rules import nothing but quantities") func imports() throws {
    for file in Self.files.values.sorted() {
      for line in try Repository.text(file).split(separator: "\n") {
        guard let module = ImportTableTests.importedModule(line) else { continue }
        #expect(module == "Quantities", "\(file) imports \(module)")
      }
    }
  }

  @Test("every rule of the reference is evaluated, or listed with the reason why not")
  func complete() throws {
    let listed = try Repository.text("Tests/NeutralityTests/rule-ids.txt").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
    let known = Set(listed)
    let evaluated = Set(Family.allRules.map(\.id))
    let notEvaluated = Set(
      try Repository.text("Sources/Neutrality/README.md")
        .matches(of: /\n\| `([^`]+)` \| [^|]+ \|/).map { String($0.1) })
    #expect(known.count == listed.count, "an id stands twice")
    #expect(evaluated.intersection(notEvaluated).sorted() == [], "evaluated after all")
    #expect(
      known.subtracting(evaluated).subtracting(notEvaluated).sorted() == [], "forgotten")
  }

  private static func name(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
  }
}
