import TestKit
import Testing

/// Help, usage errors and exit codes.
@Suite("command line") struct HelpTests {
  static let commands =
    [
      "init", "check", "calculate", "explain", "compare", "factors", "event", "event estimate",
      "event savings", "offsets", "neutrality", "claim", "key",
    ]
    + [
      "deposit", "import", "reserve", "release", "retire", "cancel", "impair", "move", "split",
      "attach", "list", "show", "verify", "export", "checkpoint", "cosign", "prove",
    ].map { "offsets \($0)" }
    + ["issue", "verify", "show", "certify", "revoke", "pack"].map { "claim \($0)" }

  @Test("every command explains itself with an example", arguments: commands)
  func help(command: String) throws {
    let run = try ToolRun(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains("Usage: baycarbon \(command)"))
    #expect(run.output.contains("Example"))
  }

  @Test("the examples in the help texts work", arguments: commands)
  func examples(command: String) throws {
    let examples = try Self.examples(of: command)
    #expect(!examples.isEmpty)
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    let further =
      switch command {
      case "claim issue": Self.keys
      case "claim revoke": Self.keys + Self.claim + Self.certificate
      case _ where command.hasPrefix("claim"): Self.keys + Self.claim
      default: ""
      }
    let preparation = try ToolRun(shell: Self.preparation + further, in: scratch.url)
    #expect(preparation.status == 0, "\(preparation.messages)")
    for example in examples {
      let folder = command == "init" ? try ScratchFolder() : scratch
      let run = try ToolRun(shell: example, in: folder.url)
      #expect(run.status == 0, "\(example)\n\(run.messages)")
    }
  }

  /// The lines after `Example:` that start the program; a backslash joins the next line.
  private static func examples(of command: String) throws -> [String] {
    let help = try ToolRun(command.split(separator: " ").map(String.init) + ["--help"]).output
    return help.replacing("\\\n", with: "").split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("  baycarbon \(command) ") && !$0.contains("[options]") }
      .filter { !$0.contains(" VERB ") }
  }

  /// What a certifier has done.
  private static let certificate = """

    baycarbon claim certify my-office-2024 --key certifier.pem --name "Checkers Ltd." \
      --assurance limited > certified.txt

    """

  /// What the examples take for granted: an office, its factors, and credits in every state.
  private static let preparation = """
    set -e
    export USER=me
    baycarbon init my-office
    mkdir my-office/factors
    echo id,activity,region,value,per_unit,gas,source > my-office/factors/a.csv
    cp -r my-office my-office-2023
    sed -i 's/2024-/2023-/g; s/2023-12-20/2022-12-20/' my-office-2023/inventory.json \
      my-office-2023/activities/*.csv
    sed -i '/taxi/d' my-office-2023/activities/travel.csv
    echo certificate > certificate.pdf
    baycarbon key new ledger.pem
    baycarbon key new witness.pem
    cd my-office
    gs=GS1-1-CN-GS7001-16-2021-8001
    baycarbon offsets import ../Examples/offset-ledger/gold-standard.csv --from gold-standard \
      --owner me .
    baycarbon offsets move $gs-101-300 --to held --evidence README.md .
    baycarbon offsets reserve $gs-101-200 --claim report-2025 .
    cd ..

    """

  /// The keys of claims.
  private static let keys = """
    baycarbon key new company.pem
    baycarbon key new certifier.pem

    """

  /// What the examples about a claim take for granted: the claim, and whom a reader trusts.
  private static let claim = """
    baycarbon claim issue my-office --profile hkqaa-disclosure --class disclosure --key company.pem \
      --name "My Office Ltd." --ledger-key ledger.pem --out my-office-2024 --quiet
    company=$(baycarbon key show company.pem | awk '/^multikey/ {print $2}')
    origin=$(sed -n 1p my-office-2024/ledger/checkpoint.txt)
    ledger=$(baycarbon key show ledger.pem --name "$origin" | awk '/as a ledger/ {print $4}')
    cat > trust.json << END
    {"schema": "baycarbon/trust/1", "issuers": [
      {"id": "did:key:$company", "name": "My Office Ltd.", "roles": ["claimant"],
       "keys": [{"multikey": "$company", "from": "2025-01-01"}]},
      {"id": "$origin", "name": "its ledger", "roles": ["ledger"],
       "keys": [{"vkey": "$ledger", "from": "2025-01-01"}]}]}
    END
    """

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
    (["offsets"], "VERB is missing"),
    (["offsets", "retier"], "did you mean `retire`?"),
    (["offsets", "reserve", "S", "x"], "--claim is missing"),
    (["offsets", "list", "x", "--at", "now"], "unknown option --at"),
    (["offsets", "release", "S", "x", "--at", "now"], "--at is `now`, expected a time"),
    (["offsets", "release", "S", "x", "--tonnes", "-1"], "whole kilograms above 0"),
    (["offsets", "release", "S", "x", "--first", "7"], "give both --first and --last"),
    (["offsets", "prove", "x"], "either --entry N or --since SIZE"),
    (["key", "old", "x"], "expected new"),
    (["compare", "x"], "--with DIR is missing"),
    (["neutrality", "x"], "--profile is missing"),
    (["neutrality", "x", "--profile", "pas2061"], "expected one of pas2060"),
    (
      ["neutrality", "x", "--profile", "pas2060", "--explain", "PAS2060-0-STATIS"],
      "did you mean `PAS2060-0-STATUS`?"
    ),
    (["neutrality", "x", "--profile", "pas2060", "--as-of", "soon"], "expected a day"),
    (["init", "x", "--template", "castle"], "expected one of office, factory"),
    (["claim"], "VERB is missing"), (["claim", "isue"], "did you mean `issue`?"),
    (["claim", "issue", "x"], "--profile is missing"),
    (["claim", "issue", "x", "--profile", "pas2060"], "--class is missing"),
    (
      ["claim", "issue", "x", "--profile", "pas2060", "--class", "neutral"],
      "expected one of disclosure, commitment, peak, achieved"
    ),
    (["claim", "issue", "x", "--profile", "pas2060", "--class", "peak"], "is missing"),
    (["claim", "verify"], "BUNDLE is missing"),
    (["claim", "verify", "x", "--at", "today"], "--at is `today`, expected a time"),
    (["claim", "verify", "x", "--witnesses", "65"], "from 0 to 64"),
    (["claim", "verify", "x", "--trust", "a", "--trust", "b"], "--trust is given twice"),
    (["claim", "certify", "x", "--key", "k", "--name", "n"], "--assurance is missing"),
    (["claim", "revoke", "x", "--reason", "r", "--as", "superseded"], "--by-claim is missing"),
    (["claim", "revoke", "x", "--reason", "r"], "--out is missing"),
    (["claim", "pack", "x"], "FILE is missing"),
    (["claim", "show", "x", "--lang", "de"], "expected one of en, zh-Hant, zh-Hans"),
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
