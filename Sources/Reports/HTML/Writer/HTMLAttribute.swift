/// An attribute of an element: one of a list of names, none of which can make a reader's browser run
/// or fetch anything.
package struct HTMLAttribute: Sendable {
  /// The names. What takes a link has a constructor of its own, which wants a checked one; handlers
  /// of events and styles of single elements are not possible.
  package enum Name: String, Sendable, CaseIterable {
    case `class`, id, lang, dir, title, role, scope, colspan, rowspan, datetime, hidden, open, type
    case ariaHidden = "aria-hidden"
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaDescribedBy = "aria-describedby"
    case ariaLive = "aria-live"
    /// Where in the embedded claim the value shown stands, and how it is shown.
    case dataPath = "data-path"
    case dataAs = "data-as"
    case dataIn = "data-in"
    /// The name of the column, for tables that become lists on a phone.
    case dataLabel = "data-label"
    /// What the self-check of a page came to, and where it says so.
    case dataCheck = "data-check"
    case dataCheckWord = "data-check-word"
    // Pictures.
    case viewBox, width, height, x, y, dx, dy, x1, y1, x2, y2, cx, cy, r, rx, ry, d, transform
    case patternUnits, patternTransform
    case textAnchor = "text-anchor"
    case preserveAspectRatio
  }

  let name: String
  let value: String

  /// An attribute with a value, whoever wrote it.
  package init(_ name: Name, _ value: String) {
    self.name = name.rawValue
    self.value = value
  }

  private init(link: HTMLLink) {
    name = "href"
    value = link.text
  }

  /// Classes of the style sheet.
  package static func `class`(_ names: String) -> HTMLAttribute { HTMLAttribute(.class, names) }

  /// The id of the element in its page.
  package static func id(_ id: String) -> HTMLAttribute { HTMLAttribute(.id, id) }

  /// Where a link leads.
  package static func href(_ link: HTMLLink) -> HTMLAttribute { HTMLAttribute(link: link) }

  func write(to markup: inout String) {
    markup += " \(name)=\""
    HTMLEscape.attribute(value, to: &markup)
    markup += "\""
  }

  static func requireDistinct(_ attributes: [HTMLAttribute]) {
    precondition(
      Set(attributes.map(\.name)).count == attributes.count, "an attribute stands twice")
  }
}
