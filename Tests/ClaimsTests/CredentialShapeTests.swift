import StrictJSON
import Testing

@testable import Claims

/// A change of a good document that is signed again, and what is found.
struct ShapeCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (JSONOutput) -> JSONOutput
  let faults: [String]

  /// Replaces a member at the top, or takes it away.
  init(_ member: String, _ value: JSONOutput?, _ faults: String...) {
    testDescription = "\(member) \(value.map(CanonicalJSON.text) ?? "absent")"
    change = { $0.replacing(member, with: value) }
    self.faults = faults
  }
}

@Suite("the shape of a credential") struct CredentialShapeTests {
  static let v2: JSONOutput = "https://www.w3.org/ns/credentials/v2"
  static let own: JSONOutput = "https://baycarbon.example/ns/claim/v1"
  static let subject: JSONOutput = ["profile": "test-1"]

  static let cases: [ShapeCase] = [
    ShapeCase("@context", [own, v2], "doc.context @context"),
    ShapeCase("@context", [v2, own, "https://more.example"], "doc.context @context"),
    ShapeCase("@context", [v2], "doc.context @context"),
    ShapeCase("@context", v2, "doc.context @context"),
    ShapeCase("@context", nil, "doc.missing @context"),
    ShapeCase("type", ["TestCredential", "VerifiableCredential"], "doc.type type"),
    ShapeCase("type", "VerifiableCredential", "doc.type type"),
    ShapeCase("type", nil, "doc.missing type"),
    ShapeCase("id", nil, "doc.missing id"),
    ShapeCase("id", "urn:uuid:00000000-0000-4000-8000-00000000000", "doc.schema id"),
    ShapeCase("id", "urn:uuid:00000000-0000-4000-8000-00000000000A", "doc.schema id"),
    ShapeCase("id", 7, "doc.schema id"),
    ShapeCase("issuer", .string(Samples.did(Samples.claimant).text), "doc.schema issuer"),
    ShapeCase("issuer", ["name": "x"], "doc.missing issuer.id"),
    ShapeCase("issuer", ["id": "did:example:1"], "doc.schema issuer.id"),
    ShapeCase(
      "issuer", ["id": .string(Samples.did(Samples.claimant).text), "nom": "x"],
      "doc.unknownMember issuer.nom"),
    ShapeCase("issuer", ["id": "did:key:z6Mk"], "key.multikey issuer.id"),
    ShapeCase(
      "issuer", ["id": "did:key:z6MkeXATEjyXENzBXBxgC5EHk2JE5aqd7qMGGtDpLUH1e2Sj"],
      "key.weak issuer.id"),
    ShapeCase("validFrom", nil, "doc.missing validFrom"),
    ShapeCase("validFrom", "2026-02-30T00:00:00Z", "doc.date validFrom"),
    ShapeCase("validFrom", "2026-03-31T00:00:00+08:00", "doc.date validFrom"),
    ShapeCase("validUntil", "2026-03-30T23:59:59Z", "doc.date validUntil"),
    ShapeCase("validUntil", 2027, "doc.date validUntil"),
    ShapeCase("holder", "x", "doc.unknownMember holder"),
    ShapeCase("credentialSubject", nil, "doc.missing credentialSubject"),
    ShapeCase("credentialSubject", [subject], "doc.schema credentialSubject"),
    ShapeCase(
      "credentialSubject", ["profile": "test-2"], "doc.profile credentialSubject.profile"),
    ShapeCase("credentialSubject", ["x": 1], "doc.profile credentialSubject.profile"),
    ShapeCase(
      "credentialSubject", ["profile": "test-1", "a": [["@context": "x"]]],
      "doc.context credentialSubject.a[0].@context"),
    ShapeCase(
      "relatedResource", [["@context": "x"]], "doc.context relatedResource[0].@context"),
  ]

  @Test("each fault is found at its place, and the signature does not excuse it", arguments: cases)
  func fault(_ shape: ShapeCase) {
    let check = Samples.verifier().verify(Samples.sign(shape.change(Samples.document)))
    #expect(check.faults == shape.faults)
    #expect(check.credential == nil)
  }

  @Test("all faults of the shape are told at once") func all() {
    let document = Samples.document.replacing("id", with: 1).replacing("type", with: nil)
      .replacing("holder", with: "x").replacing("validUntil", with: "never")
    #expect(
      Set(Samples.verifier().verify(Samples.sign(document)).faults) == [
        "doc.schema id", "doc.missing type", "doc.unknownMember holder", "doc.date validUntil",
      ])
  }

  @Test("a document that is no object") func array() {
    #expect(Samples.verifier().verify(Array("[]".utf8)).faults == ["doc.schema"])
  }

  @Test(
    "what cannot be read is told with its code",
    arguments: [
      ("", "json.syntax"), ("{} ", "json.notCanonical"), ("{}}", "json.syntax"),
      (#"{"a":1,"a":1}"#, "json.duplicateName"), (#"{"a":"\ud800"}"#, "json.surrogate"),
      (#"{"a":1.5}"#, "json.number"), ("\u{FEFF}{}", "json.bom"),
      (String(repeating: "[", count: 65), "json.depth"),
    ])
  func unreadable(text: String, code: String) {
    #expect(Samples.verifier().verify(Array(text.utf8)).faults == [code])
  }

  @Test("bytes that are not UTF-8, and too many of them") func bytes() {
    #expect(Samples.verifier().verify([0x22, 0xC0, 0xAF, 0x22]).faults == ["json.notUTF8"])
    let small = CredentialProfile(
      name: nil, context: [], types: [], required: [], optional: [], issuerRole: .claimant,
      sizeLimit: 100)
    let check = Samples.verifier(small).verify(Samples.sign(Samples.document))
    #expect(check.faults == ["json.size"])
  }

  @Test("documents made to take long are refused soon", arguments: ["unknown", "context", "deep"])
  func hostile(kind: String) {
    let count = 50_000
    let extra: JSONOutput =
      switch kind {
      case "unknown": .object((0..<count).map { ("validFron\($0)", 1) })
      case "context": .array((0..<count).map { _ in ["@context": 1] })
      default: .array(Array(repeating: .array([]), count: count))
      }
    var document = Samples.document
    if kind == "unknown" {
      document = .object((document.members ?? []) + (extra.members ?? []))
    } else {
      document = document.replacing("relatedResource", with: extra)
    }
    let bytes = CanonicalJSON.bytes(document)
    var check: CredentialCheck?
    let time = processorTime { check = Samples.verifier().verify(bytes) }
    #expect(check?.credential == nil)
    // It takes a second or two without optimisation; quadratic work would take minutes.
    #expect(time < 20, "\(kind) \(time)")
  }
}
