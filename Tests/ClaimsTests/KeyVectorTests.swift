import Cryptography
import StrictJSON
import Testing

@testable import Claims

@Suite("keys of the vectors") struct KeyVectorTests {
  let vectors: VectorNode

  init() throws { vectors = try VectorNode(file: "multikey-did-base58.json") }

  @Test("good multikeys are read and written") func valid() throws {
    for vector in vectors["valid"].list {
      let key = try Multikey(parsing: vector["publicKeyMultibase"].text)
      #expect(hex(key.publicKey.bytes) == vector["publicKeyHex"].text)
      #expect(Multikey(key.publicKey).text == vector["publicKeyMultibase"].text)
      guard let did = vector.find("did") else { continue }
      #expect(DID(key: key.publicKey).text == did.text)
      let method = try VerificationMethod(parsing: vector["verificationMethod"].text)
      #expect(method.did == (try DID(parsing: did.text)))
      #expect(VerificationMethod(key: key.publicKey) == method)
    }
  }

  @Test("other texts are refused") func invalid() throws {
    #expect(vectors["invalid"].list.count == 13)
    for vector in vectors["invalid"].list {
      let isWeak = vector["why"].text == "low-order point"
      let problem = #expect(throws: ClaimProblem.self) {
        try Multikey(parsing: vector["value"].text)
      }
      #expect(problem?.code == (isWeak ? .keyWeak : .keyMultikey), "\(vector["why"].text)")
      // A secret that was published by mistake is not published again.
      if vector["why"].text == "secret key" {
        #expect(problem?.description.contains(vector["value"].text) == false)
      }
    }
  }

  @Test("Base58") func base58() {
    for vector in vectors["base58"].list {
      let bytes = Base58.decode(vector["text"].text)
      #expect(bytes.map(hex) == vector["hex"].text)
      #expect(bytes.map(Base58.encode) == vector["text"].text)
    }
  }

  @Test("addresses of did:web") func web() {
    for vector in vectors["didWeb"].list {
      let did = try? DID(parsing: vector["did"].text)
      if case .string(let url) = vector["url"].node.value {
        #expect(did?.method == .web(url: url))
      } else {
        #expect(did == nil)
      }
    }
  }

  @Test("a private key in PEM has its public forms and signature") func pem() throws {
    let vector = try VectorNode(file: "pkcs8.json")
    let key = try Ed25519PrivateKey(pem: Array(vector["pkcs8PrivatePEM"].text.utf8))
    #expect(String(decoding: key.pem, as: UTF8.self) == vector["pkcs8PrivatePEM"].text)
    #expect(Multikey(key.publicKey).text == vector["publicKeyMultibase"].text)
    #expect(DID(key: key.publicKey).text == vector["did"].text)
    #expect(hex(key.signature(of: Array("hello".utf8))) == vector["signatureOverHelloHex"].text)
    #expect(Base64.encodeForURL(key.publicKey.bytes) == vector["jwk"]["x"].text)
  }
}
