/// A text with numbered slots: `{0} kg of {1}`. A brace that holds no number is a brace.
package struct SlotText: Sendable {
  private enum Piece {
    case words(Substring)
    case slot(Int)
  }

  private let pieces: [Piece]

  /// Takes a text apart.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"), let number = Int(inside[..<close]), number >= 0
      else {
        pieces.append(.words(rest[...open]))
        rest = inside
        continue
      }
      pieces.append(.words(rest[..<open]))
      pieces.append(.slot(number))
      rest = inside[inside.index(after: close)...]
    }
    pieces.append(.words(rest))
    self.pieces = pieces
  }

  /// The numbers of its slots.
  package var slots: Set<Int> {
    Set(
      pieces.compactMap { piece in
        if case .slot(let number) = piece { number } else { nil }
      })
  }

  /// The text with something in each slot.
  package func filled(_ value: (Int) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): String(words)
      case .slot(let number): value(number)
      }
    }.joined()
  }
}
