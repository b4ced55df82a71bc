import StrictJSON

/// The document of a `did:web`: the keys of its owner and what they may be used for. It is the
/// document of somebody else, so members that are not needed are passed over.
package struct DIDDocument: Sendable {
  /// Whose document it is.
  package let did: DID
  /// Who else may change it.
  package let controllers: Set<String>

  private let methods: [String: Method]
  private let assertions: Set<String>

  /// The longest document that is read, in bytes.
  package static let sizeLimit = 1 << 20

  private struct Method {
    let controller: String?
    let type: String?
    let key: String?
  }

  /// Reads a document. Throws ``ClaimProblem`` with the codes `json.`, `doc.missing`, `doc.schema`
  /// and those of the DID.
  package init(parsing bytes: [UInt8]) throws(ClaimProblem) {
    let root: JSONNode
    do throws(JSONSyntaxError) {
      guard bytes.count <= Self.sizeLimit else {
        throw JSONSyntaxError(.size, at: .start, "a DID document of \(bytes.count) bytes")
      }
      root = try JSONNode(parsing: bytes)
    } catch {
      throw ClaimProblem(error)
    }
    guard case .object(let object) = root.value else {
      throw ClaimProblem(
        .docSchema, "the DID document is \(root.value.kind), expected an object",
        at: root.position, remedy: "take the did.json as its owner publishes it")
    }
    let reader = ObjectReader(object, at: root.position)
    let id = reader.requiredString("id")
    let controllers = Self.texts(of: reader.optional("controller"))
    let methods = Self.methods(in: reader)
    let assertions = reader.optionalArray("assertionMethod") ?? []
    if let problem = reader.problems.first { throw ClaimProblem(problem) }
    let did = try DID(parsing: id ?? "")
    self.did = did
    self.controllers = Set(controllers)
    var known: [String: Method] = [:]
    var allowed: Set<String> = []
    for (name, method) in methods { known[Self.absolute(name, did)] = method }
    for node in assertions {
      switch node.value {
      case .string(let name): allowed.insert(Self.absolute(name, did))
      case .object(let object):
        // A method may stand where it is used.
        let reader = ObjectReader(object, at: node.position)
        guard let (name, method) = Self.method(reader) else { continue }
        known[Self.absolute(name, did)] = method
        allowed.insert(Self.absolute(name, did))
      default: continue
      }
    }
    self.methods = known
    self.assertions = allowed
  }

  /// The key of a verification method that makes assertions. Throws ``ClaimProblem`` with the codes
  /// `key.notInDocument`, `key.relationship`, `key.issuerMismatch`, `key.multikey`, `key.weak`.
  package func key(for method: VerificationMethod) throws(ClaimProblem) -> Multikey {
    guard method.did == did, let found = methods[method.text] else {
      throw problem(.keyNotInDocument, "does not hold `\(method.text.shortened)`")
    }
    guard assertions.contains(method.text) else {
      throw problem(
        .keyRelationship, "does not list `\(method.text.shortened)` under `assertionMethod`")
    }
    guard found.controller == did.text else {
      throw problem(
        .keyIssuerMismatch,
        "says that `\(method.text.shortened)` is controlled by"
          + " `\((found.controller ?? "nobody").shortened)`")
    }
    guard found.type == "Multikey", let key = found.key else {
      throw problem(.keyMultikey, "gives `\(method.text.shortened)` not as a Multikey")
    }
    return try Multikey(parsing: key)
  }

  private func problem(_ code: ClaimCode, _ what: String) -> ClaimProblem {
    ClaimProblem(
      code, "the DID document of \(did) \(what)",
      remedy: "ask \(did) for its present document, and for the key it signs with")
  }

  /// The verification methods with an id; others cannot be named and are passed over.
  private static func methods(in reader: ObjectReader) -> [(String, Method)] {
    (reader.optionalObjects("verificationMethod") ?? []).compactMap(method)
  }

  private static func method(_ reader: ObjectReader) -> (String, Method)? {
    guard let name = text(of: reader.optional("id")) else { return nil }
    let method = Method(
      controller: text(of: reader.optional("controller")), type: text(of: reader.optional("type")),
      key: text(of: reader.optional("publicKeyMultibase")))
    return (name, method)
  }

  /// A name that starts with `#` belongs to the document it stands in.
  private static func absolute(_ name: String, _ did: DID) -> String {
    name.hasPrefix("#") ? did.text + name : name
  }

  private static func text(of node: JSONNode?) -> String? {
    if case .string(let text)? = node?.value { text } else { nil }
  }

  private static func texts(of node: JSONNode?) -> [String] {
    switch node?.value {
    case .string(let text): [text]
    case .array(let nodes): nodes.compactMap { text(of: $0) }
    default: []
    }
  }
}
