import ActivityData
import BayCarbon
import Claims
import Findings
import OffsetLedger
import Quantities
import Reports

/// The options that several verbs of `claim` have in common.
enum ClaimOptions {
  /// Who signs.
  static let signing = [
    "--key": [String](), "--name": [], "--method": [], "--did-document": [], "--at": [],
  ]
  static let signingHelp = """
      --key FILE               the private key that signs, see `baycarbon key new`
      --name NAME              the name of the signer, as it shall be printed
      --method DID#KEY         a verification method of a did:web (default: the did:key of the key)
      --did-document FILE      the DID document of the did:web, which goes into the bundle
      --at TIME                when it is signed, such as 2026-01-05T08:00:00Z (default: now)
    """

  /// What a reader brings along.
  static let reading = [
    "--trust": [String](), "--status": [], "--seen": [], "--did-document": [],
  ]
}

extension Arguments {
  /// What calculates.
  static let engine = ClaimContents.Engine(
    name: "baycarbon", version: Tool.version,
    rounding: "lines half-even to 10^-9 kg; totals are sums of the lines")

  /// Who signs.
  func claimSigner() throws -> ClaimSigner {
    do {
      return try ClaimSigner(
        keyFile: try required("--key", "with which key?"),
        name: try required("--name", "who signs?"), method: value("--method"),
        documentFile: value("--did-document"))
    } catch let problem as ClaimProblem {
      throw Misuse(message: "--method: \(problem.message)")
    }
  }

  /// A moment that is given, or that of the clock.
  func signingTime() throws -> Timestamp { try moment()() }

  /// A moment of an option.
  func moment(of option: String) throws(Misuse) -> Timestamp? {
    guard let text = value(option) else { return nil }
    guard let moment = Timestamp(text) else {
      throw Misuse(message: "\(option) is `\(text)`, expected a time such as 2026-01-05T08:00:00Z")
    }
    return moment
  }

  /// A reader with what the options name.
  func claimReader() throws -> ClaimReader {
    var reader = ClaimReader(engine: Self.engine)
    reader.threads = threads
    if let file = value("--trust") { reader.trust = try Self.trustList(file) }
    reader.statuses = try (values["--status"] ?? []).map { ($0, try ClaimFiles.bytes(of: $0)) }
    reader.didDocuments = try (values["--did-document"] ?? []).map {
      ($0, try ClaimFiles.bytes(of: $0))
    }
    if let file = value("--seen") { reader.seen = try ClaimFiles.seen(file) }
    return reader
  }

  private static func trustList(_ file: String) throws -> TrustList {
    let read = TrustListReader.read(file: file, bytes: try ClaimFiles.bytes(of: file)) { vkey in
      do throws(LogError) {
        _ = try NoteVerifier(vkey: vkey)
        return nil
      } catch {
        return error.message
      }
    }
    guard let list = read.list else { throw Findings(findings: read.findings) }
    return list
  }

  /// Findings that keep a command from working.
  struct Findings: Error {
    let findings: [Finding]
  }
}
