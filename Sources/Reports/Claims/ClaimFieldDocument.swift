import Claims

/// The documentation of the members of our credentials, from the shapes that verifiers demand.
package enum ClaimFieldDocument {
  /// A document in Markdown.
  package static var text: String {
    var text = """
      # Members of claims, certificates and status documents

      All of them are W3C Verifiable Credentials 2.0, secured with `eddsa-jcs-2022` and stored as their
      canonical bytes (RFC 8785). Around the subject each has `@context`, `type`, `id` (`urn:uuid:`),
      `issuer` (`id`, a `did:key` or `did:web`, and `name`), `validFrom`, optionally `validUntil`, and
      `proof`. Masses are kg CO2e as exact decimals in quotes; a member that is not listed is refused.
      The same list for validators of JSON Schema lies in every bundle: `context/claim-v1.schema.json`,
      which the claim names as its `credentialSchema`.

      """
    text += section("The claim: `credentialSubject`", ClaimShape.subject)
    text += section("The claim: each element of `relatedResource`", ClaimShape.resources)
    text += section("The claim: `credentialStatus`, where there is a ledger", ClaimShape.status)
    text += section("The certificate: `credentialSubject`", CertificateContents.shape)
    text += section("The status document of a claim: `credentialSubject`", StatusContents.shape)
    text += section(
      "The status document of a certificate: `credentialSubject`", CertificateStatusContents.shape)
    return text
  }

  private static func section(_ title: String, _ shape: DocumentShape) -> String {
    "\n## \(title)\n\n| member | | value | meaning |\n|---|---|---|---|\n" + rows(shape, "")
  }

  private static func rows(_ shape: DocumentShape, _ path: String) -> String {
    switch shape {
    case .object(let members):
      members.map { member in
        let name = path.isEmpty ? member.name : "\(path).\(member.name)"
        return "| `\(name)` | \(member.isOptional ? "optional" : "required") "
          + "| \(member.shape.expectation) | \(member.meaning) |\n"
          + rows(member.shape, name)
      }.joined()
    case .list(let element): rows(element, path + "[]")
    case .nullable(let inner): rows(inner, path)
    default: ""
    }
  }
}
