import Claims
import Findings
import OffsetLedger
import Quantities

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes a claim back: a signed status document, and its digest in the ledger.
package struct ClaimRevocation {
  /// The bundle of the claim, a folder or an archive.
  package var bundle: String
  /// The folder of the claimant with the ledger; nil when the claim has none.
  package var folder: String?
  package var signer: ClaimSigner
  package var time: Timestamp
  package var status: StatusContents.Status
  package var reason: String
  /// The bundle of the claim that takes its place.
  package var supersededBy: String?
  package var ledgerKeyFile: String?
  package var recorder: String?
  /// Where the document goes; nothing may be there.
  package var output: String

  package init(
    bundle: String, folder: String?, signer: ClaimSigner, time: Timestamp,
    status: StatusContents.Status, reason: String, supersededBy: String?, ledgerKeyFile: String?,
    recorder: String?, output: String
  ) {
    self.bundle = bundle
    self.folder = folder
    self.signer = signer
    self.time = time
    self.status = status
    self.reason = reason
    self.supersededBy = supersededBy
    self.ledgerKeyFile = ledgerKeyFile
    self.recorder = recorder
    self.output = output
  }

  /// Signs the document, writes it and logs it.
  ///
  /// - Returns: The document.
  /// - Throws: A ``FileProblem`` or a `LedgerError`.
  package func run() throws -> SecuredCredential {
    let claim = try own(bundle)
    let origin = claim.object.object("credentialStatus")?.text("ledger")
    let log = try origin.map(logger)
    let contents = StatusContents(
      claim: ClaimContents.DocumentReference(claim), status: status, on: time.date,
      reason: reason,
      supersededBy: try supersededBy.map { ClaimContents.DocumentReference(try own($0)) })
    let credential = try signer.write(.status, contents.json, at: time, to: output)
    guard let log else { return credential }
    do throws(LedgerError) {
      try self.log(credential, of: claim, in: log.ledger)
    } catch {
      unlink(output)
      throw error
    }
    _ = try log.ledger.checkpoint(signedBy: log.signer)
    return credential
  }

  /// The ledger of the claim, and who signs its checkpoint.
  private func logger(_ origin: String) throws -> (ledger: Ledger, signer: NoteSigner) {
    guard let folder, let ledgerKeyFile else {
      throw LedgerError(
        refused: "claim.ledgerKey", "the claim is in the ledger `\(origin)`, which was not given",
        notes: ["what becomes of a claim is logged where the claim is"],
        remedy: "give the folder with --ledger and its key with --ledger-key")
    }
    let ledger = try OffsetsFolder(at: folder).ledger(.write)
    guard ledger.origin == origin else {
      throw LedgerError(
        refused: "ledger.origin", "the claim is in the ledger `\(origin)`, not `\(ledger.origin)`",
        remedy: "name the folder with that ledger")
    }
    return (ledger, try OffsetsFolder.signer(origin, keyFile: ledgerKeyFile))
  }

  /// Logs the document. Only what is logged is handed out: an entry without the document could not be
  /// looked up, a document without its entry would not be seen by others.
  private func log(
    _ document: SecuredCredential, of claim: SecuredCredential, in ledger: Ledger
  ) throws(LedgerError) {
    _ = try ledger.write(at: time, by: recorder) { (writer) throws(LedgerError) in
      try writer.append(
        .logDigest(
          LoggedDocument(.status, id: claim.id, digest: EvidenceDigest(document.digest))))
      return true
    }
  }

  /// The claim of a bundle, which must be one of the signer's.
  private func own(_ bundle: String) throws -> SecuredCredential {
    try signer.ownClaim(
      in: bundle, otherwise: "claim.notOwn",
      remedy: "only the issuer takes a claim back; sign with its key")
  }
}
