import TestKit
import Testing

@testable import Reports

/// A page kept as a file for the eye and the browser. Style sheets and scripts, which many pages share,
/// are kept once, in files of their own: where one stands in a page, its name does in the file.
enum RecordedPage {
  static let folder = "Tests/ReportsTests/HTML/Recorded"

  private static let assets = [
    ("base.css", StyleSheet.base), ("certificate.css", StyleSheet.certificate),
    ("self-check.js", SelfCheckScript.asset),
  ]

  /// What a page differs in from its files; nil when it is as it was.
  static func difference(_ name: String, _ page: String) throws -> String? {
    var text = page
    var found: [String?] = []
    for (file, asset) in assets where text.contains(asset.text) {
      text.replace(asset.text, with: "{{\(file)}}")
      found.append(try Repository.difference("\(folder)/\(file)", asset.text))
    }
    found.append(try Repository.difference("\(folder)/\(name).html", text))
    return found.compactMap(\.self).first
  }
}
