import Claims
import Neutrality
import Quantities
import Reports
import StrictJSON

/// A signed claim to be shown: its signature holds, its figures are not calculated again.
package struct ClaimView {
  package let claim: SecuredCredential
  /// The certificate, when there is one whose signature holds and that is about this claim.
  package let certificate: SecuredCredential?

  /// Reads the claim of a bundle.
  ///
  /// - Throws: A ``FileProblem``; `ClaimProblems` when the claim or its certificate is not what it
  ///   should be.
  package init(ofBundle path: String) throws {
    let reader = ClaimReader(
      engine: ClaimContents.Engine(name: "", version: "", rounding: ""))
    var work = VerificationWork(try BundleFolder(at: path), reader)
    guard work.checkFiles(), work.checkClaim(), let claim = work.credential else {
      throw ClaimProblems(problems: work.verification.problems.map(\.problem))
    }
    if work.bundle.has(BundleLayout.certificate), !work.checkCertificate() {
      throw ClaimProblems(problems: work.verification.problems.map(\.problem))
    }
    self.claim = claim
    certificate = work.certificate
  }

  /// The page of the claim.
  package func page(in language: Language) -> CertificatePage? {
    let subject = claim.subject
    guard let about = subject.object("subject"), let inventory = subject.object("inventory"),
      let span = subject.object("period").flatMap(Self.period),
      let total = Self.number(inventory, "totalKg"),
      let residual = Self.number(subject, "residualKg")
    else { return nil }
    var page = CertificatePage(
      language: language, names: ["name", "entity"].compactMap(about.text), period: span,
      totalKg: total,
      scopes: (inventory.objects("byScope") ?? []).compactMap { scope in
        Self.number(scope, "kg").map { CertificatePage.Scope(scope.text("scope") ?? "", kg: $0) }
      },
      offsets: (subject.objects("offsets") ?? []).compactMap(Self.offset), residualKg: residual,
      rules: (subject.objects("verdicts") ?? []).compactMap { verdict in
        verdict.text("verdict").flatMap(Verdict.init).map {
          CertificatePage.RuleVerdict(verdict.text("rule") ?? "", $0)
        }
      }, issuer: Self.signer(claim), validFrom: claim.validFrom ?? claim.created,
      claimID: claim.id, claimDigest: DocumentDigest(finished: claim.digest).text,
      claim: claim.bytes)
    page.claimClass = subject.text("claimClass").flatMap(CertificatePage.ClaimClass.init)
    page.ruleProfile = subject.object("ruleProfile")?.text("id")
    page.overall = subject.text("overall").flatMap(Verdict.init)
    page.validUntil = claim.validUntil
    page.certification = certificate.map { certificate in
      let assessments = certificate.subject.objects("assessment") ?? []
      func count(_ conforms: Bool) -> Int {
        assessments.count {
          if case .bool(conforms)? = $0["conformance"]?.value { true } else { false }
        }
      }
      return CertificatePage.Certification(
        certifier: Self.signer(certificate),
        levelOfAssurance: certificate.subject.text("levelOfAssurance") ?? "",
        recomputation: certificate.subject.object("recomputation")?.text("result") ?? "",
        conforming: count(true), notConforming: count(false), bytes: certificate.bytes)
    }
    return page
  }

  private static func signer(_ credential: SecuredCredential) -> CertificatePage.Signer {
    CertificatePage.Signer(
      name: credential.issuer.name ?? "", did: credential.issuer.did.text,
      key: credential.signatures[0].key.text)
  }

  private static func offset(_ object: JSONObject) -> CertificatePage.Offset? {
    guard object.text("state") == "retired", let kg = object.integer("kg"),
      let programme = object.text("programme"), let first = object.text("first"),
      let last = object.text("last")
    else { return nil }
    return CertificatePage.Offset(
      programme: programme, project: object.text("project"),
      vintage: object.object("vintage").flatMap(period), block: object.text("block"),
      firstSerial: first, lastSerial: last, kg: ExactDecimal(kg),
      retiredOn: object.text("retiredOn").flatMap { try? CalendarDate(parsing: $0) })
  }

  private static func number(_ object: JSONObject, _ name: String) -> ExactDecimal? {
    object.text(name).flatMap { try? ExactDecimal(parsing: $0) }
  }

  private static func period(_ object: JSONObject) -> Period? {
    guard let from = object.text("from").flatMap({ try? CalendarDate(parsing: $0) }),
      let to = object.text("to").flatMap({ try? CalendarDate(parsing: $0) })
    else { return nil }
    return Period(from: from, to: to)
  }
}
