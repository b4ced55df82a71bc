/// The elements a page may have. Those whose text is not text, such as scripts and styles, are not
/// among them: ``HTMLDocument`` writes them.
package enum HTMLTag: String, Sendable, CaseIterable {
  case a, article, aside, b, bdi, code, dd, details, div, dl, dt, em, figcaption, figure, footer
  case h1, h2, h3, header, li, main, ol, p, section, small, span, strong, sub, summary, sup
  case table, tbody, td, tfoot, th, thead, time, tr, ul
  // Pictures.
  case circle, defs, desc, ellipse, g, line, path, pattern, rect, svg
  case drawnText = "text"
  case pictureTitle = "title"

  var endsLine: Bool {
    switch self {
    case .a, .b, .bdi, .code, .em, .small, .span, .strong, .sub, .sup, .time: false
    default: true
    }
  }
}

/// The elements that hold nothing.
package enum HTMLVoidTag: String, Sendable, CaseIterable {
  case br, hr, wbr
}
