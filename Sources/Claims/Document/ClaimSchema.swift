import StrictJSON

/// The shape of a claim for validators of JSON Schema. The file lies in every bundle and the claim
/// names it as its `credentialSchema`; nothing fetches it, and a verifier of ours demands these bytes.
package enum ClaimSchema {
  /// The name of the schema; nothing need be there.
  package static let id = CredentialProfile.ownContext + "/claim.schema.json"

  /// The member `credentialSchema` of a claim.
  package static let reference: JSONOutput = [
    "id": .string(id), "type": "JsonSchema", "digestSRI": .string(DigestSRI.text(of: bytes)),
  ]

  /// The shape of ``reference``.
  package static let referenceShape = DocumentShape.object([
    .member("id", .word([id]), "the name of the schema"),
    .member("type", .word(["JsonSchema"]), "always the same word"),
    .member("digestSRI", .integrity, "the SHA-384 of context/claim-v1.schema.json"),
  ])

  /// The file.
  package static let bytes: [UInt8] = CanonicalJSON.bytes(
    .object(
      (document.members ?? []) + [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("$id", .string(id)),
        ("title", "A claim of \(ClaimContents.profile)"),
      ]))

  private static let document = DocumentShape.object([
    .member("@context", .list(.word(profile.context)), "what the terms mean"),
    .member("type", .list(.word(profile.types)), "what it is"),
    .member("id", .text, "the name of the claim, a UUID"),
    .member("issuer", ClaimShape.issuer, "who makes the claim"),
    .member("validFrom", .moment, "from when on it is valid"),
    .optional("validUntil", .moment, "until when it is valid"),
    .member("credentialSchema", referenceShape, "this schema"),
    .optional("credentialStatus", ClaimShape.status, "where its status is looked up"),
    .member("credentialSubject", ClaimShape.subject, "what it says"),
    .member("relatedResource", ClaimShape.resources, "the files that it rests on"),
    .member("proof", proof, "the signature"),
  ]).jsonSchema

  private static let profile = CredentialProfile.claim

  private static let proof = DocumentShape.object([
    .member("@context", .list(.word(profile.context)), "that of the claim"),
    .optional("id", .text, "the name of the proof"),
    .member("type", .word(["DataIntegrityProof"]), "always the same word"),
    .member("cryptosuite", .word(["eddsa-jcs-2022"]), "how it is signed"),
    .member("created", .moment, "when it was signed"),
    .optional("expires", .moment, "from when on it is not to be relied on"),
    .member("verificationMethod", .text, "the key"),
    .member("proofPurpose", .word(["assertionMethod"]), "what for"),
    .member("proofValue", .text, "the signature itself"),
  ])
}
