import StrictJSON
import Testing

@Suite("Templates of documents")
struct JSONTemplateTests {
  /// The document of a template with texts in its gaps.
  private func fill(_ template: JSONTemplate, _ texts: [Int: String]) -> String {
    var bytes: [UInt8] = []
    var start = 0
    for gap in template.gaps {
      bytes += template.bytes[start..<gap.place]
      bytes += (texts[gap.number] ?? "?").utf8
      start = gap.place
    }
    return String(decoding: bytes + template.bytes[start...], as: UTF8.self)
  }

  @Test("gaps stand in canonical order, with quotes or without") func order() {
    let template = JSONTemplate([
      "b": JSONTemplate.gap(12), "a": [1, JSONTemplate.gap(0, quoted: false)],
      "c": JSONTemplate.gap(12),
    ])
    #expect(template.gaps.map(\.number) == [0, 12, 12])
    #expect(fill(template, [0: "7", 12: "x"]) == #"{"a":[1,7],"b":"x","c":"x"}"#)
  }

  @Test("no text is taken for a gap") func marks() {
    let text = "\u{1}5\u{2}"
    let template = JSONTemplate(["a": .string(text), "b": JSONTemplate.gap(5)])
    #expect(template.gaps.map(\.number) == [5])
    #expect(fill(template, [5: ""]) == CanonicalJSON.text(["a": .string(text), "b": ""]))
  }

  @Test("a document without gaps is itself") func whole() {
    let document: JSONOutput = ["name": "觀塘", "rows": 3]
    #expect(JSONTemplate(document).bytes == CanonicalJSON.bytes(document))
    #expect(JSONTemplate(document).gaps.isEmpty)
  }
}
