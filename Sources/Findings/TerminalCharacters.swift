/// A text as it may be printed: see `printable(_: Unicode.Scalar)`. Tabs become blanks.
package func printable(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { view.append(scalar == "\t" ? " " : printable(scalar)) }
  return String(view)
}

/// The character itself, or a visible stand-in for one that would steer the terminal: control
/// pictures (U+2400 block) for ASCII controls but the tab, U+FFFD for other controls, line
/// separators and the marks that turn the direction of writing.
func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: scalar
  case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
  default: scalar
  }
}

/// How many cells of a terminal a printable character takes: 0, 1 or 2.
///
/// Two cells for East Asian Width W and F (Unicode Standard Annex 11) and for characters shown
/// as emoji, none for combining marks and format characters. Ambiguous width counts as one.
package func cellWidth(_ scalar: Unicode.Scalar) -> Int {
  // ASCII and Latin are most of the input.
  if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
}

/// The blocks of wide characters, from EastAsianWidth.txt with unassigned gaps closed; emoji are
/// recognised by their property.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul initials
  0x2329...0x232A,  // angle brackets
  0x2E80...0x303E,  // radicals, CJK punctuation
  0x3041...0x4DBF,  // kana, bopomofo, compatibility, extension A
  0x4E00...0xA4CF,  // unified ideographs, Yi
  0xA960...0xA97F,  // Hangul initials, extended
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6F,  // compatibility and small forms
  0xFF01...0xFF60,  // full-width forms
  0xFFE0...0xFFE6,  // full-width signs
  0x1_6FE0...0x1_B2FF,  // Tangut, Khitan, kana supplements, Nushu
  0x1_F200...0x1_F265,  // enclosed ideographs
  0x2_0000...0x3_FFFD,  // supplementary ideographs
]
