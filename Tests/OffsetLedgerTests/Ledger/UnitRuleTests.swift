import Findings
import Quantities
import Testing

@testable import OffsetLedger

/// Rules about which units an entry may name, beyond the edges between states.
@Suite("units that entries name") struct UnitRuleTests {
  typealias Samples = LedgerSamples

  static let badTexts = [
    "", " ", "\u{3000}\u{A0}", "a\nb", "a\u{0}", "\u{1B}[2J", "a\u{7F}", "a\u{85}b", "a\u{2028}b",
    "a\tb",
    String(repeating: "a", count: 2001), String(repeating: "項", count: 2001),
  ]

  @Test("names, claims and reasons are one line of text", arguments: badTexts)
  func badText(_ text: String) throws {
    let units = Samples.units(1, 10)
    var facts = CreditFacts()
    facts.country = text
    var (beneficiary, purpose) = (Retirement(), Retirement())
    beneficiary.beneficiary = text
    purpose.purpose = text
    let retired = Samples.units(11, 20)
    let ledger = try Ledger.holding(
      Samples.deposit(units), Samples.deposit(retired), Samples.retire(retired))
    for event in [
      .deposit(Deposit(Samples.units(21, 30), owner: text), Samples.evidence),
      .deposit(Deposit(Samples.units(21, 30), owner: "us", facts: facts), Samples.evidence),
      .reserve(units, claim: text, nil), .cancel(units, reason: text, Samples.evidence),
      .retire(units, claim: text, Retirement(), Samples.evidence),
      .retire(units, claim: nil, beneficiary, Samples.evidence),
      .retire(units, claim: nil, purpose, Samples.evidence),
      .impair(retired, reason: text, Samples.evidence),
    ] as [Event] {
      #expect(ledger.refusal(of: event) == "ledger.entry", "\(event)")
      let bytes = Entry(at: Samples.time(), by: nil, event).bytes
      #expect(Samples.code { try ledger.replay(bytes) } == "ledger.entry", "\(event)")
    }
    let by = Entry(at: Samples.time(), by: text, .note("x")).bytes
    #expect(Samples.code { try ledger.replay(by) } == "ledger.entry")
    #expect(try ledger.size() == 3)
  }

  @Test("a text may be in any language and 2,000 characters long") func goodTexts() throws {
    for text in ["某某有限公司", "Zoë & Søn (UK) Ltd.", String(repeating: "項", count: 2000)] {
      let ledger = try Ledger.holding(Samples.deposit(Samples.units(1, 10)))
      #expect(ledger.refusal(of: Samples.reserve(Samples.units(1, 10), for: text)) == nil)
    }
  }

  @Test("units are not retired on a day to come") func retiredTomorrow() throws {
    let units = Samples.units(1, 10)
    for (day, code) in [(3, "offset.date"), (2, nil), (1, nil)] {
      let ledger = try Ledger.holding(Samples.deposit(units))
      var use = Retirement()
      use.on = CalendarDate(year: 2026, month: 1, day: day)
      // At 23:59:59 of 1 January in UTC it is 2 January in Hong Kong, and nowhere the 3rd.
      let entry = Entry(
        at: Samples.time(86_399), by: nil, .retire(units, claim: nil, use, Samples.evidence))
      #expect(Samples.code { try ledger.replay(entry.bytes) } == code)
    }
  }

