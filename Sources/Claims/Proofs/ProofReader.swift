import Cryptography
import Quantities
import StrictJSON

/// Reads a proof and collects what is wrong with it, each member with a code of its own.
struct ProofReader {
  /// Where the proof stands in the document: `proof` or `proof[1]`.
  let path: String
  /// What was found to be wrong.
  private(set) var problems: [ClaimProblem] = []

  private let node: JSONNode
  private let object: JSONObject

  /// The members a proof may have.
  private static let known: Set<String> = [
    "@context", "id", "type", "cryptosuite", "created", "expires", "verificationMethod",
    "proofPurpose", "previousProof", "proofValue",
  ]

  /// Starts on a proof; nil when it is no object.
  init?(_ node: JSONNode, path: String) {
    guard case .object(let object) = node.value else { return nil }
    self.node = node
    self.object = object
    self.path = path
  }

  /// The proof; nil when something is wrong, which `problems` then tells.
  ///
  /// - Parameter context: The `@context` of the document, which the proof must repeat.
  mutating func read(context: JSONOutput) -> DataIntegrityProof? {
    for member in object.members where !Self.known.contains(member.name) {
      report(
        .proofUnknownMember, member.name,
        "`\(member.name.shortened)` is not a known member of a proof",
        remedy: "remove it before signing")
    }
    demand("type", DataIntegrityProof.type, .proofType)
    demand("cryptosuite", DataIntegrityProof.cryptosuite, .proofCryptosuite)
    demand("proofPurpose", DataIntegrityProof.purpose, .proofPurpose)
    compare(context)
    let created = moment("created", .proofCreated)
    if object["created"] == nil {
      report(.proofCreated, "created", "it is missing", remedy: "say when the proof was made")
    }
    let expires = moment("expires", .proofExpired)
    if let created, let expires, expires < created {
      report(
        .proofExpired, "expires", "it is before `created`",
        remedy: "ask the signer for a proof that is good for some time")
    }
    let method = text("verificationMethod", .proofMethod, isRequired: true)
    let id = text("id", .proofShape)
    let previous = text("previousProof", .proofChainShape)
    let signature = signature()
    guard problems.isEmpty, let created, let method, let signature else { return nil }
    return DataIntegrityProof(
      options: ProofOptions(
        id: id, created: created, expires: expires, verificationMethod: method,
        previousProof: previous),
      context: context, signature: signature)
  }

  /// A member that has one value only.
  private mutating func demand(_ name: String, _ value: String, _ code: ClaimCode) {
    if case .string(let text)? = object[name]?.value, text.utf8.elementsEqual(value.utf8) { return }
    report(
      code, name, "\(found(name)), expected `\(value)`",
      remedy: "nothing else is verified; ask the signer for such a proof")
  }

  private mutating func compare(_ context: JSONOutput) {
    // Both were read strictly, so that equal values have equal canonical bytes.
    if let own = object["@context"].flatMap({ try? JSONOutput($0) }),
      CanonicalJSON.bytes(own) == CanonicalJSON.bytes(context)
    {
      return
    }
    report(
      .proofContext, "@context", "it is not the `@context` of the document",
      remedy: "ask the signer for a proof that repeats it")
  }

  private mutating func text(
    _ name: String, _ code: ClaimCode, isRequired: Bool = false
  ) -> String? {
    if case .string(let text)? = object[name]?.value, !text.isEmpty { return text }
    if object[name] != nil || isRequired {
      report(
        code, name, "\(found(name)), expected a text",
        remedy: "ask the signer for a proof in the proper form")
    }
    return nil
  }

  private mutating func moment(_ name: String, _ code: ClaimCode) -> Timestamp? {
    guard let node = object[name] else { return nil }
    if case .string(let text) = node.value, let moment = Timestamp(text) { return moment }
    report(
      code, name, "\(found(name)), expected a time such as `2026-03-31T08:00:00Z`",
      remedy: "ask the signer for a proof with a time that exists")
    return nil
  }

  private mutating func signature() -> [UInt8]? {
    let remedy = "ask the signer for the document as it was signed"
    let count = Ed25519PublicKey.signatureByteCount
    guard case .string(let text)? = object["proofValue"]?.value,
      text.utf8.first == UInt8(ascii: "z")
    else {
      report(
        .proofValueEncoding, "proofValue", "\(found("proofValue")), expected Base58 after a `z`",
        remedy: remedy)
      return nil
    }
    // 88 letters are the most for 64 bytes; a text far beyond is not worth converting.
    guard text.utf8.count <= Base58.lengthLimit else {
      report(
        .proofValueLength, "proofValue",
        "it has \(text.utf8.count) letters, far more than a"
          + " signature of \(count) bytes", remedy: remedy)
      return nil
    }
    guard let bytes = Base58.decode(text.utf8.dropFirst()) else {
      report(
        .proofValueEncoding, "proofValue", "\(found("proofValue")), expected Base58 after the `z`",
        remedy: remedy)
      return nil
    }
    guard bytes.count == count else {
      report(
        .proofValueLength, "proofValue", "it has \(bytes.count) bytes, expected \(count)",
        remedy: remedy)
      return nil
    }
    return bytes
  }

  /// What a member is, for a message.
  private func found(_ name: String) -> String {
    switch object[name]?.value {
    case nil: "it is missing"
    case .string(let text)?: "it is `\(text.shortened)`"
    case let value?: "it is \(value.kind)"
    }
  }

  private mutating func report(
    _ code: ClaimCode, _ name: String, _ message: String, remedy: String
  ) {
    problems.append(
      ClaimProblem(
        code, "`\(name.shortened)` of the proof: \(message)", path: "\(path).\(name.shortened)",
        at: object[name]?.position ?? node.position, remedy: remedy))
  }
}
