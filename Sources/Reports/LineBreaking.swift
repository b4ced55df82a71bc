extension String {
  /// The text in lines of at most `width` cells, broken at spaces and between Chinese characters.
  ///
  /// - Parameter cutsWords: whether a word wider than a line is cut; otherwise it stands alone and
  ///   sticks out, so that a link can still be copied.
  func broken(to width: Int, cutsWords: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces where !piece.text.isEmpty {
      let gap = piece.follows == .space && used > 0 ? 1 : 0
      if used > 0, used + gap + piece.text.displayWidth > width {
        lines.append(line)
        (line, used) = ("", 0)
      } else if gap == 1 {
        line += " "
        used += 1
      }
      for part in cutsWords ? piece.text.cut(to: width) : [piece.text] {
        if used > 0, used + part.displayWidth > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line += part
        used += part.displayWidth
      }
    }
    return lines + [line]
  }

  private enum Before {
    case space
    case nothing
  }

  /// Words, and wide characters each on its own, with what stands before them.
  private var pieces: [(text: String, follows: Before)] {
    if isASCII { return split(separator: " ").map { (String($0), .space) } }
    var pieces: [(text: String, follows: Before)] = [("", .nothing)]
    for character in self {
      let text = String(character)
      if character == " " {
        pieces.append(("", .space))
      } else if text.displayWidth == 2 {
        if pieces[pieces.count - 1].text.isEmpty {
          pieces[pieces.count - 1].text = text
        } else {
          pieces.append((text, .nothing))
        }
        pieces.append(("", .nothing))
      } else {
        pieces[pieces.count - 1].text += text
      }
    }
    return pieces
  }

  /// The text in parts of at most `width` cells.
  private func cut(to width: Int) -> [String] {
    if isASCII {
      return stride(from: 0, to: utf8.count, by: max(width, 1)).map {
        String(decoding: utf8.dropFirst($0).prefix(max(width, 1)), as: UTF8.self)
      }
    }
    var parts = [""]
    for character in self {
      if (parts[parts.count - 1] + String(character)).displayWidth > width {
        parts.append("")
      }
      parts[parts.count - 1].append(character)
    }
    return parts.filter { !$0.isEmpty }
  }
}
