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

  // MARK: The files of a bundle
  /// A file that the claim names, or that every bundle has, is not there.
  case resMissing = "res.missing"
  /// A file that nobody names.
  case resExtra = "res.extra"
  /// A path that may not stand in a bundle.
  case resPath = "res.path"
  /// A file is not the one that was signed.
  case resDigest = "res.digest"
  /// The bundle, or a file of it, is larger than it may be.
  case resSize = "res.size"

  // MARK: The recalculation
  /// The inputs cannot be read or calculated.
  case calcInput = "calc.input"
  /// The published emission factors are not those of this program, and the reader has not named them.
  case calcFactors = "calc.factors"
  /// A figure is not the one that follows from the inputs.
  case calcMismatch = "calc.mismatch"
  /// The rounding that the claim names is not the one of this program.
  case calcRounding = "calc.rounding"
  /// The rules in the bundle are not those of their profile and version.
  case ruleSetDigest = "rule.setDigest"
  /// This program does not have the rules.
  case ruleUnknown = "rule.unknown"
  /// A verdict is not the one that follows.
  case ruleMismatch = "rule.mismatch"
  /// A claim of something that was achieved has a rule that is not met.
  case ruleNotMet = "rule.notMet"

  // MARK: Offsets and their ledger
  /// The credits of the claim are not those that its ledger has for it.
  case offsetQuantity = "offset.quantity"
  /// An entry of the ledger cannot be, or does not follow the rules.
  case ledgerEntry = "ledger.entry"
  /// The entries are not those of the checkpoint.
  case ledgerConsistency = "ledger.consistency"
  /// The checkpoint is not in its form.
  case ledgerCheckpointSyntax = "ledger.checkpointSyntax"
  /// The checkpoint is of another ledger.
  case ledgerOrigin = "ledger.origin"
  /// The signature of the checkpoint does not hold, or no known key made it.
  case ledgerCheckpointSignature = "ledger.checkpointSignature"
  /// The signature of a witness does not hold.
  case ledgerWitness = "ledger.witness"
  /// Fewer witnesses have signed than the reader asks for.
  case ledgerQuorum = "ledger.quorum"
  /// The proof does not lead from the entry to the checkpoint.
  case ledgerInclusion = "ledger.inclusion"
  /// The ledger has fewer entries than the reader has seen.
  case ledgerRollback = "ledger.rollback"
  /// The ledger shows another root for entries that the reader has seen.
  case ledgerEquivocation = "ledger.equivocation"
  /// The same units serve two claims.
  case ledgerDoubleRetirement = "ledger.doubleRetirement"
  /// The ledger has the claim at another time than it was signed, or before what it names.
  case ledgerTime = "ledger.time"
  /// The ledger does not have the digest of the claim.
  case ledgerClaimNotLogged = "ledger.claimNotLogged"

  // MARK: The certificate
  /// The certificate does not have every rule that passed or failed.
  case certCoverage = "cert.coverage"
  /// The certificate says that the claim does not conform.
  case certNotConforming = "cert.notConforming"
  /// The certificate is about a claim of another id.
  case certClaimID = "cert.claimId"
  /// The certificate is about other bytes than those of the claim.
  case certClaimDigest = "cert.claimDigest"
  /// The certifier is not independent of the claimant.
  case certIndependence = "cert.independence"
  /// The certificate is older than the claim.
  case certDateBeforeClaim = "cert.dateBeforeClaim"

  // MARK: The status
  /// The signature of a status document does not hold, or is not of the issuer.
  case statusSignature = "status.signature"
  /// The claim was suspended.
  case statusSuspended = "status.suspended"
  /// The claim was revoked.
  case statusRevoked = "status.revoked"
  /// Another claim has taken the place of this one.
  case statusSuperseded = "status.superseded"

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
