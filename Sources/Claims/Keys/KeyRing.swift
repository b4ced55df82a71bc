/// Where the keys of proofs are found without a network: in a `did:key` itself, and in the DID
/// documents at hand.
package struct KeyRing: Sendable {
  private var documents: [DID: DIDDocument] = [:]

  /// Holds no documents: enough for `did:key`.
  package init() {}

  /// Adds a document; a second one of the same DID takes the place of the first.
  package mutating func add(_ document: DIDDocument) {
    documents[document.did] = document
  }

  /// The key of a verification method. Throws ``ClaimProblem``: `key.unavailable` when the document
  /// of a `did:web` is not at hand, and the problems of the document.
  package func key(for method: VerificationMethod) throws(ClaimProblem) -> Multikey {
    switch method.did.method {
    case .key(let key): return key
    case .web(let url):
      guard let document = documents[method.did] else {
        throw ClaimProblem(
          .keyUnavailable, "the DID document of \(method.did) is not at hand",
          remedy: "save \(url) and name the file")
      }
      return try document.key(for: method)
    }
  }

  /// Who controls an identifier: its owner, and those its document names.
  package func controllers(of did: DID) -> Set<String> {
    (documents[did]?.controllers ?? []).union([did.text])
  }
}
