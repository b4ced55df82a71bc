import StrictJSON

/// What characters become in the three places of a page.
enum HTMLEscape {
  /// Appends text between tags.
  static func text(_ text: String, to markup: inout String) {
    for scalar in text.inert.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }

  /// Appends the value of an attribute, which stands in double quotes.
  static func attribute(_ value: String, to markup: inout String) {
    for scalar in value.inert.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }

  /// JSON that holds no character by which a parser of HTML or an old one of JavaScript could leave
  /// it. In JSON these characters occur in strings only, where an escape means the same.
  static func scriptData(_ document: JSONOutput) -> String {
    var data = ""
    for scalar in CanonicalJSON.text(document).unicodeScalars {
      switch scalar {
      case "&": data += "\\u0026"
      case "<": data += "\\u003c"
      case ">": data += "\\u003e"
      case "\u{2028}": data += "\\u2028"
      case "\u{2029}": data += "\\u2029"
      default: data.unicodeScalars.append(scalar)
      }
    }
    return data
  }
}
