/// Where things lie in a bundle.
package enum BundleLayout {
  /// The signed claim.
  package static let claim = "claim.json"
  /// The certifier's signed certificate.
  package static let certificate = "certificate.json"
  /// The folder of the claimant as it was read.
  package static let inputs = "inputs"
  /// The published emission factors.
  package static let factors = "factors"
  /// The lines of the inventory.
  package static let lines = "results/lines.csv"
  /// The rules and the settings.
  package static let rules = "rules/rules.json"
  /// What the terms of the documents mean.
  package static let context = "context/claim-v1.jsonld"
  /// The shape of a claim for validators of JSON Schema.
  package static let schema = "context/claim-v1.schema.json"
  /// The signed checkpoint of the ledger.
  package static let checkpoint = "ledger/checkpoint.txt"
  /// All entries of the ledger up to the checkpoint, one in each line.
  package static let entries = "ledger/entries.jsonl"
  /// The documents of `did:web`.
  package static let didFolder = "did"
  /// What was said of the claim after it was issued.
  package static let status = "status/status.json"
  /// What was said of the certificate after it was issued.
  package static let certificateStatus = "status/certificate.json"

  /// What others than the claimant say, or what is said later, each signed for itself.
  package static let saidLater: Set = [certificate, status, certificateStatus]

  /// The most bytes of a file that is read as a whole; nil for those that may be as large as a bundle.
  package static func byteLimit(of path: String) -> Int? {
    if path == entries { return 1 << 30 }
    return path.hasPrefix(inputs + "/") || path == lines ? nil : 1 << 24
  }

  /// The proof that an entry is in the ledger.
  package static func proof(of index: Int) -> String { "ledger/\(index).tlog-proof" }

  /// Whether a file is held by a signature of its own, and so is not among those that the claim
  /// names by digest.
  ///
  /// - Parameter proofs: The entries of the ledger that have proofs.
  package static func isSelfContained(_ path: String, proofs: Set<Int>) -> Bool {
    [claim, checkpoint, entries].contains(path) || saidLater.contains(path)
      || provenEntry(path).map(proofs.contains) == true || isDIDDocument(path)
  }

  /// The number of the entry of the ledger whose proof lies at a path; nil for other paths.
  private static func provenEntry(_ path: String) -> Int? {
    guard path.hasPrefix("ledger/"), path.hasSuffix(".tlog-proof"),
      let index = Int(path.dropFirst("ledger/".count).prefix { $0 != "." }),
      proof(of: index) == path
    else { return nil }
    return index
  }

  /// `did/NAME.json`: the document of a `did:web`.
  package static func isDIDDocument(_ path: String) -> Bool {
    path.hasPrefix(didFolder + "/") && path.hasSuffix(".json")
      && path.split(separator: "/").count == 2
  }
}
