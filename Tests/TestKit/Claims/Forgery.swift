import BayCarbon
import Claims
import Cryptography
import Foundation
import OffsetLedger
import Quantities
import StrictJSON

/// A copy of the sample claim in the hands of somebody who changes it, and who may have the keys of
/// the claimant and of the ledger.
package struct Forgery {
  /// The folder with `bundle` and the keys.
  package let scratch: ScratchFolder

  /// Takes a copy.
  package init() throws { scratch = try ClaimSample.shared.get().copy() }

  /// Takes a folder with a bundle.
  package init(_ scratch: ScratchFolder) { self.scratch = scratch }

  /// The bundle.
  package var bundle: URL { scratch.url.appending(path: "bundle") }

  /// The place of a file of the bundle.
  package func place(_ name: String) -> URL { bundle.appending(path: name) }

  /// The bytes of a file.
  package func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: place(name))) }

  /// The text of a file.
  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Writes a file of the bundle.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try scratch.write(bytes, to: "bundle/\(name)")
  }

  /// Replaces a text in a file, where it must be.
  package func replace(_ old: String, _ new: String, in name: String) throws {
    let text = try text(name)
    guard text.contains(old) else { throw NotThere(text: old) }
    try write(text.replacing(old, with: new).utf8, to: name)
  }

  /// A text is not in the file that a test wants to change.
  package struct NotThere: Error {
    package let text: String
  }

  /// A document of the bundle.
  package func document(_ name: String = BundleLayout.claim) throws -> JSONOutput {
    try JSONOutput(try JSONNode(parsing: try bytes(name)))
  }

  /// Takes the digests of all files into the claim, signs it again, and logs it in the ledger in the
  /// place of the first one.
  ///
  /// - Parameters:
  ///   - party: Who signs.
  ///   - created: When, as the proof says.
  ///   - logged: When, as the ledger says; nil for the time of the proof.
  ///   - edit: Changes the claim before the digests are taken.
  package func sign(
    by party: Party = .claimant, created: Timestamp = ClaimSample.time, logged: Timestamp? = nil,
    _ edit: (JSONOutput) throws -> JSONOutput = { $0 }
  ) throws {
    var claim = try edit(try document().with("proof", nil))
    claim = claim.with("issuer.id", .string(party.did.text))
    claim = claim.with("relatedResource", try resources(of: claim))
    try write(Self.signed(claim, by: party, created: created), to: BundleLayout.claim)
    if FileManager.default.fileExists(atPath: place(BundleLayout.entries).path) {
      try log(at: logged ?? created)
    }
  }

  /// A document with a proof, whatever it says.
  package static func signed(
    _ document: JSONOutput, by party: Party, created: Timestamp
  ) -> [UInt8] {
    let proof = DataIntegrityProof.sign(
      document,
      options: ProofOptions(
        id: UUIDName.random(), created: created,
        verificationMethod: VerificationMethod(key: party.key.publicKey).text),
      key: party.key)
    return CanonicalJSON.bytes(document.with("proof", proof.output))
  }

  /// The files that the claim names, with the digests that they have.
  private func resources(of claim: JSONOutput) throws -> JSONOutput {
    let offsets = claim[place: "credentialSubject.offsets"]?.elements ?? []
    let proofs = Set(
      offsets.compactMap { offset -> Int? in
        if case .integer(let index)? = offset[place: "ledger.index"] { index } else { nil }
      })
    let names = try FileManager.default.subpathsOfDirectory(atPath: bundle.path).filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: place($0).path, isDirectory: &isFolder)
        && !isFolder.boolValue && !BundleLayout.isSelfContained($0, proofs: proofs)
    }
    return .array(
      try names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
        BundleResource(path: $0, digest: DigestSRI.text(of: try bytes($0))).json
      })
  }

  /// Writes the ledger anew: its entries but the last, which logs the claim, and that one as it is now.
  package func log(
    at time: Timestamp, signer: Party = .ledger, cosigned: [(Party, Timestamp)] = [],
    further: [Event] = [], keepingFirst: Bool = false
  ) throws {
    let lines = try bytes(BundleLayout.entries).split(separator: UInt8(ascii: "\n"))
    let ledger = try Ledger(replayingFor: signer.noteName)
    for line in keepingFirst ? lines[...] : lines.dropLast() { try ledger.replay(Array(line)) }
    let claim = try document()
    let document = LoggedDocument(
      .claim, id: claim[place: "id"]?.string ?? "",
      digest: EvidenceDigest(SHA256.hash(try bytes(BundleLayout.claim))))
    try add((keepingFirst ? [] : [.logDigest(document)]) + further, at: time, to: ledger)
    var entries: [UInt8] = []
    try ledger.forEachEntry { (_, bytes) throws(LedgerError) in
      entries += bytes + [UInt8(ascii: "\n")]
    }
    try write(entries, to: BundleLayout.entries)
    var checkpoint = try SignedCheckpoint(
      Checkpoint(
        origin: signer.noteSigner.name, size: try ledger.size(), root: try ledger.root()),
      signedBy: signer.noteSigner)
    for (witness, time) in cosigned {
      checkpoint = checkpoint.cosigned(by: witness.noteSigner, at: time.unixSeconds)
    }
    try write(checkpoint.bytes, to: BundleLayout.checkpoint)
    try prove(claim, checkpoint, entries)
  }

  private func add(_ events: [Event], at time: Timestamp, to ledger: Ledger) throws {
    for event in events { try ledger.replay(Entry(at: time, by: "officer", event).bytes) }
  }

  /// Writes the proof of each entry that the claim names.
  private func prove(
    _ claim: JSONOutput, _ checkpoint: SignedCheckpoint, _ entries: [UInt8]
  ) throws {
    let leaves = entries.split(separator: UInt8(ascii: "\n")).map {
      MerkleTree.leafHash(Array($0))
    }
    for offset in claim[place: "credentialSubject.offsets"]?.elements ?? [] {
      guard case .integer(let index)? = offset[place: "ledger.index"], index < leaves.count,
        let proof = MerkleTree.inclusionProof(
          of: index, size: leaves.count,
          stored: {
            MerkleTree.root(leafHashes: leaves[$0.index << $0.level..<($0.index + 1) << $0.level])
          })
      else { continue }
      let text = InclusionProofText(index: index, proof: proof, checkpoint: checkpoint)
      try write(text.bytes, to: BundleLayout.proof(of: index))
    }
  }

  /// What a reader finds.
  package func verify(
    _ reader: ClaimReader = ClaimSample.reader(), at path: String? = nil
  ) throws -> VerifiedClaim {
    try ClaimVerifier(reader).verify(path ?? bundle.path)
  }

  /// The codes of what a reader finds, each once, in their order.
  package func codes(_ reader: ClaimReader = ClaimSample.reader()) throws -> [String] {
    try verify(reader).verification.codes
  }
}

extension Verification {
  /// The codes of what is wrong, each once, in their order.
  package var codes: [String] {
    var seen: Set<String> = []
    return problems.map(\.problem.code.rawValue).filter { seen.insert($0).inserted }
  }

  /// The names of what was not checked.
  package var gaps: [String] { notChecked.map(\.name) }
}
