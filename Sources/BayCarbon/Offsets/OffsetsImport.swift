import ActivityData
import Cryptography
import Findings
import OffsetLedger
import Quantities

/// What an import did.
package struct OffsetsImport: Sendable {
  /// The rows as they were read, with the findings of reading.
  package let reading: ExportReading
  /// What became of them; nil when rows were rejected, so that none was brought in.
  package let outcome: CreditImport.Outcome?
  /// The entries that were added, or would have been; nil when nothing was tried.
  package let receipt: Ledger.Receipt?
  /// Whether the entries are in the ledger.
  package let isKept: Bool

  /// Everything that was found.
  package var findings: [Finding] { reading.findings + (outcome?.findings ?? []) }
}

extension OffsetsFolder {
  /// How an export is brought in.
  package struct ImportRequest: Sendable {
    /// The path of the export.
    package var file: String
    /// Whose export it is.
    package var format: RegistryExport
    /// In whose account the credits are.
    package var owner: String
    /// The claim that the retired rows are for.
    package var claim: String?
    /// Whether to say what would happen and change nothing.
    package var isTrial: Bool

    /// Makes a request.
    package init(
      file: String, format: RegistryExport, owner: String, claim: String?, isTrial: Bool
    ) {
      self.file = file
      self.format = format
      self.owner = owner
      self.claim = claim
      self.isTrial = isTrial
    }
  }

  /// Brings an export of a registry in, all of it or nothing; makes the ledger where there is none.
  ///
  /// - Throws: Why the export cannot be read or the ledger not be written; what is wrong with rows
  ///   is among the findings.
  package func bring(
    _ request: ImportRequest, at time: () -> Timestamp, by: String?, creatingAs origin: String?,
    progress: (Int) -> Void = { _ in }
  ) throws -> OffsetsImport {
    let bytes = try Self.bytes(of: request.file)
    let reading = ExportReader.read(file: request.file, bytes: bytes, format: request.format)
    if reading.findings.count(of: .error) > 0 {
      return OffsetsImport(reading: reading, outcome: nil, receipt: nil, isKept: false)
    }
    let evidence = Evidence(
      EvidenceDigest(SHA256.hash(bytes)), document: Self.fileName(request.file))
    let job = CreditImport(evidence: evidence, owner: request.owner, claim: request.claim)
    let ledger = try ledgerForImport(request, creatingAs: origin)
    var outcome: CreditImport.Outcome?
    var isKept = false
    let receipt = try ledger.write(at: time(), by: by) { (writer) throws(LedgerError) in
      let done = try job.add(reading.rows, to: writer, progress: progress)
      outcome = done
      isKept = !request.isTrial && done.findings.count(of: .error) == 0
      return isKept
    }
    return OffsetsImport(reading: reading, outcome: outcome, receipt: receipt, isKept: isKept)
  }

  /// A trial makes no ledger: one in memory stands in for it.
  private func ledgerForImport(
    _ request: ImportRequest, creatingAs origin: String?
  ) throws(LedgerError) -> Ledger {
    if request.isTrial && !hasLedger {
      return try Ledger(inMemoryFor: origin ?? Self.newOrigin())
    }
    return try ledger(creatingAs: origin)
  }

  /// The evidence that a file is.
  ///
  /// - Throws: `file.empty` for a file that shows nothing; why it cannot be read.
  package static func evidence(_ file: String) throws(FileProblem) -> Evidence {
    let bytes = try bytes(of: file)
    if bytes.isEmpty {
      throw FileProblem(
        "file.empty", "\(file) is empty and shows nothing",
        remedy: "name the document that shows it")
    }
    return Evidence(EvidenceDigest(SHA256.hash(bytes)), document: fileName(file))
  }

  /// The last part of a path.
  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The bytes of a file beside the ledger.
  package static func bytes(of file: String) throws(FileProblem) -> [UInt8] {
    do throws(InputFile.Failure) {
      return try InputFile.bytes(of: file)
    } catch {
      throw FileProblem(file, error)
    }
  }
}
