import Quantities
import StrictJSON

extension SecuredCredential {
  /// Why it is not valid at a moment.
  package func validity(at time: Timestamp) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    func report(_ code: ClaimCode, _ path: String, _ message: String) {
      problems.append(
        ClaimProblem(
          code, "\(message); asked about \(time)", path: path,
          at: object[path]?.position, remedy: "ask the issuer for one that is valid then"))
    }
    if let validFrom, time < validFrom {
      report(.docNotYetValid, "validFrom", "the document is valid from \(validFrom) on")
    }
    if let validUntil, validUntil < time {
      report(.docExpired, "validUntil", "the document was valid until \(validUntil)")
    }
    for signature in signatures {
      let options = signature.proof.options
      if time < options.created {
        report(
          .proofCreated, "proof", "the proof of \(signature.signer) was made at \(options.created)")
      }
      if let expires = options.expires, expires < time {
        report(.proofExpired, "proof", "the proof of \(signature.signer) was good until \(expires)")
      }
    }
    return problems
  }
}
