import OffsetLedger
import TestKit
import Testing

/// Which units a verb takes when they are not named one by one.
@Suite("units of offsets") struct OffsetsUnitsTests {
  /// An identifier whose programme does not number units.
  private static func deposit(_ sample: OffsetsSample, _ first: Int, _ last: Int) throws {
    let run = try sample.run([
      "deposit", "HK-7", "--programme", "CCER", "--first", "\(first)", "--last", "\(last)",
      "--owner", "us", "--by", "me", "--evidence", "proof", ".",
    ])
    try #require(run.status == 0, "\(run.messages)")
  }

  private static func verb(_ sample: OffsetsSample, _ verb: String, _ more: [String] = []) throws
    -> ToolRun
  {
    try sample.run([verb, "HK-7", "--programme", "CCER", "--by", "me"] + more + ["."])
  }

  private static let use = [
    "--beneficiary", "us", "--purpose", "neutrality", "--date", "2026-01-01", "--evidence", "proof",
  ]

  @Test("an amount for a claim comes from what is reserved for it first") func reservedFirst()
    throws
  {
    let sample = try OffsetsSample(units: 30)
    #expect(try sample.run(OffsetsSample.reserve(1, 5, claim: "B")).status == 0)
    #expect(try sample.run(OffsetsSample.reserve(21, 26)).status == 0)
    let retire = OffsetsSample.retire(1, 30, claim: "A").dropLast()
    let run = try sample.run(retire + ["--tonnes", "8", "."])
    #expect(run.status == 0, "\(run.messages)")
    #expect(
      try sample.states()
        == ["1-5 reserved", "6-7 retired", "8-20 held", "21-26 retired", "27-30 held"])
    // What is reserved for another claim is not taken.
    let more = try sample.run(retire + ["--tonnes", "18", "."])
    #expect(more.messages.contains("18000 kg are asked for; 17000 kg"), "\(more.messages)")
  }

  @Test("an identifier with a gap can be used as a whole") func gap() throws {
    let sample = try OffsetsSample()
    try Self.deposit(sample, 1, 500)
    try Self.deposit(sample, 601, 700)
    #expect(try Self.verb(sample, "reserve", ["--tonnes", "550", "--claim", "A"]).status == 0)
    #expect(try sample.states() == ["1-500 reserved", "601-650 reserved", "651-700 held"])
    #expect(try Self.verb(sample, "release").status == 0)
    #expect(try sample.states() == ["1-500 held", "601-650 held", "651-700 held"])
    let shown = try sample.run(["show", "HK-7", "--programme", "CCER", "."])
    #expect(shown.status == 0, "\(shown.messages)")
    // Two deposits, two reservations, two releases, each told once.
    #expect(shown.output.matches(of: /(?m)^ +\d+  20/).count == 6, "\(shown.output)")
    let all = try Self.verb(sample, "retire", ["--claim", "A"] + Self.use)
    #expect(all.status == 0, "\(all.messages)")
    #expect(try sample.states() == ["1-500 retired", "601-650 retired", "651-700 retired"])
    let named = try Self.verb(
      sample, "attach", ["--first", "1", "--last", "700", "--evidence", "proof"])
    #expect(named.messages.contains("[offset.notHeld] 100 of the 700"), "\(named.messages)")
  }

  @Test("of an identifier a verb takes what it can be done with") func possible() throws {
    let sample = try OffsetsSample()
    try Self.deposit(sample, 1, 30)
    let range = ["--first", "1", "--last", "10"]
    #expect(try Self.verb(sample, "retire", Self.use + range).status == 0)
    #expect(try Self.verb(sample, "reserve", ["--claim", "A"]).status == 0)
    #expect(try sample.states() == ["1-10 retired", "11-30 reserved"])
    let other = try Self.verb(sample, "retire", Self.use + ["--claim", "B"])
    #expect(other.status == 1)
    #expect(other.messages.contains("[offset.shortfall] nothing of CCER HK-7"), "\(other.messages)")
    #expect(other.messages.contains("reserved 20000 kg, retired 10000 kg"), "\(other.messages)")
    #expect(try Self.verb(sample, "release").status == 0)
    let move = ["--to", "in_transfer", "--evidence", "proof"]
    #expect(try Self.verb(sample, "move", move).status == 0)
    #expect(try sample.states() == ["1-10 retired", "11-30 in_transfer"])
    #expect(try Self.verb(sample, "split", ["--at-unit", "21"]).status == 0)
    let cancel = ["--reason", "error", "--evidence", "proof"]
    #expect(try Self.verb(sample, "cancel", cancel).status == 0)
    #expect(try sample.states() == ["1-10 retired", "11-20 cancelled", "21-30 cancelled"])
  }

  @Test("units that are named are taken as named, and a refusal tells the other ways")
  func strict() throws {
    let sample = try OffsetsSample(units: 30)
    #expect(try sample.run(OffsetsSample.retire(1, 10, claim: "A")).status == 0)
    let run = try sample.run(OffsetsSample.reserve(5, 30))
    #expect(run.status == 1)
    #expect(run.messages.contains("[ledger.doubleRetirement] units 5 to 10"), "\(run.messages)")
    #expect(run.messages.contains("--tonnes takes what is free"), "\(run.messages)")
    #expect(run.messages.contains("--first and --last"), "\(run.messages)")
    #expect(try sample.states() == ["1-10 retired", "11-30 held"])
  }
}
