import Quantities
import StrictJSON

/// The parts of a document that have the shape of a credential, proofs not yet looked at.
struct CredentialShape {
  let object: JSONObject
  let output: JSONOutput
  let context: JSONOutput
  let id: String
  let issuer: SecuredCredential.Issuer
  let validFrom: Timestamp?
  let validUntil: Timestamp?
  let subject: JSONObject
  let subjectPosition: JSONPosition
}

/// Compares a document with a profile and collects everything that does not fit.
struct ShapeReader {
  let profile: CredentialProfile
  private(set) var problems: [ClaimProblem] = []

  init(profile: CredentialProfile) {
    self.profile = profile
  }

  /// The parts; nil when something does not fit, which `problems` then tells.
  mutating func read(_ document: CanonicalDocument) -> CredentialShape? {
    guard case .object(let object) = document.root.value else {
      report(
        .docSchema, "", document.root,
        "the document is \(document.root.value.kind), expected an"
          + " object")
      return nil
    }
    let reader = ObjectReader(object, at: document.root.position)
    for name in CredentialProfile.basicMembers + profile.required { _ = reader.required(name) }
    for name in profile.optional + ["proof"] { _ = reader.optional(name) }
    compare(object["@context"], "@context", with: profile.context, .docContext)
    compare(object["type"], "type", with: profile.types, .docType)
    refuseContexts(within: object)
    let id = identifier(object["id"])
    let issuer = issuer(reader)
    let from = moment(object, "validFrom")
    let until = moment(object, "validUntil")
    if let from, let until, until < from {
      report(
        .docDate, "validUntil", object["validUntil"],
        "`validUntil` \(until) is before"
          + " `validFrom` \(from)")
    }
    let subject = reader.requiredObject("credentialSubject")
    if let subject { compareProfile(subject.object) }
    // The members of the subject are for whoever knows what it says.
    reader.rejectUnknown(inChildren: false)
    problems += withoutRepeats(reader.problems.map(ClaimProblem.init))
    guard problems.isEmpty, let id, let issuer, let subject,
      let context = document.output.member("@context")
    else { return nil }
    return CredentialShape(
      object: object, output: document.output, context: context, id: id, issuer: issuer,
      validFrom: from, validUntil: until, subject: subject.object,
      subjectPosition: subject.position)
  }

  /// A list of texts that has one value only.
  private mutating func compare(
    _ node: JSONNode?, _ name: String, with list: [String], _ code: ClaimCode
  ) {
    guard let node else { return }
    let expected = JSONOutput.array(list.map { .string($0) })
    if let found = try? JSONOutput(node),
      CanonicalJSON.bytes(found) == CanonicalJSON.bytes(expected)
    {
      return
    }
    report(code, name, node, "`\(name)` is not exactly \(CanonicalJSON.text(expected))")
  }

  /// A context anywhere but at the top and in a proof could give members another meaning.
  private mutating func refuseContexts(within object: JSONObject) {
    for member in object.members where member.name != "@context" {
      // The context of a proof is compared with that of the document when proofs are read.
      refuseContexts(in: member.node, path: member.name, isAllowed: member.name == "proof")
    }
  }

  private mutating func refuseContexts(
    in node: JSONNode, path: @autoclosure () -> String, isAllowed: Bool
  ) {
    // A path is put together only where something is found: documents have many members.
    switch node.value {
    case .object(let object):
      for member in object.members {
        if member.name == "@context", !isAllowed {
          let found = "\(path()).\(member.name)"
          report(.docContext, found, member.node, "`\(found.shortened)` is a context within")
        }
        refuseContexts(in: member.node, path: "\(path()).\(member.name)", isAllowed: false)
      }
    case .array(let nodes):
      for (index, node) in nodes.enumerated() {
        refuseContexts(in: node, path: "\(path())[\(index)]", isAllowed: isAllowed)
      }
    default: return
    }
  }

  private mutating func identifier(_ node: JSONNode?) -> String? {
    guard let node else { return nil }
    if case .string(let text) = node.value, UUIDName.isName(text) { return text }
    report(.docSchema, "id", node, "`id` is not `urn:uuid:` and a UUID in lower case")
    return nil
  }

  private mutating func issuer(_ reader: ObjectReader) -> SecuredCredential.Issuer? {
    guard reader.object["issuer"] != nil, let issuer = reader.requiredObject("issuer") else {
      return nil
    }
    let id = issuer.requiredString("id")
    let name = issuer.optionalString("name")
    issuer.rejectUnknown()
    guard let id else { return nil }
    do throws(ClaimProblem) {
      return SecuredCredential.Issuer(did: try DID(parsing: id), name: name)
    } catch {
      // What is no DID at all is a fault of the document here, not of a proof.
      problems.append(
        error.moved(
          to: "issuer.id", at: issuer.object["id"]?.position,
          code: error.code == .proofMethod ? .docSchema : nil))
      return nil
    }
  }

  private mutating func moment(_ object: JSONObject, _ name: String) -> Timestamp? {
    guard let node = object[name] else { return nil }
    if case .string(let text) = node.value, let moment = Timestamp(text) { return moment }
    report(.docDate, name, node, "`\(name)` is no time such as `2026-03-31T08:00:00Z`")
    return nil
  }

  private mutating func compareProfile(_ subject: JSONObject) {
    guard let expected = profile.name else { return }
    if case .string(let text)? = subject["profile"]?.value, text.utf8.elementsEqual(expected.utf8) {
      return
    }
    report(
      .docProfile, "credentialSubject.profile", subject["profile"],
      "`credentialSubject.profile` is not `\(expected)`, the only version of the format known")
  }

  /// A member that was asked for twice is reported once.
  private func withoutRepeats(_ problems: [ClaimProblem]) -> [ClaimProblem] {
    var seen: Set<ClaimProblem> = []
    return problems.filter { seen.insert($0).inserted }
  }

  private mutating func report(
    _ code: ClaimCode, _ path: String, _ node: JSONNode?, _ message: String
  ) {
    problems.append(
      ClaimProblem(
        code, message, path: path, at: node?.position,
        remedy: "ask the issuer for a document of this format"))
  }
}
