import Cryptography
import StrictJSON
import Testing

@testable import Claims

@Suite("identifiers and their documents") struct DIDTests {
  @Test(
    "addresses of did:web",
    arguments: [
      ("did:web:example.org:a:b", "https://example.org/a/b/did.json"),
      ("did:web:xn--fiq228c.example%3A8443:u", "https://xn--fiq228c.example:8443/u/did.json"),
      ("did:web:a-1.example.org:~u.v_w-x", "https://a-1.example.org/~u.v_w-x/did.json"),
    ])
  func addresses(text: String, url: String) throws {
    #expect(try DID(parsing: text).method == .web(url: url))
  }

  @Test(
    "refused texts",
    arguments: [
      "", "did:", "did:web", "did:web:", "did:web::a", "did:web:example", "did:web:localhost",
      "did:web:127.0.0.1", "did:web:127.0.0.0x1", "did:web:[::1]", "did:web:Example.org",
      "did:web:example.org:",
      "did:web:example.org::a", "did:web:example.org:..", "did:web:example.org:.:a",
      "did:web:example.org:a%2Fb", "did:web:example.org/a", "did:web:example.org?x",
      "did:web:example.org#x", "did:web:example.org%3A0", "did:web:example.org%3A070",
      "did:web:example.org%3A65536", "did:web:example.org%3A", "did:web:example.org%3a80",
      "did:web:exa mple.org", "did:web:-a.org", "did:web:a-.org", "did:web:a..org",
      "did:web:user@example.org", "did:web:例.org", "did:web:example.org:é", "DID:web:example.org",
      "did:example:1", "https://example.org",
    ])
  func refused(text: String) {
    let problem = #expect(throws: ClaimProblem.self) { try DID(parsing: text) }
    #expect(problem?.code == .proofMethod)
  }

  static let key = Multikey(Samples.claimant.publicKey).text

  /// A document of `did:web:example.org`, with one method `#a`.
  static func document(
    id: String = "did:web:example.org", method: String = "did:web:example.org#a",
    type: String = "Multikey", controller: String = "did:web:example.org", key: String = key,
    assertion: String = #""did:web:example.org#a""#
  ) -> [UInt8] {
    let method =
      #"{"id":"\#(method)","type":"\#(type)","controller":"\#(controller)","publicKeyMultibase":"\#(key)"}"#
    let body = assertion == "EMBEDDED" ? method : assertion
    let listed = assertion == "EMBEDDED" ? "" : method
    return Array(
      #"{"@context":["x"],"id":"\#(id)","service":[],"verificationMethod":[\#(listed)],"assertionMethod":[\#(body)]}"#
        .utf8)
  }

  /// The key of `did:web:example.org#a` in a document, or the code of the problem.
  static func answer(_ bytes: [UInt8], _ method: String = "did:web:example.org#a") -> String {
    do throws(ClaimProblem) {
      var keys = KeyRing()
      keys.add(try DIDDocument(parsing: bytes))
      return try keys.key(for: VerificationMethod(parsing: method)).text
    } catch {
      return error.code.rawValue
    }
  }

  @Test("the key is found in the document") func found() {
    #expect(Self.answer(Self.document()) == Self.key)
    #expect(Self.answer(Self.document(method: "#a")) == Self.key)
    #expect(Self.answer(Self.document(assertion: ##""#a""##)) == Self.key)
    #expect(Self.answer(Self.document(assertion: "EMBEDDED")) == Self.key)
  }

  @Test(
    "a document that does not give the key",
    arguments: [
      (document(), "did:web:example.org#b", "key.notInDocument"),
      (document(), "did:web:other.example#a", "key.unavailable"),
      (document(id: "did:web:other.example"), "did:web:example.org#a", "key.unavailable"),
      (document(assertion: ""), "did:web:example.org#a", "key.relationship"),
      (document(assertion: "7"), "did:web:example.org#a", "key.relationship"),
      (
        document(controller: "did:web:other.example"), "did:web:example.org#a", "key.issuerMismatch"
      ),
      (document(type: "JsonWebKey"), "did:web:example.org#a", "key.multikey"),
      (document(key: "z6Mk"), "did:web:example.org#a", "key.multikey"),
      (
        document(key: "z6MkeXATEjyXENzBXBxgC5EHk2JE5aqd7qMGGtDpLUH1e2Sj"), "did:web:example.org#a",
        "key.weak"
      ),
      (document(id: "did:example:1"), "did:web:example.org#a", "proof.vm"),
      (Array("[]".utf8), "did:web:example.org#a", "doc.schema"),
      (Array("{}".utf8), "did:web:example.org#a", "doc.missing"),
      (Array(#"{"id":1}"#.utf8), "did:web:example.org#a", "doc.schema"),
      (Array(#"{"id":"x","id":"y"}"#.utf8), "did:web:example.org#a", "json.duplicateName"),
      (
        [UInt8](repeating: 0x20, count: DIDDocument.sizeLimit + 1), "did:web:example.org#a",
        "json.size"
      ),
    ])
  func refused(bytes: [UInt8], method: String, code: String) {
    #expect(Self.answer(bytes, method) == code)
  }

  @Test("a credential of a did:web verifies with its document") func credential() throws {
    var keys = KeyRing()
    keys.add(try DIDDocument(parsing: Self.document()))
    let document = Samples.document.replacing("issuer", with: ["id": "did:web:example.org"])
    let options = ProofOptions(
      created: Samples.moment("2026-04-01T08:00:00Z"), verificationMethod: "did:web:example.org#a")
    let issued = try Samples.verifier(keys: keys)
      .issue(document, options: options, key: Samples.claimant)
    #expect(issued.issuer.did.text == "did:web:example.org")
    // The trust list must know the key as well: whoever packs a bundle can write a document.
    let known = TrustedIssuer(
      id: "did:web:example.org", name: "Example", roles: [.claimant],
      keys: [
        TrustedKey(
          .multikey(Multikey(Samples.stranger.publicKey)), from: Samples.day("2025-01-01"))
      ])
    let check = Samples.verifier(keys: keys, trust: TrustList(issuers: [known])).verify(
      issued.bytes)
    #expect(check.faults == ["trust.unknownIssuer proof.verificationMethod"])
  }

  @Test("names of documents") func uuids() {
    for _ in 0..<50 { #expect(UUIDName.isName(UUIDName.random())) }
    #expect(UUIDName.random() != UUIDName.random())
    let name = UUIDName.random()
    let version = name.utf8.dropFirst(9 + 14).first
    #expect(version == UInt8(ascii: "4"))
    for bad in [
      "", "urn:uuid:", String(name.dropLast()), name + "0", name.uppercased(),
      String(name.dropFirst(9)), name.replacing("-", with: "_"),
    ] { #expect(!UUIDName.isName(bad), "\(bad)") }
  }
}
