import Cryptography
import StrictJSON
import TestKit
import Testing

/// The documents of `calculate --format json`: their members, their digest, and that threads do not
/// show.
@Suite("documents") struct DocumentTests {
  static let example = "Examples/two-grid-factory"
  static let choices: [[String]] = [
    [], ["--by", "scope"], ["--by", "month", "--by", "category"],
    ["--by", "facility", "--by", "gas", "--by", "gas"],
  ]

  @Test("the digest is that of the rest of the document", arguments: choices)
  func digest(choice: [String]) throws {
    let run = try ToolRun(["calculate", Self.example, "--format", "json", "--quiet"] + choice)
    #expect(run.status == 0)
    let document = try JSONOutput(JSONNode(parsing: Array(run.output.utf8)))
    guard case .object(let members) = document else {
      Issue.record("no object")
      return
    }
    // Canonical, with one line end.
    #expect(run.output == CanonicalJSON.text(document) + "\n")
    let rest = members.filter { $0.0 != "digest" }
    #expect(rest.count == members.count - 1)
    let digest = SHA256.hash(CanonicalJSON.bytes(.object(rest))).hex
    guard case .string(let stated)? = members.first(where: { $0.0 == "digest" })?.1 else {
      Issue.record("no digest")
      return
    }
    #expect(stated == "sha256:\(digest)")
    #expect(members.contains { $0.0 == "lines" } == choice.isEmpty)
    #expect(members.contains { $0.0 == "tables" } != choice.isEmpty)
  }

  @Test("the number of threads changes nothing", arguments: ["json", "csv", "text"])
  func threads(format: String) throws {
    let words = ["calculate", Self.example, "--format", format]
    let one = try ToolRun(words + ["--threads", "1"])
    for count in ["2", "3", "256"] {
      let more = try ToolRun(words + ["--threads=\(count)"])
      #expect(more.output == one.output)
      #expect(more.messages == one.messages)
    }
  }
}
