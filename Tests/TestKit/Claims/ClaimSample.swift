import BayCarbon
import Claims
import Cryptography
package import Findings
import Foundation
import Neutrality
import OffsetLedger
import Quantities

/// A claim issued from `Examples/neutral-claim-pass`. It is made once; tests change copies.
package final class ClaimSample: Sendable {
  /// The claim that all tests share.
  package static let shared = Result { try ClaimSample() }

  /// When it was signed.
  package static let time = Timestamp.moment("2025-06-30T08:00:00Z")
  /// What calculated it.
  package static let engine = ClaimContents.Engine(
    name: "baycarbon", version: "test",
    rounding: "lines half-even to 10^-9 kg; totals are sums of the lines")
  /// How the claim is called in the ledger.
  package static let claimName = "lantern-2024"

  private let scratch: ScratchFolder

  private init() throws {
    scratch = try Self.folder()
    let outcome = try Self.issue(scratch.url.appending(path: "office").path).run()
    guard outcome.claim != nil else { throw Failure(findings: outcome.findings) }
  }

  /// Why there is no claim.
  package struct Failure: Error {
    package let findings: [Finding]

    package init(findings: [Finding]) { self.findings = findings }
  }

  /// A folder with `office`, a copy of the example with its ledger, and the keys of the parties.
  package static func folder(example: String = "neutral-claim-pass") throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    let office = scratch.url.appending(path: "office")
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Examples/\(example)"), to: office)
    for party in Party.allCases {
      let file = scratch.url.appending(path: "\(party).pem")
      try Data(party.key.pem).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
    let run = try ToolRun(
      [
        "offsets", "import", "office/credits.csv", "--from", "csv", "--owner",
        "Lantern Textiles Ltd.", "--claim", claimName, "--origin", Party.ledger.noteName, "--by",
        "officer", "--at", "2025-05-21T08:00:00Z", "office",
      ], in: scratch.url)
    guard run.status == 0 else { throw OffsetsFailure(messages: run.messages) }
    return scratch
  }

  /// Why there is no ledger.
  package struct OffsetsFailure: Error {
    package let messages: String
  }

  /// The order for a claim of a folder, whose bundle goes beside it.
  package static func issue(
    _ folder: String, to name: String = "bundle", at time: Timestamp = time,
    under profile: Profile = .pas2060, as claimClass: ClaimClass = .achieved,
    by party: Party = .claimant
  ) throws -> ClaimIssue {
    let place = URL(filePath: folder).deletingLastPathComponent()
    var issue = ClaimIssue(
      folder: folder, output: place.appending(path: name).path, profile: profile,
      claimClass: claimClass, judgedOn: time.date, time: time,
      signer: try ClaimSigner(
        keyFile: place.appending(path: "\(party).pem").path, name: "Lantern Textiles Ltd."),
      engine: engine)
    issue.ledgerKeyFile = place.appending(path: "ledger.pem").path
    issue.recorder = "officer"
    return issue
  }

  /// A folder of its own with a copy of `office`, the keys and the claim as `bundle`.
  package func copy() throws -> ScratchFolder {
    let copy = try ScratchFolder()
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: scratch.url.path) {
      try manager.copyItem(
        at: scratch.url.appending(path: name), to: copy.url.appending(path: name))
    }
    return copy
  }

  /// The bytes of the signed claim.
  package func claim() throws -> [UInt8] {
    Array(try Data(contentsOf: scratch.url.appending(path: "bundle/claim.json")))
  }

  /// A reader who trusts the parties, asks for the day after the claim, and has looked the credits up.
  package static func reader(trust: TrustList? = .ofParties()) -> ClaimReader {
    var reader = ClaimReader(engine: engine)
    reader.trust = trust
    reader.time = .moment("2025-07-01T00:00:00Z")
    reader.statusAgeDays = 30
    reader.hasConsultedRegistry = true
    return reader
  }
}
