import StrictJSON

extension CredentialVerifier {
  /// Reads the proofs and puts them in order.
  func proofs(of shape: CredentialShape) throws(ClaimProblems) -> ProofChain {
    let nodes = try proofNodes(of: shape)
    var problems: [ClaimProblem] = []
    var proofs: [(proof: DataIntegrityProof, path: String)] = []
    for (node, path) in nodes {
      guard var reader = ProofReader(node, path: path) else {
        problems.append(
          ClaimProblem(
            .proofShape, "`\(path)` is \(node.value.kind), expected an object", path: path,
            at: node.position, remedy: "ask the issuer for a document with a proof"))
        continue
      }
      let proof = reader.read(context: shape.context)
      problems += reader.problems
      if let proof { proofs.append((proof, path)) }
    }
    guard problems.isEmpty else { throw ClaimProblems(problems: problems) }
    do throws(ClaimProblem) {
      return try ProofChain(proofs)
    } catch {
      throw ClaimProblems(problems: [error])
    }
  }

  private func proofNodes(
    of shape: CredentialShape
  ) throws(ClaimProblems) -> [(node: JSONNode, path: String)] {
    func problem(_ code: ClaimCode, _ message: String) -> ClaimProblems {
      ClaimProblems(problems: [
        ClaimProblem(
          code, message, path: "proof", at: shape.object["proof"]?.position,
          remedy: "ask the issuer for the document as it was signed")
      ])
    }
    guard let node = shape.object["proof"] else {
      throw problem(.proofMissing, "there is no proof: nobody has signed this")
    }
    guard case .array(let nodes) = node.value else { return [(node, "proof")] }
    guard !nodes.isEmpty else {
      throw problem(.proofMissing, "the list of proofs is empty: nobody has signed this")
    }
    let limit = profile.allowsCountersignature ? ProofChain.limit : 1
    guard nodes.count <= limit else {
      throw problem(.proofTooMany, "there are \(nodes.count) proofs; at most \(limit) may be")
    }
    return nodes.enumerated().map { ($1, "proof[\($0)]") }
  }
}
