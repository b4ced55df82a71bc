import Quantities
import Testing

@testable import OffsetLedger

/// Bytes that are no entry, each made from a good one by one replacement.
@Suite("bytes that are no entry") struct EntryRefusalTests {
  static let hash = "sha256:" + String(repeating: "0f", count: 32)
  static let deposit =
    #"{"at":"2026-01-01T00:00:00Z","block":"GS1-1-KE-GS8123-16-2020-4321","evidence":"\#(hash)","#
    + #""first":"7","issuedOn":"2021-03-01","kind":"deposit","labels":["A"],"last":"9","#
    + #""mitigation":"removal","owner":"us","programme":"GS","qtyKg":3000,"reversible":true,"#
    + #""state":"issued","v":1,"vintage":{"from":"2020-01-01","precision":"year","to":"2020-12-31"}}"#
  static let split =
    #"{"at":"2026-01-01T00:00:00Z","block":"GS1-1-KE-GS8123-16-2020-4321","first":"7","#
    + #""kind":"split","last":"9","parts":["7","9"],"programme":"GS","qtyKg":3000,"v":1}"#
  static let article6 =
    deposit.replacing(
      #"Z","block""#,
      with: #"Z","authorisations":[{"adjusted":"yes","purpose":"NDC Use"}],"block""#)

  /// A good entry, what is replaced in it, by what, and the code that is expected.
  struct Case: Sendable, CustomTestStringConvertible {
    let good: String
    let old: String
    let new: String
    let code: String

    init(_ old: String, _ new: String, in good: String = deposit, _ code: String = "ledger.entry") {
      (self.old, self.new, self.good, self.code) = (old, new, good, code)
    }

    var testDescription: String { "\(old) -> \(new)" }
  }

  static let cases: [Case] = [
    // The form
    Case(deposit, ""), Case(deposit, "[]"), Case(deposit, "1"), Case(deposit, "{}"),
    Case("{", " {"), Case("{", "{ "), Case("}}", "}}\n"), Case("\":", "\" :"), Case("}}", "}},"),
    Case("{\"at\"", "\u{FEFF}{\"at\""), Case("}}", "}"), Case("GS1", "\\u0047S1"),
    Case(#""owner":"us","#, #""owner":"us","owner":"us","#),
    Case(#""v":1,"#, ""), Case(#""v":1"#, #""v":2"#), Case(#""v":1"#, #""v":1.0"#),
    Case(#""v":1"#, #""v":"1""#), Case(#""v":1"#, #""v":0"#), Case(#""v":1"#, #""v":1e0"#),
    Case(#""v":1,"#, #""v":1,"va":2,"#), Case(#""kind":"deposit","#, ""),
    Case(#""kind":"deposit""#, #""kind":"Deposit""#), Case(#""kind":"deposit""#, #""kind":"""#),
    // Times
    Case(#""at":"2026-01-01T00:00:00Z","#, ""), Case("T00:00:00Z", "T00:00:00+00:00"),
    Case("T00:00:00Z", "T24:00:00Z"), Case("T00:00:00Z", "T00:60:00Z"),
    Case("T00:00:00Z", "T00:00:60Z"), Case("T00:00:00Z", "T00:00:00z"),
    Case("T00:00:00Z", "t00:00:00Z"), Case("T00:00:00Z", " 00:00:00Z"),
    Case("T00:00:00Z", "T00:00:00.0Z"), Case("T00:00:00Z", ""), Case("2026-01-01T", "2026-02-30T"),
    Case("T00:00:00Z", "T-1:00:00Z"), Case(#""at":"2026-01-01T00:00:00Z""#, #""at":1767225600"#),
    // Units
    Case(#""first":"7""#, #""first":"07""#, "offset.serial"),
    Case(#""last":"9""#, #""last":"09""#, "offset.serial"),
    Case(#""first":"7""#, #""first":"""#, "offset.serial"),
    Case(#""first":"7""#, #""first":"-7""#, "offset.serial"),
    Case(#""first":"7""#, #""first":"７""#, "offset.serial"),
    Case(#""first":"7""#, #""first":"10""#, "offset.serial"),
    Case(#""last":"9""#, #""last":"9000000000008""#, "offset.serial"),
    Case(#""first":"7""#, #""first":7"#), Case(#""first":"7","#, ""), Case(#""last":"9","#, ""),
    Case(#""qtyKg":3000"#, #""qtyKg":2999"#, "offset.quantity"),
    Case(#""qtyKg":3000"#, #""qtyKg":3"#, "offset.quantity"),
    Case(#""qtyKg":3000"#, #""qtyKg":"3000""#, "offset.quantity"),
    Case(#""qtyKg":3000"#, #""qtyKg":-3000"#, "offset.quantity"),
    Case(#""qtyKg":3000,"#, "", "offset.quantity"),
    Case(#""qtyKg":3000"#, #""qtyKg":3e3"#, "offset.quantity"),
    Case(#""qtyKg":3000"#, #""qtyKg":3000.0"#, "offset.quantity"),
    Case(#""programme":"GS""#, #""programme":"gs""#), Case(#""programme":"GS","#, ""),
    Case(#""block":"GS1-1-KE-GS8123-16-2020-4321","#, ""),
    // Evidence
    Case(#""evidence":"\#(hash)","#, ""), Case(hash, hash.uppercased()), Case("sha256:", "sha512:"),
    Case("sha256:", ""), Case(hash, String(hash.dropLast())), Case(hash, hash + "0"),
    Case(hash, hash.replacing("0f", with: "0F")), Case(hash, hash.replacing("0f", with: "0g")),
    // Facts
    Case(#""owner":"us","#, ""), Case(#""owner":"us""#, #""owner":null"#),
    Case(#""state":"issued""#, #""state":"held""#), Case(#""state":"issued""#, #""state":"lost""#),
    Case(#""state":"issued""#, #""state":null"#),
    Case(#""reversible":true"#, #""reversible":"yes""#),
    Case(#""labels":["A"]"#, #""labels":[]"#), Case(#""labels":["A"]"#, #""labels":"A""#),
    Case(#""labels":["A"]"#, #""labels":["A",1]"#),
    Case(#""mitigation":"removal""#, #""mitigation":"Removal""#),
    Case("2021-03-01", "2021-02-29"), Case("2021-03-01", "01/03/2021"), Case("2021-03-01", ""),
    // Vintages
    Case(#""from":"2020-01-01""#, #""from":"2020-01-02""#),
    Case(#""to":"2020-12-31""#, #""to":"2020-12-30""#),
    Case(#""to":"2020-12-31""#, #""to":"2021-12-31""#),
    Case(#""precision":"year""#, #""precision":"month""#), Case(#""precision":"year","#, ""),
    Case(#""from":"2020-01-01","#, ""), Case(#""to":"2020-12-31""#, #""to":"2019-12-31""#),
    Case(#","to":"2020-12-31"}"#, #","to":"2020-12-31","x":1}"#),
    Case(#"{"from":"2020-01-01","precision":"year","to":"2020-12-31"}"#, "2020"),
    // Parts
    Case(#"["7","9"]"#, #"["7","09"]"#, in: split, "offset.serial"),
    Case(#"["7","9"]"#, #"[7,9]"#, in: split), Case(#"["7","9"]"#, #""7,9""#, in: split),
    Case(#""parts":["7","9"],"#, "", in: split), Case(#"["7","9"]"#, #"["7", "9"]"#, in: split),
    // Authorisations
    Case(#""adjusted":"yes""#, #""adjusted":"maybe""#, in: article6),
    Case(#""adjusted":"yes","#, "", in: article6), Case(#","purpose":"NDC Use""#, "", in: article6),
    Case(#"{"adjusted":"yes","purpose":"NDC Use"}"#, #""NDC Use""#, in: article6),
    Case(#""adjusted":"yes","#, #""adjusted":"yes","letterDate":"x","#, in: article6),
    Case(#""purpose":"NDC Use"}"#, #""purpose":"NDC Use","x":1}"#, in: article6),
  ]

  @Test("the good ones are good", arguments: [deposit, split, article6])
  func good(_ entry: String) throws {
    #expect(text(try Entry(reading: Array(entry.utf8)).bytes) == entry)
  }

  @Test("one replacement makes it none, with the code that says why", arguments: cases)
  func bad(_ bad: Case) throws {
    let entry = bad.good.replacing(bad.old, with: bad.new, maxReplacements: 1)
    #expect(entry != bad.good, "nothing was replaced")
    #expect(EntryReadingTests.code(entry) == bad.code)
  }

  @Test("bytes that are not UTF-8 are none") func encoding() {
    var bytes = Array(Self.deposit.utf8)
    for byte: UInt8 in [0x00, 0x80, 0xC0, 0xFF] {
      bytes[9] = byte
      #expect(
        LedgerSamples.code { _ = try Entry(reading: bytes) } == "ledger.entry", "byte \(byte)")
    }
  }

  /// Two members change places: the same JSON, but not the same bytes.
  @Test("members in another order are none") func order() {
    let swapped = Self.split.replacing(
      #""programme":"GS","qtyKg":3000"#, with: #""qtyKg":3000,"programme":"GS""#)
    #expect(swapped != Self.split)
    #expect(EntryReadingTests.code(swapped) == "ledger.entry")
  }

  @Test("a moment has one text and one number") func moments() throws {
    // The number is that of `date -u -d 2026-02-28T23:59:59Z +%s`.
    let time = try #require(Timestamp("2026-02-28T23:59:59Z"))
    #expect(time.unixSeconds == 1_772_323_199)
    #expect(Timestamp(unixSeconds: 1_772_323_199) == time)
    #expect(Timestamp(unixSeconds: 1_772_323_200)?.text == "2026-03-01T00:00:00Z")
    #expect(Timestamp(unixSeconds: 0)?.text == "1970-01-01T00:00:00Z")
    #expect(Timestamp(unixSeconds: -1) == nil)
    #expect(Timestamp(unixSeconds: 7_258_118_399)?.text == "2199-12-31T23:59:59Z")
    #expect(Timestamp(unixSeconds: 7_258_118_400) == nil)
    #expect(try #require(Timestamp("2026-02-28T23:59:58Z")) < time)
  }
}
