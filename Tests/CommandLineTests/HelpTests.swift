import TestKit
import Testing

/// Help, usage errors and exit codes.
@Suite("command line") struct HelpTests {
  static let commands = ["init", "check", "calculate", "explain", "factors"]

  @Test("every command explains itself with an example", arguments: commands)
  func help(command: String) throws {
    let run = try ToolRun([command, "--help"])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains("Usage: baycarbon \(command)"))
    #expect(run.output.contains("Example"))
  }

  @Test("the examples in the help texts work", arguments: commands)
  func examples(command: String) throws {
    let help = try ToolRun([command, "--help"]).output
    let examples = help.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("  baycarbon \(command) ") }
      .filter { !$0.contains("[options]") }
    #expect(!examples.isEmpty)
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    _ = try ToolRun(shell: "baycarbon init my-office", in: scratch.url)
    try scratch.write(
      "id,activity,region,value,per_unit,gas,source\n", to: "my-office/factors/a.csv")
    for example in examples {
      let folder = command == "init" ? try ScratchFolder() : scratch
      let run = try ToolRun(shell: example, in: folder.url)
      #expect(run.status == 0, "\(example)\n\(run.messages)")
    }
  }

  static let misuses: [(arguments: [String], message: String)] = [
    ([], "Usage"),
    (["calclate", "x"], "did you mean `calculate`?"),
    (["calculate"], "DIR is missing"),
    (["calculate", "a", "b"], "unexpected argument `b`"),
    (["calculate", "a", "--formt", "json"], "did you mean --format?"),
    (["calculate", "a", "--format", "xml"], "expected one of text, json, csv"),
    (["calculate", "a", "--format"], "--format needs a value"),
    (["calculate", "a", "--quiet=1"], "--quiet takes no value"),
    (["calculate", "a", "--format", "csv", "--by", "gas", "--by", "month"], "only once with csv"),
    (["calculate", "a", "--threads", "0"], "`0`, expected a whole number from 1 to 256"),
    (["check", "a", "--threads=257"], "expected a whole number from 1 to 256"),
    (["explain", "a", "--line", "L1", "--threads", "two"], "expected a whole number"),
    (["calculate", "a", "--thread", "2"], "did you mean --threads?"),
    (["explain", "a"], "either --row FILE:LINE or --line ID"),
    (["factors"], "search, show, regions, sources, validate"),
    (["factors", "search"], "WORD is missing"),
    (["init", "x", "--template", "castle"], "expected one of office, factory"),
  ]

  @Test("wrong usage ends with 64 and says what is wrong", arguments: misuses)
  func misuse(_ arguments: [String], _ message: String) throws {
    let run = try ToolRun(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test("the version is printed") func version() throws {
    let run = try ToolRun(["--version"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("baycarbon "))
  }

  @Test("a closed or full output is told, not ignored") func fullDisk() throws {
    let run = try ToolRun(shell: "baycarbon --help > /dev/full")
    #expect(run.status == 74)
    #expect(run.messages.contains("cannot be written"))
    for format in ["json", "csv", "text"] {
      let run = try ToolRun(
        shell: "baycarbon calculate Examples/two-grid-factory --format \(format) > /dev/full")
      #expect(run.status == 74)
      #expect(run.messages.contains("cannot be written"))
    }
  }
}
