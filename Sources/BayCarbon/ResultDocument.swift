import Cryptography
import Inventory
import Quantities
import Reports
import StrictJSON

extension Outcome {
  /// The result as canonical JSON with its digest; nil without a result.
  ///
  /// The digest is the SHA-256 of the canonical document before the member `digest` is added, so
  /// that anybody can take the member out and check it.
  ///
  /// - Throws: `ArithmeticError.overflow` when a subtotal leaves the range of numbers.
  public func resultJSON() throws(ArithmeticError) -> String? {
    guard let result else { return nil }
    let document = try ResultJSON.document(
      result, factorsDigest: factorsDigest, userFactorsDigest: userFactorsDigest)
    guard case .object(let members) = document else { return nil }
    let digest = SHA256.hash(CanonicalJSON.bytes(document)).hex
    return CanonicalJSON.text(.object(members + [("digest", .string("sha256:\(digest)"))]))
  }
}
