import Quantities
import Testing

@testable import OffsetLedger

/// Entries as bytes: what is written is read back, and anything else is refused.
@Suite("entries as bytes") struct EntryReadingTests {
  typealias Samples = LedgerSamples

  /// An entry with every member that its kind may have, or with none but those it must have.
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let event: Event
    var by: String? = nil
    let text: String
    var testDescription: String { name }
  }

  static let hash = "sha256:" + String(repeating: "0f", count: 32)
  static let plain = Evidence(EvidenceDigest(hash)!)
  static let named = Evidence(EvidenceDigest(hash)!, document: "證書.pdf")
  static let units = Samples.units(7, 9)
  static let facts: CreditFacts = {
    var facts = CreditFacts()
    facts.serial = "GS1-1-KE-GS8123-16-2020-4321-7-9"
    (facts.project, facts.projectName) = ("GS8123", "Stoves \"of\" the valley")
    (facts.country, facts.methodology) = ("Kenya", "TPDDTEC")
    facts.vintage = Vintage(
      Period(
        from: CalendarDate(year: 2019, month: 7, day: 1)!,
        to: CalendarDate(year: 2020, month: 6, day: 30)!)!)
    facts.issuedOn = CalendarDate(year: 2021, month: 3, day: 1)
    (facts.mitigation, facts.isReversible) = (.removal, false)
    facts.labels = ["CORSIA", "ICVCM CCP"]
    facts.authorisations = [
      Authorisation(purpose: "NDC Use", adjusted: .pending),
      Authorisation(purpose: "Other", letterDate: facts.issuedOn, adjusted: .yes),
    ]
    return facts
  }()
  static let retirement: Retirement = {
    var retirement = Retirement()
    retirement.on = CalendarDate(year: 2026, month: 1, day: 1)
    (retirement.beneficiary, retirement.purpose) = ("did:key:z6Mk", "neutrality 2025")
    retirement.note = "línea 1\nline 2"
    return retirement
  }()

  /// The members that all entries about units 7 to 9 have, as they stand in order.
  static let block = #""block":"GS1-1-KE-GS8123-16-2020-4321""#
  static let proof = #""evidence":"\#(hash)""#
  static let file = #""document":"證書.pdf""#
  static let range = #""first":"7""#
  static let tail = #""programme":"GS","qtyKg":3000"#

  static let samples: [Sample] = [
    Sample(
      name: "deposit, bare", event: .deposit(Deposit(units, owner: "us"), plain),
      text:
        "\(block),\(proof),\(range),\"kind\":\"deposit\",\"last\":\"9\",\"owner\":\"us\",\(tail)"
    ),
    Sample(
      name: "deposit, full",
      event: .deposit(
        Deposit(units, batch: "10", owner: "us", state: .issued, facts: facts), named), by: "me",
      text: #""authorisations":[{"adjusted":"pending","purpose":"NDC Use"},"#
        + #"{"adjusted":"yes","letterDate":"2021-03-01","purpose":"Other"}],"batch":"10","#
        + #"\#(block),"by":"me","country":"Kenya",\#(file),\#(proof),\#(range),"#
        + #""issuedOn":"2021-03-01","kind":"deposit","labels":["CORSIA","ICVCM CCP"],"last":"9","#
        + #""methodology":"TPDDTEC","mitigation":"removal","owner":"us","programme":"GS","#
        + #""project":"GS8123","projectName":"Stoves \"of\" the valley","qtyKg":3000,"#
        + #""reversible":false,"serial":"GS1-1-KE-GS8123-16-2020-4321-7-9","state":"issued","#
        + #""v":1,"vintage":{"from":"2019-07-01","precision":"day","to":"2020-06-30"}"#),
    Sample(
      name: "move, bare", event: .move(units, to: .inTransfer, plain),
      text: #"\#(block),\#(proof),\#(range),"kind":"move","last":"9",\#(tail),"to":"in_transfer""#),
    Sample(
      name: "move, full", event: .move(units, to: .held, named), by: "me",
      text: #"\#(block),"by":"me",\#(file),\#(proof),\#(range),"kind":"move","last":"9",\#(tail),"#
        + #""to":"held""#),
    Sample(
      name: "split", event: .split(units, parts: [Ordinal(7), Ordinal(9)]),
      text: #"\#(block),\#(range),"kind":"split","last":"9","parts":["7","9"],\#(tail)"#),
    Sample(
      name: "reserve, bare", event: .reserve(units, claim: "c", nil),
      text: #"\#(block),"claim":"c",\#(range),"kind":"reserve","last":"9",\#(tail)"#),
    Sample(
      name: "reserve, full", event: .reserve(units, claim: "c", named),
      text:
        #"\#(block),"claim":"c",\#(file),\#(proof),\#(range),"kind":"reserve","last":"9",\#(tail)"#),
    Sample(
      name: "release, bare", event: .release(units, nil),
      text: #"\#(block),\#(range),"kind":"release","last":"9",\#(tail)"#),
    Sample(
      name: "release, full", event: .release(units, named),
      text: #"\#(block),\#(file),\#(proof),\#(range),"kind":"release","last":"9",\#(tail)"#),
    Sample(
      name: "retire, bare", event: .retire(units, claim: nil, Retirement(), plain),
      text: #"\#(block),\#(proof),\#(range),"kind":"retire","last":"9",\#(tail)"#),
    Sample(
      name: "retire, full", event: .retire(units, claim: "c", retirement, named), by: "me",
      text: #""beneficiary":"did:key:z6Mk",\#(block),"by":"me","claim":"c",\#(file),\#(proof),"#
        + #"\#(range),"kind":"retire","last":"9","note":"línea 1\nline 2",\#(tail.dropLast(13)),"#
        + #""purpose":"neutrality 2025","qtyKg":3000,"retiredOn":"2026-01-01""#),
    Sample(
      name: "cancel", event: .cancel(units, reason: "r", plain),
      text: #"\#(block),\#(proof),\#(range),"kind":"cancel","last":"9",\#(tail),"reason":"r""#),
    Sample(
      name: "impair, full", event: .impair(units, reason: "r", named),
      text:
        #"\#(block),\#(file),\#(proof),\#(range),"kind":"impair","last":"9",\#(tail),"reason":"r""#),
    Sample(
      name: "attach-evidence", event: .attachEvidence(units, named),
      text: #"\#(block),\#(file),\#(proof),\#(range),"kind":"attach-evidence","last":"9",\#(tail)"#
    ),
    Sample(
      name: "log-digest",
      event: .logDigest(LoggedDocument(.certificate, id: "urn:x", digest: plain.digest)),
      text: #""digest":"\#(hash)","id":"urn:x","kind":"log-digest","subject":"certificate""#),
    Sample(name: "note", event: .note("年度盤點"), text: #""kind":"note","text":"年度盤點""#),
  ]

  @Test("each kind has its canonical text, with all members and with none", arguments: samples)
  func texts(_ sample: Sample) throws {
    let entry = Entry(at: Samples.time(), by: sample.by, sample.event)
    // Only a vintage comes after `v`.
    let version = sample.text.contains(#""v":1"#) ? "" : #","v":1"#
    let expected = #"{"at":"2026-01-01T00:00:00Z",\#(sample.text)\#(version)}"#
    #expect(text(entry.bytes) == expected)
    #expect(try Entry(reading: Array(expected.utf8)) == entry)
  }

  @Test("no kind is left out") func kinds() {
    #expect(Set(Self.samples.map(\.event.kind)).count == 11)
  }

  @Test("a member that the kind does not have is refused, whatever other kind has it")
  func otherMembers() throws {
    let members = [
      #""at":"2026-01-01T00:00:00Z""#, #""batch":"10""#, #""beneficiary":"b""#, #""claim":"c""#,
      #""digest":"\#(Self.hash)""#, #""evidence":"\#(Self.hash)""#, #""owner":"o""#,
      #""to":"held""#,
      #""parts":["7","9"]"#, #""reason":"r""#, #""text":"t""#, #""x":1"#, #""document":"d""#,
      #""retiredOn":"2026-01-01""#, #""state":"held""#, #""reversible":null"#,
    ]
    for sample in Self.samples {
      let bytes = Entry(at: Samples.time(), by: sample.by, sample.event).bytes
      let whole = text(bytes)
      for member in members {
        let name = member.prefix { $0 != ":" } + ":"
        // Members that the entry may have are tried elsewhere.
        let optional = Self.optional[sample.event.kind] ?? []
        if optional.contains(String(name.dropFirst().dropLast(2))) { continue }
        let more = Self.inserting(member, into: whole)
        #expect(Self.code(more) == "ledger.entry", "\(sample.name) with \(member)")
      }
    }
  }

  /// What may stand in an entry of a kind and is not in every sample of it.
  private static let optional = [
    "deposit": ["batch", "document"], "move": ["document"],
    "reserve": ["evidence"], "release": ["evidence"],
    "retire": ["beneficiary", "claim", "document", "retiredOn"], "cancel": ["document"],
    "impair": ["document"], "attach-evidence": ["document"],
  ]

  /// Puts a member where the canonical order has it, so that only its being there is wrong; a name
  /// that is there already stands twice then.
  private static func inserting(_ member: String, into text: String) -> String {
    let inner = text.dropFirst().dropLast()
    var members: [String] = []
    var depth = 0
    var isQuoted = false
    var current = ""
    var last: Character = " "
    for character in inner {
      if character == "\"" && last != "\\" { isQuoted.toggle() }
      if !isQuoted {
        if "[{".contains(character) { depth += 1 }
        if "]}".contains(character) { depth -= 1 }
      }
      if character == ",", depth == 0, !isQuoted {
        members.append(current)
        current = ""
      } else {
        current.append(character)
      }
      last = character
    }
    members.append(current)
    return "{" + (members + [member]).sorted().joined(separator: ",") + "}"
  }

  static func code(_ text: String) -> String? {
    LedgerSamples.code { _ = try Entry(reading: Array(text.utf8)) }
  }
}
