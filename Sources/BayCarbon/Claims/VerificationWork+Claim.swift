import Claims
import Quantities
import StrictJSON

extension VerificationWork {
  /// Step 1: the files have names that mean the same everywhere, and those that every bundle has are
  /// there.
  mutating func checkFiles() -> Bool {
    let bundle = bundle
    return verification.run(.files) { _ in
      let missing =
        ([BundleLayout.claim, BundleLayout.lines, BundleLayout.rules]
        + FixedFile.all.map(\.path)).filter { !bundle.has($0) }
      return bundle.problems
        + missing.map { name in
          (
            name,
            ClaimProblem(
              .resMissing, "there is no such file in the bundle", path: name,
              remedy: "get the bundle again, with all of its files")
          )
        }
    }
  }

  /// Steps 2 to 5: the claim is one text only, has the shape of a claim, is signed by the key of its
  /// issuer, and the reader trusts that key.
  mutating func checkClaim() -> Bool {
    let (problems, documents) = didDocuments()
    for document in documents { keys.add(document) }
    let verifier = CredentialVerifier(
      profile: .claim, keys: keys, trust: reader.trust, time: reader.time)
    let check = verifier.verify(bundle.bytes(of: BundleLayout.claim) ?? [])
    var found = problems + Self.problems(check.problems, in: BundleLayout.claim)
    if let checked = check.credential, found.isEmpty {
      found += Self.problems(Self.shapeProblems(of: checked), in: BundleLayout.claim)
      found += judge(check.validity)
      if found.isEmpty {
        credential = checked
        statement = ClaimStatement(checked.subject)
        verification.claimID = checked.id
        verification.claimDigest = DocumentDigest(finished: checked.digest)
        verification.issuer = checked.issuer.did.text
        found += unusedDocuments(documents, of: checked)
      }
    }
    if reader.trust == nil {
      verification.leaveOut(
        "trust", "no trust list was given: who the issuer is, nobody has vouched for")
    }
    if reader.time == nil {
      verification.leaveOut("time", "whether the claim is valid at a certain time was not asked")
    }
    let steps: [Verification.Step] = [.parse, .shape, .proof, .key]
    let failed = found.isEmpty ? nil : found.first.map { Self.step(of: $0.problem.code) }
    for step in steps {
      let mine = failed == step ? found : []
      guard verification.run(step, { _ in mine }) else { return false }
    }
    return statement != nil
  }

  /// The step in which a code belongs.
  private static func step(of code: ClaimCode) -> Verification.Step {
    switch code.rawValue.prefix(while: { $0 != "." }) {
    case "json": .parse
    case "doc": .shape
    case "proof": .proof
    default: .key
    }
  }

