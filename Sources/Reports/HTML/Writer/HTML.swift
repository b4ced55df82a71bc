import StrictJSON

/// A part of a page as a value: text, an element with its parts, or data for a script.
///
/// ```
/// let cell: HTML = .element(.td, [.class("number")], [.text(name)])
/// ```
///
/// Tags close because elements hold their parts, and what was text stays text: there is no way to
/// hand in markup. Characters that would steer a reader, such as controls and marks that turn the
/// direction of writing, are shown as visible stand-ins, as on a terminal.
package struct HTML: Sendable, ExpressibleByStringInterpolation {
  private indirect enum Content: Sendable {
    case text(String)
    case element(HTMLTag, [HTMLAttribute], [HTML])
    case void(HTMLVoidTag, [HTMLAttribute])
    case data(id: String, JSONOutput)
    case group([HTML])
  }

  private let content: Content

  private init(_ content: Content) { self.content = content }

  /// Text.
  package init(stringLiteral text: String) { content = .text(text) }

  /// Text, whoever wrote it.
  package static func text(_ text: String) -> HTML { HTML(.text(text)) }

  /// An element with its attributes and parts. Traps when an attribute stands twice.
  package static func element(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute], _ parts: [HTML]
  ) -> HTML {
    HTMLAttribute.requireDistinct(attributes)
    return HTML(.element(tag, attributes, parts))
  }

  /// An element without attributes.
  package static func element(_ tag: HTMLTag, _ parts: [HTML]) -> HTML {
    HTML(.element(tag, [], parts))
  }

  /// An element that holds nothing and has no closing tag. Traps when an attribute stands twice.
  package static func void(_ tag: HTMLVoidTag, _ attributes: [HTMLAttribute] = []) -> HTML {
    HTMLAttribute.requireDistinct(attributes)
    return HTML(.void(tag, attributes))
  }

  /// Data for a script, which finds it by its id: a block of JSON that is never executed.
  package static func data(id: String, _ document: JSONOutput) -> HTML {
    HTML(.data(id: id, document))
  }

  /// Parts one after the other.
  package static func group(_ parts: [HTML]) -> HTML { HTML(.group(parts)) }

  /// Nothing.
  package static let nothing = HTML.group([])

  /// The markup.
  package var markup: String {
    var markup = ""
    write(to: &markup)
    return markup
  }

  func write(to markup: inout String) {
    switch content {
    case .text(let text): HTMLEscape.text(text, to: &markup)
    case .group(let parts): for part in parts { part.write(to: &markup) }
    case .void(let tag, let attributes):
      Self.open(tag.rawValue, attributes, to: &markup)
    case .element(let tag, let attributes, let parts):
      Self.open(tag.rawValue, attributes, to: &markup)
      for part in parts { part.write(to: &markup) }
      markup += "</\(tag.rawValue)>"
      // A line for each part of a page, so that two versions of it can be compared.
      if tag.endsLine { markup += "\n" }
    case .data(let id, let document):
      let type = HTMLAttribute(.type, "application/json")
      Self.open("script", [type, .id(id)], to: &markup)
      markup += HTMLEscape.scriptData(document)
      markup += "</script>\n"
    }
  }

  private static func open(
    _ name: String, _ attributes: [HTMLAttribute], to markup: inout String
  ) {
    markup += "<\(name)"
    for attribute in attributes { attribute.write(to: &markup) }
    markup += ">"
  }
}
