extension String {
  /// How many cells of a terminal the text takes: two for a Chinese character.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + cells(of: $1) } }

  /// The text with spaces behind it, or in front of it, to fill `width` cells.
  func padded(to width: Int, atStart: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return atStart ? spaces + self : self + spaces
  }

  /// The text in one line that cannot steer a terminal: control characters and marks that change
  /// the direction of writing, which input files may hold, become visible stand-ins.
  var inert: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(standIn(for: scalar)) }
    return String(view)
  }
}

private func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: " "
  // The block of control pictures has the order of ASCII.
  case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
  default: scalar
  }
}

/// Two cells for East Asian Width W and F (Unicode Standard Annex 11) and for emoji, none for
/// combining marks and format characters, else one.
private func cells(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  let isWide =
    scalar.properties.isEmojiPresentation
    || wideBlocks.contains { $0.contains(scalar.value) }
  return isWide ? 2 : 1
}

/// Blocks of wide characters, from EastAsianWidth.txt with unassigned gaps closed.
private let wideBlocks: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
  0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_6FE0...0x1_B2FF, 0x1_F200...0x1_F265,
  0x2_0000...0x3_FFFD,
]