  /// What the members say that the frame of a credential leaves open.
  private static func shapeProblems(of claim: SecuredCredential) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    func check(_ name: String, _ shape: DocumentShape) {
      if let node = claim.object[name] { problems += shape.problems(in: node, path: name) }
    }
    check("issuer", ClaimShape.issuer)
    check("credentialSchema", ClaimSchema.referenceShape)
    check("credentialStatus", ClaimShape.status)
    check("credentialSubject", ClaimShape.subject)
    check("relatedResource", ClaimShape.resources)
    if !problems.isEmpty { return problems }
    return timeProblems(of: claim) + schemaProblems(of: claim) + resourceProblems(of: claim)
  }

  /// What a credential says of its times cannot be: it holds from a moment at which nobody had signed
  /// it. A claim was moreover judged on another day than it was signed, so that a deadline that had
  /// passed, or one to come, was none.
  static func timeProblems(of document: SecuredCredential) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    func report(_ path: String, _ node: JSONNode?, _ message: String) {
      problems.append(
        ClaimProblem(
          .docDate, message, path: path, at: node?.position,
          remedy: "ask the issuer for a document that was made in order"))
    }
    let created = document.created
    if let from = document.validFrom, from < created {
      report(
        "validFrom", document.object["validFrom"],
        "it is valid from \(from) on, and was signed at \(created)")
    }
    if let day = document.subject.text("judgedOn").flatMap({ try? CalendarDate(parsing: $0) }),
      !created.isOnDay(day)
    {
      report(
        "credentialSubject.judgedOn", document.subject["judgedOn"],
        "deadlines were judged on \(day), the claim was signed at \(created)")
    }
    return problems
  }

  /// The claim names the schema that is the same in every bundle.
  private static func schemaProblems(of claim: SecuredCredential) -> [ClaimProblem] {
    guard let node = claim.object["credentialSchema"] else { return [] }
    return ContentsComparison(
      node, with: ClaimSchema.reference, path: "credentialSchema", codes: [("", .docSchema)]
    ).problems
  }

  /// Names and kinds of files follow from their paths.
  private static func resourceProblems(of claim: SecuredCredential) -> [ClaimProblem] {
    guard let node = claim.object["relatedResource"] else { return [] }
    let expected = JSONOutput.array(BundleResource.list(node).map(\.json))
    return ContentsComparison(
      node, with: expected, path: "relatedResource", codes: [("", .docSchema)]
    )
    .problems
  }

  /// A claim that is not valid yet is refused; one that was valid is told of.
  private mutating func judge(
    _ validity: [ClaimProblem]
  ) -> [(file: String, problem: ClaimProblem)] {
    for problem in validity where problem.code == .docExpired {
      verification.leaveOut("expired", problem.message)
    }
    return Self.problems(
      validity.filter { $0.code != .docExpired }, in: BundleLayout.claim)
  }

  /// The documents of `did:web`: those of the bundle, then those that the reader brings, which count.
  private func didDocuments() -> (
    problems: [(file: String, problem: ClaimProblem)], documents: [DIDDocument]
  ) {
    let own = bundle.names.filter(BundleLayout.isDIDDocument).map { name in
      (file: name, bytes: bundle.bytes(of: name) ?? [])
    }
    var problems: [(file: String, problem: ClaimProblem)] = []
    var documents: [DIDDocument] = []
    for (file, bytes) in own + reader.didDocuments {
      do throws(ClaimProblem) {
        documents.append(try DIDDocument(parsing: bytes))
      } catch {
        problems.append((file, error))
      }
    }
    return (problems, documents)
  }

  /// A document in the bundle that neither the claim nor its certificate needs does not belong.
  private func unusedDocuments(
    _ documents: [DIDDocument], of claim: SecuredCredential
  ) -> [(file: String, problem: ClaimProblem)] {
    let names = bundle.names.filter(BundleLayout.isDIDDocument)
    if names.isEmpty { return [] }
    var needed: Set<String> = [claim.issuer.did.text]
    if let bytes = bundle.bytes(of: BundleLayout.certificate),
      let root = try? JSONNode(parsing: bytes), case .object(let object) = root.value,
      let issuer = object.object("issuer")?.text("id")
    {
      needed.insert(issuer)
    }
    // Each once: the first of two documents of one party takes it from the list.
    return zip(names, documents).filter { needed.remove($0.1.did.text) == nil }.map { name, _ in
      (
        name,
        ClaimProblem(
          .resExtra, "nothing in the bundle needs this document", path: name,
          remedy: "get the bundle again; this file does not belong in it")
      )
    }
  }

  /// Step 6: every file is the one that was signed, and there is no other.
  mutating func checkResources() -> Bool {
    guard let credential, let statement, let node = credential.object["relatedResource"] else {
      return false
    }
    let resources = BundleResource.list(node)
    let proofs = Set(statement.offsets.map(\.index))
    let bundle = bundle
    digests = bundle.digests(
      of: bundle.names.filter(BundleDigest.covers), threads: reader.threads)
    let digests = digests.files
    return verification.run(.resources) { _ in
      var problems: [(file: String, problem: ClaimProblem)] = []
      func report(_ code: ClaimCode, _ path: String, _ message: String, _ claimed: String? = nil) {
        problems.append(
          (
            path,
            ClaimProblem(
              code, message, path: path, remedy: "get the bundle again, as it was issued",
              claimed: claimed, recomputed: claimed == nil ? nil : digests[path])
          ))
      }
      var named: Set<String> = []
      for resource in resources {
        if !named.insert(resource.path).inserted {
          report(.resExtra, resource.path, "the claim names the file twice")
        } else if BundleLayout.isSelfContained(resource.path, proofs: proofs) {
          report(.resPath, resource.path, "the claim names a file that is signed for itself")
        } else if !bundle.has(resource.path) {
          report(.resMissing, resource.path, "there is no such file in the bundle")
        } else if digests[resource.path] != resource.digest {
          report(
            .resDigest, resource.path, "the file is not the one that was signed", resource.digest)
        }
      }
      for name in bundle.names
      where !named.contains(name) && !BundleLayout.isSelfContained(name, proofs: proofs) {
        report(.resExtra, name, "nobody has signed this file")
      }
      return problems
    }
  }
}
