import TestKit
import Testing

/// `baycarbon neutrality --qes` as a user runs it.
@Suite("statements on the command line") struct StatementCommandTests {
  private static func run(_ more: String...) throws -> ToolRun {
    try ToolRun(
      ["neutrality", "Examples/two-grid-factory", "--as-of", "2026-02-01", "--quiet", "--qes"]
        + more)
  }

  @Test("a draft with blanks is printed, told, and ends with 1") func blanks() throws {
    let run = try Self.run("--profile", "pas2060", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("# DRAFT: qualifying explanatory statement (QES), PAS 2060:2014"))
    #expect(run.output.contains("[ ... not stated: plan.means ... ]"))
    #expect(run.messages.contains("the draft for pas2060 is not complete: blanks: "))
    #expect(run.messages.contains("verdict: FAIL"))
  }

  @Test("the languages have their names of it")
  func languages() throws {
    let traditional = try Self.run("--profile", "pas2060", "--lang", "zh-Hant")
    #expect(traditional.output.hasPrefix("# 草稿：合格性解釋聲明（QES），PAS 2060:2014"))
    let simplified = try Self.run("--profile", "iso14068-1", "--lang", "zh-Hans")
    #expect(simplified.output.hasPrefix("# 草稿：碳中和报告，ISO 14068-1:2023"))
  }

  @Test("two profiles make two documents") func documents() throws {
    let run = try Self.run("--profile", "pas2060", "--profile", "iso14068-1", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("[{"))
    #expect(run.output.split(separator: "baycarbon/statement/1").count == 3)
  }

  @Test("profiles without a statement are a wrong usage") func misuse() throws {
    let run = try Self.run("--profile", "pas2060", "--profile", "mee-event")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("mee-event has no statement; pas2060 and iso14068-1 have one"))
    let both = try Self.run("--profile", "pas2060", "--explain", "PAS2060-0-STATUS")
    #expect(both.status == 64)
    #expect(both.messages.contains("either --qes or --explain"))
  }
}
