import Cryptography
import Neutrality
import StrictJSON
import TestKit
import Testing

@testable import Reports

@Suite("certificate page") struct CertificateHTMLTests {
  static func text(
    _ name: String, _ language: Language = .english, certificate: String? = nil
  ) throws -> String {
    text(try CertificateSample.page(name, language, certificate: certificate))
  }

  static func text(_ page: CertificatePage) -> String { ClaimCertificateHTML(page).document.text }

  /// Kept for the eye and for the browser, which `make test-interop` lets check them.
  @Test("is as it was", arguments: Language.allCases)
  func recorded(language: Language) throws {
    for (file, text) in [
      ("certified", try Self.text("claim", language, certificate: "certificate")),
      ("claim-single-proof", Self.text(try CertificateSample.vector())),
      ("hostile", try Self.text("hostile", language)),
      ("certified-for-another", try Self.text("hostile", language, certificate: "certificate")),
      ("certified-by-itself", try Self.text("claim", language, certificate: "own-certificate")),
    ] where file == "certified" || language == .english {
      #expect(try RecordedPage.difference("\(file)-\(language.rawValue)", text) == nil)
    }
  }

  @Test("the bytes in the page are the bytes that were signed", arguments: ["claim", "hostile"])
  func bytes(name: String) throws {
    let text = try Self.text(name, certificate: "certificate")
    let blocks = HTMLDocumentTests.between(
      "<script type=\"application/json\" id=\"page-data\">", "</script>", in: text)
    let block = try #require(blocks.first)
    guard case .object(let data) = try JSONNode(parsing: Array(block.utf8)).value else {
      Issue.record("no object")
      return
    }
    for (member, file) in [("claim", name), ("certificate", "certificate")] {
      guard
        case .string(let embedded)? = data.members.first(where: { $0.name == member })?.node.value
      else {
        Issue.record("no \(member)")
        continue
      }
      #expect(Array(embedded.utf8) == (try CertificateSample.bytes(file)))
    }
  }

  @Test("hostile names are text everywhere") func hostile() throws {
    let text = try Self.text("hostile")
    #expect(!text.contains("<img src=x"))
    #expect(!text.contains("</script><script>"))
    #expect(!text.unicodeScalars.contains("\u{202E}") || !text.contains("<bdi>exe\u{202E}"))
    // One block of data and one script, both closed.
    #expect(text.split(separator: "<script").count == 3)
    #expect(text.split(separator: "</script>").count == 3)
    #expect(
      text.contains("&lt;/script&gt;&lt;script&gt;document.title='taken'&lt;/script&gt;</bdi>"))
  }

  @Test("what the page shows without a certificate, class or credits") func sparse() throws {
    let text = Self.text(try CertificateSample.vector())
    #expect(text.contains("No certifier has signed for this claim"))
    #expect(text.contains("This claim rests on no credits."))
    #expect(text.contains("<h1>Greenhouse gas claim</h1>"))
    #expect(!text.contains("Credits retired"))
  }

  @Test("documents of another shape have no page") func shape() throws {
    let claim = try CertificateSample.bytes("claim")
    let whole = String(decoding: claim, as: UTF8.self)
    let key = String(try CertificateSample.page("claim").issuer.did.dropFirst(8))
    for (old, new) in [
      ("\"totalKg\":\"1283307.482115\"", "\"totalKg\":\"1283307,48\""),
      ("\"verdict\":\"WARN\"", "\"verdict\":\"OK\""), ("\"serial\":", "\"serail\":"),
      ("\"issuer\":", "\"isuer\":"), ("did:key:\(key)\",\"name", "did:web:a.example\",\"name"),
      ("2024-12-31", "2023-12-31"),
    ] {
      #expect(whole.contains(old))
      let changed = whole.split(separator: old, maxSplits: 1).joined(separator: new)
      #expect(CertificatePage(language: .english, claim: Array(changed.utf8)) == nil, "\(new)")
    }
    #expect(CertificatePage(language: .english, claim: claim + [0xFF]) == nil)
    #expect(CertificatePage(language: .english, claim: claim, certificate: claim) == nil)
  }

  @Test("the key of a did:web is handed in") func web() throws {
    let claim = String(decoding: try CertificateSample.bytes("claim"), as: UTF8.self)
    let key = String(try CertificateSample.page("claim").issuer.did.dropFirst(8))
    let bytes = Array(
      claim.split(separator: "did:key:\(key)").joined(separator: "did:web:a.example").utf8)
    let page = try #require(
      CertificatePage(language: .english, claim: bytes, keys: ["did:web:a.example": key]))
    #expect(page.issuer.key == key)
    #expect(Self.text(page).contains("\"issuerKey\":\"\(key)\""))
  }

  @Test("a failing claim does not look like one that holds") func failing() throws {
    var page = try CertificateSample.page("claim", .traditionalChinese)
    page.overall = .fail
    let text = Self.text(page)
    #expect(text.contains("<span class=\"mark bad\" data-path=\"credentialSubject.overall\""))
    #expect(text.contains("<article class=\"sheet bad\">"))
    page.overall = .pending
    #expect(Self.text(page).contains("\"sheet wait\">"))
    page.overall = .pass
    #expect(Self.text(page).contains("\"sheet good\">"))
  }

  @Test("credits that are not retired are marked") func unretired() throws {
    let text = try Self.text("claim")
    #expect(
      text.contains("<p class=\"mark wait\"><span data-path=\"credentialSubject.offsets.2.state\""))
  }

  @Test("a certificate that says no is shown as one") func notConforming() throws {
    var page = try CertificateSample.page("claim", certificate: "certificate")
    page.overall = .pass
    page.certification?.notConforming = 2
    let text = Self.text(page)
    #expect(text.contains("<article class=\"sheet bad\">"))
    #expect(text.contains("<span class=\"mark bad\">rules not met: <strong"))
    page.certification?.notConforming = 0
    page.certification?.recomputation = "differs"
    #expect(Self.text(page).contains("\"sheet bad\">"))
  }

  @Test("the list of weak keys is the library's, the two signs of each") func weakKeys() throws {
    let list = try #require(
      SelfCheckScript.asset.text.firstMatch(of: /const weak = \[([^\]]+)\]/)?.1)
    let points = list.matches(of: /"([0-9a-f]{64})"/).map { String($0.1) }
    #expect(Set(points).count == 7)
    for point in points {
      var bytes = try #require(SHA256Digest(hex: point)).bytes
      #expect(Ed25519PublicKey(bytes: bytes)?.isWeak == true)
      bytes[31] |= 0x80
      #expect(Ed25519PublicKey(bytes: bytes)?.isWeak == true)
    }
  }

  @Test("every word the script says is in the page, and no other") func words() {
    let script = SelfCheckScript.asset.text
    let plain = script.matches(of: /words\.([a-z]+)/).map { String($0.1) }
    let quoted = script.matches(of: /words\["([a-z-]+)"\]/).map { String($0.1) }
    let outcomes = ["valid", "invalid", "unchecked", "early", "expired", "current", "off"]
    #expect(
      Set(plain + quoted + outcomes).sorted() == SelfCheckPhrase.allCases.map(\.rawValue).sorted())
  }

  @Test("the script writes text, never markup") func script() {
    let script = SelfCheckScript.asset.text
    for forbidden in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(",
      "Function(", "fetch(", "XMLHttp", "import(", "setAttribute", "location",
    ] { #expect(!script.contains(forbidden), "\(forbidden)") }
  }
}
