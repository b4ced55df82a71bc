/// The kinds of problem with a credential; the raw values are stable codes for findings and
/// programs.
package enum ClaimCode: String, Sendable, Hashable, CaseIterable {
  // MARK: The text
  /// The bytes are not UTF-8.
  case jsonNotUTF8 = "json.notUTF8"
  /// The text starts with a byte order mark.
  case jsonByteOrderMark = "json.bom"
  /// The text does not follow the grammar of JSON.
  case jsonSyntax = "json.syntax"
  /// An object has two members of the same name.
  case jsonDuplicateName = "json.duplicateName"
  /// An escape stands for half a surrogate pair.
  case jsonSurrogate = "json.surrogate"
  /// A number is not a whole number within ±(2^53 - 1) in its only form.
  case jsonNumber = "json.number"
  /// Arrays and objects are nested too deep.
  case jsonDepth = "json.depth"
  /// The document is larger than it may be.
  case jsonSize = "json.size"
  /// The bytes are not the canonical form of what they say.
  case jsonNotCanonical = "json.notCanonical"

  // MARK: The shape of the document
  /// `@context` is not exactly the list that is expected, or there is another one within.
  case docContext = "doc.context"
  /// `type` is not exactly the list that is expected.
  case docType = "doc.type"
  /// The version of the format is not the one that is expected.
  case docProfile = "doc.profile"
  /// A member is missing.
  case docMissing = "doc.missing"
  /// A member that the format does not know.
  case docUnknownMember = "doc.unknownMember"
  /// A text that should be a decimal number is not one in its only form.
  case docDecimal = "doc.decimal"
  /// A text is no date or time that exists, or two of them are in the wrong order.
  case docDate = "doc.date"
  /// A value is not of the kind the format asks for.
  case docSchema = "doc.schema"
  /// The document was valid until an earlier time.
  case docExpired = "doc.expired"
  /// The document will be valid at a later time.
  case docNotYetValid = "doc.notYetValid"

  // MARK: The proof
  /// There is no proof.
  case proofMissing = "proof.missing"
  /// A proof, or a member of it, is not of the kind the format asks for.
  case proofShape = "proof.shape"
  /// There are more proofs than the format allows.
  case proofTooMany = "proof.tooMany"
  /// Two proofs have the same id.
  case proofDuplicateID = "proof.duplicateId"
  /// The type of the proof is not `DataIntegrityProof`.
  case proofType = "proof.type"
  /// The cryptosuite is not `eddsa-jcs-2022`.
  case proofCryptosuite = "proof.cryptosuite"
  /// The purpose of the proof is not `assertionMethod`.
  case proofPurpose = "proof.purpose"
  /// The proof says no time at which it was made, or one that cannot be.
  case proofCreated = "proof.created"
  /// The proof was good until an earlier time.
  case proofExpired = "proof.expired"
  /// The verification method is not a DID and a fragment that belong together.
  case proofMethod = "proof.vm"
  /// The context of the proof is not the one of the document.
  case proofContext = "proof.context"
  /// A member of the proof that the format does not know.
  case proofUnknownMember = "proof.unknownMember"
  /// The value of the proof is not Base58 after a `z`.
  case proofValueEncoding = "proof.value.encoding"
  /// The value of the proof is not of 64 bytes.
  case proofValueLength = "proof.value.length"
  /// The signature does not hold.
  case proofSignature = "proof.signature"
  /// A proof names an earlier one that is not there.
  case proofChainMissing = "proof.chain.missing"
  /// Proofs name each other in a circle.
  case proofChainCycle = "proof.chain.cycle"
  /// Proofs do not form one chain.
  case proofChainShape = "proof.chain.shape"

  // MARK: The key
  /// A text is not an Ed25519 public key in Multikey form.
  case keyMultikey = "key.multikey"
  /// A key for which anybody can make signatures.
  case keyWeak = "key.weak"
  /// The key belongs to somebody else than the issuer.
  case keyIssuerMismatch = "key.issuerMismatch"
  /// The DID document does not hold the verification method.
  case keyNotInDocument = "key.notInDocument"
  /// The DID document does not allow the key to make assertions.
  case keyRelationship = "key.relationship"
  /// The key was used before it was trusted.
  case keyNotYetValid = "key.notYetValid"
  /// The key was used after it was trusted.
  case keyExpired = "key.expired"
  /// The key was revoked.
  case keyRevoked = "key.revoked"
  /// The DID document that holds the key is not at hand.
  case keyUnavailable = "key.unavailable"

  // MARK: Trust
  /// The issuer, or this key of its, is not in the reader's trust list.
  case trustUnknownIssuer = "trust.unknownIssuer"
  /// The trust list does not give the issuer this role.
  case trustRoleNotAllowed = "trust.roleNotAllowed"
  /// What the reader asks for beside a valid claim is not there.
  case trustPolicyUnmet = "trust.policyUnmet"

  // MARK: The certificate
  /// The certificate is about a claim of another id.
  case certClaimID = "cert.claimId"
  /// The certificate is about other bytes than those of the claim.
  case certClaimDigest = "cert.claimDigest"
  /// The certifier is not independent of the claimant.
  case certIndependence = "cert.independence"
  /// The certificate is older than the claim.
  case certDateBeforeClaim = "cert.dateBeforeClaim"

  // MARK: The status list
  /// The list is not gzip in base64url after a `u`.
  case statusEncoding = "status.encoding"
  /// The list is shorter or longer than it may be.
  case statusLength = "status.length"
  /// The index is not a whole number in its only form.
  case statusIndex = "status.index"
  /// The list has no entry of that index.
  case statusRange = "status.range"
}
