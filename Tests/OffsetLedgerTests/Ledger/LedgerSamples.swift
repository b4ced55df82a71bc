import Cryptography
import Findings
import Quantities

@testable import OffsetLedger

/// What the tests of the ledger have in common: batches, evidence, times.
enum LedgerSamples {
  /// Two batches of Verra, which numbers the units of all projects in one row.
  static let wind = "VCS-VCU-262-VER-CN-1-1083-01012018-31122018-1"
  static let solar = "VCS-VCU-1491-VER-CN-14-1529-01012017-31122017-0"
  /// Two issuances of Gold Standard, each numbered for itself.
  static let stoves = "GS1-1-KE-GS8123-16-2020-4321"
  static let lamps = "GS1-1-KE-GS8123-16-2020-4322"

  static let evidence = Evidence(EvidenceDigest(SHA256.hash(Array("a certificate".utf8))))

  /// Units of a batch, of Gold Standard's stoves unless said otherwise.
  static func units(_ first: Int, _ last: Int, of block: String = stoves) -> CreditUnits {
    let programme: Programme = block.hasPrefix("VCS") ? .vcs : .goldStandard
    return CreditUnits(programme, block, UnitRange(Ordinal(first), Ordinal(last))!)
  }

  /// So many seconds after the new year of 2026.
  static func time(_ second: Int = 0) -> Timestamp {
    Timestamp(unixSeconds: 1_767_225_600 + second)!
  }

  static func deposit(_ units: CreditUnits, as state: CreditState = .held) -> Event {
    .deposit(Deposit(units, owner: "us", state: state), evidence)
  }

  static func reserve(_ units: CreditUnits, for claim: String) -> Event {
    .reserve(units, claim: claim, nil)
  }

  static func retire(_ units: CreditUnits, for claim: String? = nil) -> Event {
    .retire(units, claim: claim, Retirement(), evidence)
  }

  static func cancel(_ units: CreditUnits) -> Event {
    .cancel(units, reason: "conversion", evidence)
  }

  static func impair(_ units: CreditUnits) -> Event {
    .impair(units, reason: "excess", evidence)
  }

  /// The code of the error that a piece of work throws; nil when it throws none.
  static func code(of work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch let error as LedgerError {
      return error.finding.code
    } catch let error as EntryProblem {
      return error.code
    } catch {
      return "\(error)"
    }
  }
}

extension Ledger {
  /// A ledger in memory with these entries.
  static func holding(_ events: Event...) throws -> Ledger {
    let ledger = try Ledger(inMemoryFor: "test.example/offsets")
    for event in events { try ledger.add(event) }
    return ledger
  }

  /// Adds an entry in a write of its own.
  func add(_ event: Event, at second: Int = 0) throws {
    _ = try write(at: LedgerSamples.time(second), by: "tester") { (writer) throws(LedgerError) in
      try writer.append(event)
      return true
    }
  }

  /// The code with which an entry is refused; nil when it was added.
  func refusal(of event: Event) -> String? {
    LedgerSamples.code { try add(event) }
  }

  /// All blocks, one line each: `301-400 held`, with the claim where there is one.
  func states() throws -> [String] {
    try blocks().map { block in
      "\(block.units.range.first)-\(block.units.range.last) \(block.state.rawValue)"
        + (block.claim.map { " \($0)" } ?? "")
    }
  }
}

extension LedgerCheck {
  /// The codes of what is wrong, each once, in order.
  var errors: [String] { Set(findings.filter { $0.severity == .error }.map(\.code)).sorted() }
}
