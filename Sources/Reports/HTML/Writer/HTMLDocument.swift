/// A page in one file that fetches nothing: styles, scripts and data stand in it, and its policy
/// allows exactly those.
///
/// ```
/// let page = HTMLDocument(language: .english, title: name, body: [.element(.main, parts)])
/// let file = page.bytes
/// ```
package struct HTMLDocument: Sendable {
  /// The language of the page; it chooses the fonts too.
  package var language: Language
  /// The title in the bar of the window.
  package var title: String
  /// The style sheets; ``StyleSheet/base`` comes first.
  package var styles: [InlineAsset]
  /// The scripts, which run when the page is there.
  package var scripts: [InlineAsset]
  /// A class for the whole page.
  package var kind: String
  /// What the page shows.
  package var body: [HTML]

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - styles: Style sheets beside the common one.
  ///   - kind: A class for the whole page.
  package init(
    language: Language, title: String, styles: [InlineAsset] = [], scripts: [InlineAsset] = [],
    kind: String = "report", body: [HTML]
  ) {
    self.language = language
    self.title = title
    self.styles = [StyleSheet.base] + styles
    self.scripts = scripts
    self.kind = kind
    self.body = body
  }

  /// The file: UTF-8, the same for the same page.
  package var bytes: [UInt8] { Array(text.utf8) }

  /// The file as text.
  package var text: String {
    var text = "<!DOCTYPE html>\n<html"
    HTMLAttribute(.lang, language.rawValue).write(to: &text)
    HTMLAttribute.class(kind).write(to: &text)
    // The policy stands before anything it rules.
    text += ">\n<head>\n<meta charset=\"utf-8\">\n"
    text += "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n"
    text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    text += "<meta name=\"color-scheme\" content=\"light dark\">\n"
    text += "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
    HTMLEscape.text(title, to: &text)
    text += "</title>\n<link rel=\"icon\" href=\"\(Self.icon)\">\n"
    for style in styles { text += "<style>\(style.text)</style>\n" }
    text += "</head>\n<body>\n"
    for part in body { part.write(to: &text) }
    for script in scripts { text += "<script>\(script.text)</script>\n" }
    return text + "</body>\n</html>\n"
  }

  /// What the page may do: use its own styles and scripts, and nothing else.
  package var policy: String {
    let styles = styles.map(\.policySource).joined(separator: " ")
    let scripts = scripts.isEmpty ? "'none'" : scripts.map(\.policySource).joined(separator: " ")
    return "default-src 'none'; style-src \(styles); script-src \(scripts); img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  /// Drawn in the page, so that a browser does not ask a server for one.
  private static let icon =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
    + "%3Crect width='16' height='16' rx='4' fill='%230b5d4e'/%3E"
    + "%3Cpath d='M2 7q3-3 6 0t6 0M2 11q3-3 6 0t6 0' fill='none' stroke='%23fff' "
    + "stroke-width='1.6'/%3E%3C/svg%3E"
}
