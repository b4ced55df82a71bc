import Cryptography
import StrictJSON
import Testing

@testable import Reports

@Suite("HTML document") struct HTMLDocumentTests {
  @Test("a policy names a script by the hash of its bytes") func knownHash() {
    // The example of the Content Security Policy specification, section 8.2.
    let script = InlineAsset("alert('Hello, world.');")
    #expect(script.policySource == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
  }

  @Test("the policy allows what stands in the page, byte for byte, and nothing else")
  func policy() throws {
    let page = HTMLDocument(
      language: .traditionalChinese, title: "</title><script>", styles: [InlineAsset("p{}")],
      scripts: [InlineAsset("void 0;"), InlineAsset("1;")],
      body: [.data(id: "d", ["a": "</script>"])])
    let styles = Self.between("<style>", "</style>", in: page.text)
    let scripts = Self.between("<script>", "</script>", in: page.text)
    #expect(styles.count == 2 && styles[1] == "p{}")
    #expect(scripts == ["void 0;", "1;"])
    func sources(_ texts: [String]) -> String {
      texts.map { "'sha256-\(Base64.encode(SHA256.hash(Array($0.utf8)).bytes))'" }
        .joined(separator: " ")
    }
    let expected =
      "default-src 'none'; style-src \(sources(styles)); script-src \(sources(scripts)); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
    #expect(
      page.text.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"\(expected)\">"))
    #expect(page.text.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(
      page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hant\" class=\"report\">\n<head>"))
    #expect(page.text.hasSuffix("</body>\n</html>\n"))
  }

  @Test("a page without scripts allows none") func noScripts() {
    let page = HTMLDocument(language: .english, title: "t", body: [.element(.main, ["x"])])
    #expect(page.policy.contains("script-src 'none';"))
    #expect(page.bytes == Array(page.text.utf8))
    #expect(
      page.bytes
        == HTMLDocument(language: .english, title: "t", body: [.element(.main, ["x"])]).bytes)
  }

  @Test("styles hold nothing a strict page would refuse") func styles() {
    for forbidden in ["url(", "@import", "expression", "http:"] {
      #expect(!StyleSheet.base.text.contains(forbidden))
    }
  }

  /// Letters on grounds that pages put them on, light and dark: at least 4.5 to 1, by the formula of
  /// WCAG 2.1 (the only figure here in floating point).
  @Test("letters can be read") func contrast() throws {
    let style = StyleSheet.base.text
    let dark = try #require(style.firstRange(of: "@media screen and (prefers-color-scheme"))
    for (theme, text) in [
      ("light", style[..<dark.lowerBound]), ("dark", style[dark.lowerBound...]),
    ] {
      let colours = Self.colours(in: String(text))
      let pairs = [
        ("ink", "paper"), ("soft", "paper"), ("accent", "paper"), ("ink", "raised"),
        ("soft", "raised"), ("ink", "accent-soft"), ("accent", "accent-soft"),
        ("good", "good-soft"), ("bad", "bad-soft"),
        ("wait", "wait-soft"), ("none", "none-soft"), ("gold", "paper"), ("good", "paper"),
        ("bad", "paper"), ("wait", "paper"),
      ]
      for (front, back) in pairs {
        let front = try #require(colours[front], "\(theme) \(front)")
        let back = try #require(colours[back], "\(theme) \(back)")
        let (high, low) = (max(front, back), min(front, back))
        #expect((high + 0.05) / (low + 0.05) >= 4.5, "\(theme): \(pairs)")
      }
      // WCAG 1.4.11 asks 3 to 1 of pictures; the baseline is told by its place and figure too.
      for bar in ["plan", "actual", "total", "saving", "cost", "interaction"] {
        let front = try #require(colours[bar])
        let back = try #require(colours["raised"])
        let ratio = (max(front, back) + 0.05) / (min(front, back) + 0.05)
        #expect(ratio >= 3, "\(theme) \(bar): \(ratio)")
      }
    }
  }

  static func between(_ open: String, _ close: String, in text: String) -> [String] {
    text.split(separator: open).dropFirst().compactMap { part in
      part.firstRange(of: close).map { String(part[..<$0.lowerBound]) }
    }
  }

  /// The luminance of each colour variable of six digits.
  private static func colours(in text: String) -> [String: Double] {
    var colours: [String: Double] = [:]
    for match in text.matches(of: /--([a-z-]+): #([0-9a-f]{6});/)
    where colours[String(match.1)] == nil {
      guard let code = Int(match.2, radix: 16) else { continue }
      let parts = [code >> 16, code >> 8 & 255, code & 255].map { byte in
        let share = Double(byte) / 255
        return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
      }
      colours[String(match.1)] = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    return colours
  }

  /// x to the power of 2.4 = x squared times the fifth root of x squared, by Newton's method.
  private static func power(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
