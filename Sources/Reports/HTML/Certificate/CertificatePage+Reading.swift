import Claims
import Neutrality
import Quantities
import StrictJSON

extension CertificatePage {
  /// Reads what to show from a signed claim and the certificate over it. Nothing is verified here:
  /// whoever makes a page verifies the bundle first.
  ///
  /// - Parameters:
  ///   - claim: The exact bytes of the signed claim.
  ///   - certificate: The exact bytes of the signed certificate.
  ///   - keys: The multikeys of signers that are a `did:web`, by their DID; a `did:key` is its key.
  /// - Returns: nil when a document is not of our shape, or a key is missing.
  package init?(
    language: Language, claim: [UInt8], certificate: [UInt8]? = nil, keys: [String: String] = [:]
  ) {
    guard let text = String(validating: claim, as: UTF8.self),
      let document = (try? JSONNode(parsing: claim))?.members,
      let subject = document.object("credentialSubject"),
      let inventory = subject.object("inventory"),
      let issuer = Signer(document, keys), let id = document.text("id"),
      let validFrom = document.text("validFrom").flatMap(Timestamp.init),
      let period = subject.period("period"), let totalKg = inventory.decimal("totalKg"),
      let residualKg = subject.decimal("residualKg"),
      let scopes = inventory.list("byScope", Scope.init),
      let offsets = subject.list("offsets", Offset.init),
      let rules = subject.list("verdicts", RuleVerdict.init)
    else { return nil }
    let named = subject.object("subject")
    self.init(
      language: language, claimClass: subject.text("claimClass").flatMap(ClaimClass.init),
      standard: subject.object("ruleProfile")?.text("standard"), name: named?.text("name"),
      entity: named?.text("entity"), boundary: named?.text("boundary"), period: period,
      totalKg: totalKg, scope2Basis: inventory.text("scope2Basis"), scopes: scopes,
      offsets: offsets, offsetKg: subject.decimal("offsetKg"), residualKg: residualKg,
      overall: subject.text("overall").flatMap(Verdict.init), rules: rules, issuer: issuer,
      validFrom: validFrom, validUntil: document.text("validUntil").flatMap(Timestamp.init),
      claimID: id, claimDigest: DocumentDigest(of: claim).text, claim: text)
    if let certificate {
      guard let certification = Certification(certificate, keys) else { return nil }
      self.certification = certification
    }
  }
}

extension CertificatePage.Certification {
  fileprivate init?(_ bytes: [UInt8], _ keys: [String: String]) {
    guard let text = String(validating: bytes, as: UTF8.self),
      let document = (try? JSONNode(parsing: bytes))?.members,
      let certifier = CertificatePage.Signer(document, keys),
      let subject = document.object("credentialSubject"),
      let assurance = subject.text("levelOfAssurance"),
      let result = subject.object("recomputation")?.text("result"),
      let assessments = subject.objects("assessment")
    else { return nil }
    let answers = assessments.map { assessment -> Bool? in
      if case .bool(let answer)? = assessment["conformance"]?.value { answer } else { nil }
    }
    self.init(
      certifier: certifier, levelOfAssurance: assurance, recomputation: result,
      conforming: answers.count { $0 == true }, notConforming: answers.count { $0 != true },
      limits: subject.texts("limits"), text: text)
  }
}

extension CertificatePage.Signer {
  fileprivate init?(_ document: JSONObject, _ keys: [String: String]) {
    guard let issuer = document.object("issuer"), let name = issuer.text("name"),
      let did = issuer.text("id")
    else { return nil }
    let prefix = "did:key:"
    guard let key = did.hasPrefix(prefix) ? String(did.dropFirst(prefix.count)) : keys[did] else {
      return nil
    }
    self.init(name: name, did: did, key: key)
  }
}

extension CertificatePage.Scope {
  fileprivate init?(_ object: JSONObject) {
    guard let id = object.text("scope"), let kg = object.decimal("kg") else { return nil }
    self.init(id: id, kg: kg)
  }
}

extension CertificatePage.Offset {
  fileprivate init?(_ object: JSONObject) {
    guard let programme = object.text("programme"), let first = object.text("first"),
      let last = object.text("last"), let serial = object.text("serial"),
      let kg = object.decimal("kg"), let state = object.text("state")
    else { return nil }
    self.init(
      programme: programme, project: object.text("project"), vintage: object.period("vintage"),
      firstSerial: first, lastSerial: last, serial: serial, kg: kg, state: state,
      retiredOn: object.day("retiredOn"))
  }
}

extension CertificatePage.RuleVerdict {
  fileprivate init?(_ object: JSONObject) {
    guard let rule = object.text("rule"),
      let verdict = object.text("verdict").flatMap(Verdict.init)
    else { return nil }
    self.init(rule: rule, verdict: verdict)
  }
}

extension JSONNode {
  fileprivate var members: JSONObject? {
    if case .object(let object) = value { object } else { nil }
  }
}

extension JSONObject {
  /// A mass: a whole number, or a decimal in quotes.
  fileprivate func decimal(_ name: String) -> ExactDecimal? {
    switch self[name]?.value {
    case .number(let number)?: number.integer.map { ExactDecimal($0) }
    case .string(let text)?: try? ExactDecimal(parsing: text)
    default: nil
    }
  }

  fileprivate func day(_ name: String) -> CalendarDate? {
    text(name).flatMap { try? CalendarDate(parsing: $0) }
  }

  fileprivate func period(_ name: String) -> Period? {
    guard let object = object(name), let from = object.day("from"), let to = object.day("to") else {
      return nil
    }
    return Period(from: from, to: to)
  }

  fileprivate func texts(_ name: String) -> [String] {
    guard case .array(let elements)? = self[name]?.value else { return [] }
    return elements.compactMap { if case .string(let text) = $0.value { text } else { nil } }
  }

  /// All elements of a list; nil when one is not of its shape, so that none is left out.
  fileprivate func list<Element>(
    _ name: String, _ element: (JSONObject) -> Element?
  ) -> [Element]? {
    guard let objects = objects(name) else { return nil }
    let elements = objects.compactMap(element)
    return elements.count == objects.count ? elements : nil
  }
}