  @Test("retiring a part cuts the block; the rest stays what it was") func parts() throws {
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(1, 100)), Samples.retire(Samples.units(41, 60), for: "A"))
    #expect(try ledger.states() == ["1-40 held", "41-60 retired A", "61-100 held"])
    try ledger.add(Samples.retire(Samples.units(1, 1), for: "B"))
    try ledger.add(Samples.retire(Samples.units(100, 100)))
    #expect(
      try ledger.states() == [
        "1-1 retired B", "2-40 held", "41-60 retired A", "61-99 held", "100-100 retired",
      ])
    // The parts know the entry that deposited them and the one that moved them.
    let blocks = try ledger.blocks()
    #expect(blocks.map(\.deposit) == [0, 0, 0, 0, 0])
    #expect(blocks.map(\.changed) == [2, 0, 1, 0, 3])
  }

  @Test("what is reserved for one claim is not for another, and is free after release")
  func reservations() throws {
    let units = Samples.units(1, 10)
    let ledger = try Ledger.holding(Samples.deposit(units), Samples.reserve(units, for: "A"))
    #expect(ledger.refusal(of: Samples.reserve(units, for: "B")) == "offset.status")
    #expect(ledger.refusal(of: Samples.reserve(units, for: "A")) == "offset.status")
    #expect(ledger.refusal(of: Samples.retire(units, for: "B")) == "offset.status")
    #expect(ledger.refusal(of: Samples.retire(units)) == "offset.status")
    #expect(
      ledger.refusal(of: .move(units, to: .inTransfer, Samples.evidence)) == "offset.status")
    try ledger.add(.release(Samples.units(1, 4), nil))
    #expect(try ledger.states() == ["1-4 held", "5-10 reserved A"])
    try ledger.add(Samples.retire(Samples.units(1, 4), for: "B"))
    try ledger.add(Samples.retire(Samples.units(5, 10), for: "A"))
    #expect(try ledger.states() == ["1-4 retired B", "5-10 retired A"])
  }

  @Test("the claim stays with what was used, and goes with what was cancelled") func claims() throws
  {
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(1, 10)), Samples.reserve(Samples.units(1, 10), for: "A"),
      Samples.cancel(Samples.units(1, 2)), Samples.retire(Samples.units(3, 10), for: "A"),
      .split(Samples.units(3, 10), parts: [Ordinal(3), Ordinal(7)]),
      Samples.impair(Samples.units(7, 8)))
    #expect(
      try ledger.states() == [
        "1-2 cancelled", "3-6 retired A", "7-8 impaired A", "9-10 retired A",
      ])
    #expect(try ledger.blocks(claim: "A").count == 3)
    #expect(try ledger.blocks(claim: "B").isEmpty)
  }

  /// Each line: units 1-10 retired, 11-20 held, 21-30 reserved for A, 31-40 in transfer, 41-50 unknown.
  @Test(
    "of several reasons the gravest is told: used before, unknown, in parts, not in that state",
    arguments: [
      ("5-45", "ledger.doubleRetirement"), ("1-1", "ledger.doubleRetirement"),
      ("10-11", "ledger.doubleRetirement"), ("0-1", "ledger.doubleRetirement"),
      ("15-45", "offset.notHeld"), ("40-41", "offset.notHeld"), ("41-50", "offset.notHeld"),
      ("0-0", "offset.notHeld"), ("15-25", "offset.parts"), ("21-40", "offset.parts"),
      ("21-21", "offset.status"), ("31-40", "offset.status"),
    ])
  func precedence(range: String, code: String) throws {
    let bounds = range.split(separator: "-").compactMap { Int($0) }
    let units = Samples.units(bounds[0], bounds[1])
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(1, 40)), Samples.retire(Samples.units(1, 10)),
      Samples.reserve(Samples.units(21, 30), for: "A"),
      .move(Samples.units(31, 40), to: .inTransfer, Samples.evidence))
    #expect(ledger.refusal(of: Samples.retire(units, for: "B")) == code)
    #expect(ledger.refusal(of: Samples.reserve(units, for: "B")) == code)
    // What is no use has no second use: the next reason is told.
    let next = ["5-45": "offset.notHeld", "0-1": "offset.notHeld", "10-11": "offset.parts"]
    #expect(
      ledger.refusal(of: .release(units, nil))
        == (code == "ledger.doubleRetirement"
          ? next[range] ?? "offset.status"
          : range == "21-21"
            ? nil : code))
  }

  @Test("a retirement names the entry, the claim and the units used before") func evidence() throws
  {
    let ledger = try Ledger.holding(
      Samples.deposit(Samples.units(1, 10)), Samples.retire(Samples.units(3, 6), for: "report-1"))
    let error = #expect(throws: LedgerError.self) {
      try ledger.add(Samples.retire(Samples.units(6, 9), for: "report-2"))
    }
    #expect(error?.kind == .refused)
    #expect(error?.finding.message.contains("units 6 to 6") == true, "\(String(describing: error))")
    #expect(error?.finding.notes == ["entry 1 made them retired for report-1"])
  }

  @Test("what was split is used apart, never again as one") func split() throws {
    let whole = Samples.units(1, 10)
    let ledger = try Ledger.holding(
      Samples.deposit(whole), .split(whole, parts: [1, 4, 9].map { Ordinal($0) }))
    #expect(try ledger.states() == ["1-3 held", "4-8 held", "9-10 held"])
    for event in [
      Samples.retire(whole), Samples.reserve(whole, for: "A"), Samples.cancel(whole),
      .move(whole, to: .inTransfer, Samples.evidence), Samples.retire(Samples.units(3, 4)),
      .split(whole, parts: [Ordinal(1), Ordinal(5)]),
    ] {
      #expect(ledger.refusal(of: event) == "offset.parts", "\(event.kind)")
    }
    for part in [(1, 3), (4, 8), (9, 10)] {
      try ledger.add(Samples.retire(Samples.units(part.0, part.1)))
    }
    #expect(try ledger.blocks(state: .retired).count == 3)
    // A document is about units, however they are cut.
    #expect(ledger.refusal(of: .attachEvidence(whole, Samples.evidence)) == nil)
  }

  @Test(
    "parts that are not the block are refused",
    arguments: [
      (1, 10, [Int]()), (1, 10, [1]), (1, 10, [2, 5]), (1, 10, [5]), (1, 10, [1, 1]),
      (1, 10, [1, 5, 5]), (1, 10, [1, 7, 5]), (1, 10, [1, 11]), (1, 9, [1, 5]), (2, 10, [2, 5]),
      (1, 10, [0, 1]),
    ])
  func wrongParts(first: Int, last: Int, parts: [Int]) throws {
    let ledger = try Ledger.holding(Samples.deposit(Samples.units(1, 10)))
    let event = Event.split(Samples.units(first, last), parts: parts.map { Ordinal($0) })
    #expect(ledger.refusal(of: event) == "offset.parts")
    #expect(try ledger.states() == ["1-10 held"])
  }

  @Test("empty words are refused") func emptyWords() throws {
    let units = Samples.units(1, 10)
    let ledger = try Ledger.holding(Samples.deposit(units))
    for event: Event in [
      .deposit(Deposit(Samples.units(11, 12), owner: ""), Samples.evidence),
      Samples.reserve(units, for: ""), Samples.retire(units, for: ""),
      .cancel(units, reason: "", Samples.evidence), .impair(units, reason: "", Samples.evidence),
      .note(""),
      .logDigest(LoggedDocument(.claim, id: "", digest: Samples.evidence.digest)),
    ] {
      #expect(ledger.refusal(of: event) == "ledger.entry", "\(event.kind)")
    }
    #expect(try ledger.size() == 1)
  }

  @Test("time does not run backwards, but may stand still") func time() throws {
    let ledger = try Ledger.holding()
    try ledger.add(.note("first"), at: 10)
    try ledger.add(.note("in the same second"), at: 10)
    #expect(LedgerSamples.code { try ledger.add(.note("before"), at: 9) } == "ledger.time")
    try ledger.add(.note("after"), at: 11)
    #expect(try ledger.size() == 3)
    // A write that was taken back has no time.
    _ = try ledger.write(at: Samples.time(99), by: nil) { (writer) throws(LedgerError) in
      try writer.append(.note("a trial"))
      return false
    }
    try ledger.add(.note("after"), at: 12)
    #expect(try ledger.size() == 4)
  }

  @Test("a write is there as a whole or not at all") func wholes() throws {
    let ledger = try Ledger.holding(Samples.deposit(Samples.units(1, 10)))
    let root = try ledger.root()
    let code = LedgerSamples.code {
      _ = try ledger.write(at: Samples.time(), by: nil) { (writer) throws(LedgerError) in
        try writer.append(Samples.retire(Samples.units(1, 5)))
        try writer.append(Samples.retire(Samples.units(5, 9)))
        return true
      }
    }
    #expect(code == "ledger.doubleRetirement")
    #expect(try ledger.states() == ["1-10 held"])
    #expect(try ledger.root() == root)
    #expect(ledger.check().errors.isEmpty)
  }
}
