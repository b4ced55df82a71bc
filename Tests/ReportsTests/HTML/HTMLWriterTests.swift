import StrictJSON
import Testing

@testable import Reports

@Suite("HTML writer") struct HTMLWriterTests {
  /// Names that somebody gave a company, a project or a file, with what they become as text, as an
  /// attribute and as data.
  static let hostile: [(name: String, text: String, attribute: String, data: String)] = [
    (
      "</script><script>alert(1)</script>",
      "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
      "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
      #"\u003c/script\u003e\u003cscript\u003ealert(1)\u003c/script\u003e"#
    ),
    ("\" onload=\"x", "\" onload=\"x", "&quot; onload=&quot;x", #"\" onload=\"x"#),
    (
      "'><img src=x>", "'&gt;&lt;img src=x&gt;", "'&gt;&lt;img src=x&gt;",
      #"'\u003e\u003cimg src=x\u003e"#
    ),
    (
      "<!-- <script>", "&lt;!-- &lt;script&gt;", "&lt;!-- &lt;script&gt;",
      #"\u003c!-- \u003cscript\u003e"#
    ),
    ("A&amp;B", "A&amp;amp;B", "A&amp;amp;B", #"A\u0026amp;B"#),
    ("]]>", "]]&gt;", "]]&gt;", #"]]\u003e"#),
    // The file that looks like gpj.exe: the override is shown, not obeyed, and stays in the data.
    ("exe\u{202E}gpj", "exe\u{FFFD}gpj", "exe\u{FFFD}gpj", "exe\u{202E}gpj"),
    ("a\u{2066}b\u{2069}", "a\u{FFFD}b\u{FFFD}", "a\u{FFFD}b\u{FFFD}", "a\u{2066}b\u{2069}"),
    ("nul\u{0}.", "nul\u{2400}.", "nul\u{2400}.", #"nul\u0000."#),
    ("a\r\nb", "a\u{240D}\u{240A}b", "a\u{240D}\u{240A}b", #"a\r\nb"#),
    ("a\u{2028}b\u{2029}", "a\u{FFFD}b\u{FFFD}", "a\u{FFFD}b\u{FFFD}", #"a\u2028b\u2029"#),
    ("示例製造 😀", "示例製造 😀", "示例製造 😀", "示例製造 😀"),
  ]

  @Test("whoever wrote it, text stays text", arguments: hostile)
  func text(name: String, text: String, attribute: String, data: String) {
    #expect(HTML.element(.bdi, [.text(name)]).markup == "<bdi>\(text)</bdi>")
    #expect(
      HTML.element(.bdi, [.init(.title, name)], []).markup == "<bdi title=\"\(attribute)\"></bdi>")
    #expect(
      HTML.data(id: "d", [.string(name)]).markup
        == "<script type=\"application/json\" id=\"d\">[\"\(data)\"]</script>\n")
  }

  @Test("data say the same after the escapes", arguments: hostile.map(\.name))
  func faithful(name: String) throws {
    let text = HTMLEscape.scriptData(["k": .string(name)])
    let node = try JSONNode(parsing: Array(text.utf8))
    let written = CanonicalJSON.bytes(try JSONOutput(node))
    #expect(written == CanonicalJSON.bytes(["k": .string(name)]))
  }

  @Test("interpolated text is text too") func interpolation() {
    let name = "<b>"
    #expect(HTML.element(.p, ["Name: \(name)"]).markup == "<p>Name: &lt;b&gt;</p>\n")
  }

  @Test("elements close, void ones do not") func elements() {
    let page = HTML.element(
      .div, [.class("a b"), .id("i")],
      [.element(.p, ["x", .void(.br), "y"]), .nothing, .group(["1", "2"]), .void(.hr)])
    #expect(page.markup == "<div class=\"a b\" id=\"i\"><p>x<br>y</p>\n12<hr></div>\n")
  }

  @Test("no attribute runs or fetches anything") func attributes() {
    let names = HTMLAttribute.Name.allCases.map(\.rawValue)
    let dangerous = [
      "href", "src", "srcset", "style", "action", "formaction", "xlink:href", "srcdoc",
    ]
    #expect(names.filter { $0.hasPrefix("on") || dangerous.contains($0) } == [])
    let tags = HTMLTag.allCases.map(\.rawValue) + HTMLVoidTag.allCases.map(\.rawValue)
    let refused = [
      "script", "style", "iframe", "object", "embed", "base", "form", "input", "link", "meta",
      "template", "textarea", "noscript", "xmp", "plaintext", "foreignObject", "use", "animate",
    ]
    #expect(tags.filter { refused.contains($0) } == [])
  }

  @Test(
    "links that may stand in a page",
    arguments: [
      "https://registry.verra.org/app/search", "http://example.org", "https://a.b:8443/x?y=1&z=2#f",
      "https://1.example/",
    ])
  func goodLink(text: String) throws {
    let link = try #require(HTMLLink(text))
    let escaped = text.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&amp;")
    #expect(
      HTML.element(.a, [.href(link)], ["x"]).markup == "<a href=\"\(escaped)\">x</a>")
  }

  @Test(
    "links that may not",
    arguments: [
      "", "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "//evil.example",
      "https:evil.example", "https:///x", "https://user@evil.example", "https://good.example@evil",
      "https://evil.example/\"onclick=", "https://a b", "https://a\\b", "https://例.example",
      "https://a\u{202E}b", " https://a.example", "https://a.example\n", "HTTPS://a.example",
      "ftp://a.example", "https://-a", "https://?x", "file:///etc/passwd", "vbscript:x",
    ])
  func badLink(text: String) { #expect(HTMLLink(text) == nil) }
}
