/// Whether a certifier and a claimant are different parties, as far as documents can tell.
package struct Independence: Sendable {
  private let keys: KeyRing
  private let trust: TrustList?

  /// Looks at DID documents and, when there is one, at the trust list.
  package init(keys: KeyRing, trust: TrustList?) {
    self.keys = keys
    self.trust = trust
  }

  /// Why they are not independent: the same identifier or key, one controls the other's identifier
  /// or a third controls both, or the trust list gives both the same organisation. Nil when nothing
  /// shows it; that is no proof.
  package func problem(
    certifier: (did: DID, key: Multikey), claimant: (did: DID, key: Multikey)
  ) -> ClaimProblem? {
    if certifier.did == claimant.did { return problem("\(certifier.did) certifies its own claim") }
    if certifier.key == claimant.key {
      return problem("\(certifier.did) and \(claimant.did) are one key")
    }
    let controllers = keys.controllers(of: certifier.did)
      .intersection(keys.controllers(of: claimant.did))
    if let controller = controllers.min() {
      return problem("\(certifier.did) and \(claimant.did) are both controlled by \(controller)")
    }
    let organisations = [certifier.did, claimant.did].map { trust?.organisation(of: $0) }
    if let organisation = organisations[0] ?? nil, let other = organisations[1] ?? nil,
      organisation.utf8.elementsEqual(other.utf8)
    {
      return problem("\(certifier.did) and \(claimant.did) both belong to `\(organisation)`")
    }
    return nil
  }

  private func problem(_ message: String) -> ClaimProblem {
    ClaimProblem(
      .certIndependence, message, path: "issuer.id", remedy: "ask an independent certifier")
  }
}
