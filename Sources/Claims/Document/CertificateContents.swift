import Quantities
import StrictJSON

/// What a certifier says of a claim: which bytes were seen, what came of calculating them again, what
/// was not looked at, and how sure it is. The members follow UNTP's conformity attestation.
package struct CertificateContents: Sendable {
  /// How sure a certifier is (ISO 14064-3).
  package enum Assurance: String, Sendable, CaseIterable {
    case reasonable, limited
  }

  /// A rule with a verdict of yes or no.
  package struct Assessment: Sendable {
    package var rule: String
    package var clause: String
    package var conforms: Bool

    package init(rule: String, clause: String, conforms: Bool) {
      self.rule = rule
      self.clause = clause
      self.conforms = conforms
    }
  }

  /// The version of the format.
  package static let profile = "baycarbon/certificate/1"

  /// The claim: its id, the SHA-256 of its bytes and how many they are.
  package var claimID: String
  package var claimDigest: String
  package var claimByteLength: Int
  /// Whose claim it is.
  package var claimant: DID
  package var claimantName: String
  package var ruleProfile: (id: String, version: Int, standard: String)
  package var assessments: [Assessment]
  /// Rules that neither pass nor fail.
  package var others: [(rule: String, verdict: String)]
  package var assessedOn: CalendarDate
  package var engine: ClaimContents.Engine
  package var assurance: Assurance
  /// What was not looked at, in the certifier's words.
  package var limits: [String]
  /// Over the names and digests of all files.
  package var bundleDigest: DocumentDigest

  package init(
    claimID: String, claimDigest: String, claimByteLength: Int, claimant: DID,
    claimantName: String, ruleProfile: (id: String, version: Int, standard: String),
    assessments: [Assessment], others: [(rule: String, verdict: String)],
    assessedOn: CalendarDate, engine: ClaimContents.Engine, assurance: Assurance,
    limits: [String], bundleDigest: DocumentDigest
  ) {
    self.claimID = claimID
    self.claimDigest = claimDigest
    self.claimByteLength = claimByteLength
    self.claimant = claimant
    self.claimantName = claimantName
    self.ruleProfile = ruleProfile
    self.assessments = assessments
    self.others = others
    self.assessedOn = assessedOn
    self.engine = engine
    self.assurance = assurance
    self.limits = limits
    self.bundleDigest = bundleDigest
  }

  /// The member `credentialSubject`.
  package var json: JSONOutput {
    [
      "type": ["ConformityAttestation"], "profile": .string(Self.profile),
      "attestationType": "verification", "assessorLevel": "3rdParty",
      "assessmentLevel": "Unspecified",
      "issuedToParty": ["id": .string(claimant.text), "name": .string(claimantName)],
      "attestedClaim": [
        "id": .string(claimID), "digestMultibase": .string(claimDigest),
        "byteLength": .integer(claimByteLength),
      ],
      "scope": [
        "id": .string(ruleProfile.id), "version": .integer(ruleProfile.version),
        "name": .string(ruleProfile.standard),
      ],
      "assessment": .array(
        assessments.map {
          [
            "id": .string($0.rule),
            "assessmentCriteria": .array($0.clause.isEmpty ? [] : [.string($0.clause)]),
            "conformance": .bool($0.conforms), "assessmentDate": .day(assessedOn),
          ]
        }),
      "otherVerdicts": .array(
        others.map { ["rule": .string($0.rule), "verdict": .string($0.verdict)] }),
      "recomputation": [
        "engine": .string(engine.name), "version": .string(engine.version), "result": "match",
      ],
      "levelOfAssurance": .string(assurance.rawValue),
      "limits": .array(limits.map(JSONOutput.string)),
      "bundleDigest": .string(bundleDigest.text),
    ]
  }

  /// The shape of the subject.
  package static let shape = DocumentShape.object([
    .member("type", .list(.word(["ConformityAttestation"])), "always the same word"),
    .member("profile", .word([profile]), "the version of the format"),
    .member("attestationType", .word(["verification"]), "what kind of attestation it is"),
    .member("assessorLevel", .word(["3rdParty"]), "who assessed"),
    .member("assessmentLevel", .word(["Unspecified"]), "under which oversight"),
    .member("issuedToParty", ClaimShape.issuer, "whose claim it is"),
    .member(
      "attestedClaim",
      .object([
        .member("id", .text, "its id"), .member("digestMultibase", .text, "its SHA-256"),
        .member("byteLength", .count, "how many bytes it has"),
      ]), "the claim"),
    .member(
      "scope",
      .object([
        .member("id", .text, "the profile"), .member("version", .count, "its version"),
        .member("name", .text, "the standard"),
      ]), "the rules"),
    .member(
      "assessment",
      .list(
        .object([
          .member("id", .text, "the rule"),
          .member("assessmentCriteria", .list(.text), "the clause"),
          .member("conformance", .flag, "whether it is met"),
          .member("assessmentDate", .day, "when that was assessed"),
        ])), "the rules that pass or fail"),
    .member(
      "otherVerdicts",
      .list(
        .object([
          .member("rule", .text, "the rule"), .member("verdict", .text, "what it said"),
        ])), "the rules that do neither"),
    .member(
      "recomputation",
      .object([
        .member("engine", .text, "the program"), .member("version", .text, "its version"),
        .member("result", .word(["match"]), "what came of calculating again"),
      ]), "that the claim was calculated again"),
    .member("levelOfAssurance", .word(Assurance.allCases.map(\.rawValue)), "how sure it is"),
    .member("limits", .list(.text), "what was not looked at"),
    .member("bundleDigest", .digest, "over the names and digests of all files"),
  ])
}
