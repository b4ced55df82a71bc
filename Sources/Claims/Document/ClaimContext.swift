import StrictJSON

/// What the terms of our credentials mean for readers of JSON-LD. The file lies in every bundle;
/// nothing fetches it, and a verifier of ours demands these bytes.
package enum ClaimContext {
  /// The file: every member of our formats that the context of W3C credentials does not define. There
  /// is no vocabulary that catches the rest: a member that no format knows means nothing.
  package static let bytes: [UInt8] = {
    var names: Set<String> = [
      "CarbonClaimCredential", "CarbonClaimCertificate", "CarbonClaimStatus",
      "CarbonClaimCertificateStatus",
    ]
    names.formUnion([ClaimContents.type, ClaimShape.statusType, "ConformityAttestation"])
    for shape in [
      ClaimShape.subject, ClaimShape.status, CertificateContents.shape, StatusContents.shape,
      CertificateStatusContents.shape,
    ] {
      collect(shape, into: &names)
    }
    let terms = names.subtracting(definedElsewhere).sorted().map { name in
      (name, JSONOutput.string("\(CredentialProfile.ownContext)#\(name)"))
    }
    return CanonicalJSON.bytes([
      "@context": .object([("@version", .number(version)), ("@protected", true)] + terms)
    ])
  }()

  private static func collect(_ shape: DocumentShape, into names: inout Set<String>) {
    switch shape {
    case .object(let members):
      for member in members {
        names.insert(member.name)
        collect(member.shape, into: &names)
      }
    case .list(let element), .nullable(let element): collect(element, into: &names)
    default: break
    }
  }

  /// Terms of the W3C context that ours has too: they are protected and keep their meaning.
  private static let definedElsewhere: Set = [
    "id", "type", "name", "description", "digestSRI", "digestMultibase", "mediaType",
  ]

  /// JSON-LD asks for this number and no other.
  private static let version: JSONNumber = {
    guard let number = JSONNumber("1.1") else { preconditionFailure("1.1 is a number") }
    return number
  }()
}
