/// Finds serials of the programmes that number their units in texts that are said to be something
/// else. Read as a free identifier, such a serial would be credits of its own, and its units could be
/// used twice.
///
/// Whatever stands between the words, and before and behind them, does not count.
enum NumberedForm {
  /// A word of a serial.
  private enum Word {
    case named([String])
    case letters(Int)
    case digits(ClosedRange<Int>)
  }

  /// The programme whose serials, or whose batches without the units, a text looks like; nil for none.
  static func programme(of text: SerialText) -> Programme? {
    let words = text.bytes.split { !isOfWord($0) }
    return forms.first { form in
      words.indices.contains { matches(words[$0...], form.words) }
    }?.programme
  }

  private static let number = Word.digits(1...Ordinal.longest)
  private static let period = Word.digits(1...1)

  /// Enough of each shape to tell it from an identifier that people make up.
  private static let forms: [(programme: Programme, words: [Word])] = [
    (.vcs, [.named(["VCS"]), .named(["VCU"])]),
    (.vcs, [.named(["VCU"]), number, .letters(3), .letters(2)]),
    (.goldStandard, [.named(["GS1"]), number, .letters(2)]),
    (.acr, [.named(["ACR"]), .letters(2), number, number]),
    (.car, [.named(["CAR"]), .named(["1", "ROC"]), .letters(2), number]),
    (.art, [.named(["ART", "FCPF"]), .letters(2), number, number]),
    (.cer, [.letters(2), .named(["5", "6", "7"]), number, period, period, number, number]),
    (.cer, [.letters(2), .named(["5", "6", "7"]), period, period, number, number]),
    (.cercarbono, [.named(["CDC"]), number]),
  ]

  private static func matches(
    _ words: ArraySlice<ArraySlice<UInt8>>, _ form: [Word]
  ) -> Bool {
    words.count >= form.count && zip(words, form).allSatisfy { isWord($0, $1) }
  }

  private static func isWord(_ bytes: ArraySlice<UInt8>, _ word: Word) -> Bool {
    switch word {
    case .named(let names): names.contains { bytes.elementsEqual($0.utf8) }
    case .letters(let count):
      bytes.count == count && bytes.allSatisfy { !Digits.isDigit($0) && $0 < 0x80 }
    case .digits(let count): count ~= bytes.count && bytes.allSatisfy(Digits.isDigit)
    }
  }

  /// Chinese characters are parts of words too.
  static func isOfWord(_ byte: UInt8) -> Bool {
    Digits.isDigit(byte) || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || byte >= 0x80
  }
}
