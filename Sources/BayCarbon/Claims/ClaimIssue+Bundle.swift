import Claims
import EmissionFactors
import Findings
import OffsetLedger
import Quantities
import Reports

extension ClaimIssue {
  /// Puts everything into the bundle that the claim names by digest.
  func fill(_ stage: StagedFolder, with run: ClaimRun) throws {
    for file in run.files {
      let name = "\(BundleLayout.inputs)/\(file)"
      if let problem = BundlePath.problem(with: name) {
        throw FileProblem(problem.code.rawValue, problem.message, remedy: problem.remedy)
      }
      try stage.write(try OffsetsFolder.bytes(of: "\(folder)/\(file)"), to: name)
    }
    for table in EmbeddedFactors.files {
      try stage.write(table.bytes, to: "\(BundleLayout.factors)/\(table.path)")
    }
    let threads = threads
    try stage.stream(to: BundleLayout.lines) { sink in
      ResultCSV.write(run.lines, threads: threads, to: sink)
    }
    try stage.write(run.rules, to: BundleLayout.rules)
    for file in FixedFile.all { try stage.write(file.bytes, to: file.path) }
    if let document = signer.document { try stage.write(document.bytes, to: signer.documentName) }
  }

  /// The key that signs the ledger's checkpoints.
  func logger(of ledger: Ledger) throws -> NoteSigner {
    guard let ledgerKeyFile else {
      throw LedgerError(
        refused: "claim.ledgerKey", "the folder has a ledger, and its key was not given",
        notes: ["the claim is logged in it, and its checkpoint is signed"],
        remedy: "give it with --ledger-key; `baycarbon key new ledger.pem` makes one")
    }
    return try OffsetsFolder.signer(ledger.origin, keyFile: ledgerKeyFile)
  }

  /// Logs the claim.
  func log(_ credential: SecuredCredential, in ledger: Ledger) throws {
    _ = try ledger.write(at: time, by: recorder) { (writer) throws(LedgerError) in
      try writer.append(
        .logDigest(
          LoggedDocument(.claim, id: credential.id, digest: EvidenceDigest(credential.digest))))
      return true
    }
  }

  /// Signs the ledger, and puts it into the bundle with a proof of each entry that the claim names.
  func export(
    _ ledger: Ledger, signedBy signer: NoteSigner, _ run: ClaimRun, to stage: StagedFolder
  ) throws {
    let checkpoint = try ledger.checkpoint(signedBy: signer)
    try export(
      ledger, checkpoint: checkpoint, proofs: Set(run.contents.offsets.map(\.ledger.index)),
      to: stage)
  }

  /// Puts the entries of the ledger into the bundle, with a checkpoint and proofs.
  func export(
    _ ledger: Ledger, checkpoint: SignedCheckpoint?, proofs: Set<Int>, to stage: StagedFolder
  ) throws {
    var lines: [UInt8] = []
    var count = 0
    try ledger.forEachEntry { (_, bytes) throws(LedgerError) in
      if let size = checkpoint?.checkpoint.size, count >= size { return }
      lines += bytes + [UInt8(ascii: "\n")]
      count += 1
    }
    try stage.write(lines, to: BundleLayout.entries)
    guard let checkpoint else { return }
    try stage.write(checkpoint.bytes, to: BundleLayout.checkpoint)
    for index in proofs.sorted() {
      let proof = try ledger.inclusionProof(of: index)
      try stage.write(proof.bytes, to: BundleLayout.proof(of: index))
    }
  }
}
