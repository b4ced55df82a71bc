import CIconv

/// The encodings in which a table may be saved.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without byte order mark.
  case utf8 = "utf-8"
  /// The mainland's GB 18030, which includes GBK and GB 2312.
  case gb18030
  /// Hong Kong's and Taiwan's Big5, with the Hong Kong supplement.
  case big5

  /// The encoding of that name, under which also its forerunners and the names of spreadsheets go.
  public init?(named name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
    case "big5", "big5-hkscs", "cp950": self = .big5
    default: return nil
    }
  }

  /// What to do about a table that is not text in the encoding it is read as.
  public static let remedy =
    "save the file as CSV (UTF-8), or name its encoding: --encoding gb18030 or big5"

  /// Whether a block of a file is UTF-8 beyond doubt: well formed, with characters of three bytes as
  /// Chinese has them. Two-byte characters prove nothing: `木炭` in GB 18030 looks like two.
  static func isSurelyUTF8(_ block: [UInt8]) -> Bool {
    // The block may end within a character: what is there of it does not count.
    let end = block.lastIndex { $0 & 0xC0 != 0x80 } ?? block.endIndex
    let isCut = end < block.endIndex && block[end] >= 0xC0
    let whole = isCut ? block[..<end] : block[...]
    guard whole.contains(where: { $0 >= 0xE0 }) else { return false }
    return String(validating: whole, as: UTF8.self) != nil
  }

  /// Whether a file that begins with this block is UTF-16, as spreadsheets save "Unicode text".
  static func isUTF16(_ block: [UInt8]) -> Bool {
    block.starts(with: [0xFF, 0xFE]) || block.starts(with: [0xFE, 0xFF])
  }

  /// The name under which the C library knows it.
  var iconvName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    }
  }
}

/// Turns blocks of bytes in another encoding into UTF-8, through the C library's iconv.
///
/// Bytes that are no text in that encoding become 0xFF, which no UTF-8 text holds, so that the
/// row they stand in is rejected with its place.
final class Transcoder {
  private let descriptor: iconv_t
  private var rest: [UInt8] = []

  init?(from encoding: TextEncoding) {
    descriptor = iconv_open("UTF-8", encoding.iconvName)
    if Int(bitPattern: descriptor) == -1 { return nil }
  }

  deinit {
    iconv_close(descriptor)
  }

  /// The text of a block as UTF-8. A character cut by the end of the block waits for the next.
  func utf8(_ block: [UInt8], atEnd: Bool) -> [UInt8] {
    var input = rest + block
    rest = []
    var output = [UInt8](repeating: 0, count: input.count * 3 + 16)
    var used = 0
    var taken = 0
    let total = input.count
    input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        while taken < total {
          var from = source.baseAddress?.advanced(by: taken).assumingMemoryBound(to: CChar.self)
          var to = target.baseAddress?.advanced(by: used).assumingMemoryBound(to: CChar.self)
          var left = total - taken
          var room = target.count - used
          let result = iconv(descriptor, &from, &left, &to, &room)
          taken = total - left
          used = target.count - room
          if result != -1 { continue }
          // The last few bytes may be the start of a character that the next block completes.
          if left < 4 && !atEnd { return }
          if taken < total {
            target[used] = 0xFF
            used += 1
            taken += 1
          }
        }
      }
    }
    if taken < total { rest = Array(input[taken...]) }
    output.removeLast(output.count - used)
    return output
  }
}
