import StrictJSON

/// Proofs of one document of which each countersigns the one before: the first covers the document
/// without a proof, each later one the document with the proof it names in `previousProof`, alone in
/// a list. Their order in the document is free.
struct ProofChain: Sendable {
  /// The most proofs a chain may have.
  static let limit = 4

  /// The proofs, the first signer's first, and where each stands in the document.
  let links: [(proof: DataIntegrityProof, path: String)]

  /// Puts proofs in order. Throws ``ClaimProblem`` with the codes `proof.duplicateId`,
  /// `proof.tooMany` for a set of proofs, and `proof.chain.`.
  init(_ proofs: [(proof: DataIntegrityProof, path: String)]) throws(ClaimProblem) {
    // By bytes: `String` would take two spellings of a character for one.
    var byID: [[UInt8]: Int] = [:]
    for (index, link) in proofs.enumerated() {
      guard let id = link.proof.options.id else {
        if proofs.count == 1 { continue }
        throw Self.problem(.proofChainShape, "a proof of several has no id", link.path)
      }
      guard byID.updateValue(index, forKey: Array(id.utf8)) == nil else {
        throw Self.problem(.proofDuplicateID, "the id `\(id.shortened)` is used twice", link.path)
      }
    }
    var successors: [Int: Int] = [:]
    var first: Int?
    for (index, link) in proofs.enumerated() {
      guard let name = link.proof.options.previousProof else {
        guard first == nil else {
          throw Self.problem(
            .proofTooMany,
            "a second proof that countersigns none: a set of proofs can lose"
              + " members unnoticed", link.path)
        }
        first = index
        continue
      }
      guard let previous = byID[Array(name.utf8)] else {
        throw Self.problem(
          .proofChainMissing, "it countersigns `\(name.shortened)`, which is not there", link.path)
      }
      guard successors.updateValue(index, forKey: previous) == nil else {
        throw Self.problem(
          .proofChainShape, "it countersigns `\(name.shortened)`, as another proof does", link.path)
      }
    }
    var order: [Int] = []
    var next = first
    while let index = next {
      order.append(index)
      next = successors[index]
    }
    guard order.count == proofs.count else {
      throw Self.problem(.proofChainCycle, "proofs countersign each other in a circle", "proof")
    }
    links = order.map { proofs[$0] }
  }

  /// What the proof at a place of the chain covers.
  ///
  /// - Parameter document: The document without proofs.
  func document(_ document: JSONOutput, coveredBy place: Int) -> JSONOutput {
    guard place > 0 else { return document }
    return document.replacing("proof", with: .array([links[place - 1].proof.output]))
  }

  private static func problem(_ code: ClaimCode, _ message: String, _ path: String) -> ClaimProblem
  {
    ClaimProblem(
      code, message, path: path, remedy: "ask for the document with the proofs as they were made")
  }
}
