/// A bundle as one file for mailing: a plain tar in the form of POSIX.1-1988 (ustar), which every
/// system can open.
///
/// The same bundle gives the same bytes: names in the order of their bytes, no times, no owners, one
/// mode. Reading takes that form and no other: no links, no folders, no sparse files, nothing behind
/// the end.
package enum TarArchive {
  /// Why an archive cannot be read, or a file not put into one.
  package struct Problem: Error, Sendable, Hashable {
    /// One sentence.
    package let message: String
  }

  /// The size of a block, in bytes.
  package static let blockSize = 512

  /// The header of a file.
  package static func header(path: String, size: Int) throws(Problem) -> [UInt8] {
    guard let (prefix, name) = split(Array(path.utf8)) else {
      throw Problem(message: "the path `\(path)` does not fit a tar archive")
    }
    guard (0..<sizeLimit).contains(size) else {
      throw Problem(message: "`\(path)` is too large for a tar archive")
    }
    var block = [UInt8](repeating: 0, count: blockSize)
    func put(_ bytes: some Collection<UInt8>, at place: Int) {
      block.replaceSubrange(place..<(place + bytes.count), with: bytes)
    }
    put(name, at: 0)
    put(octal(0o644, digits: 7), at: 100)
    put(octal(0, digits: 7), at: 108)
    put(octal(0, digits: 7), at: 116)
    put(octal(size, digits: 11), at: 124)
    put(octal(0, digits: 11), at: 136)
    put(Array("        ".utf8), at: 148)
    block[156] = UInt8(ascii: "0")
    put(Array("ustar\u{0}00".utf8), at: 257)
    put(prefix, at: 345)
    let sum = block.reduce(0) { $0 + Int($1) }
    put(octal(sum, digits: 6) + [0, UInt8(ascii: " ")], at: 148)
    return block
  }

  /// How many zeros follow the bytes of a file of that size.
  package static func padding(after size: Int) -> Int {
    (blockSize - size % blockSize) % blockSize
  }

  /// What stands at the end: two blocks of zeros.
  package static let end = [UInt8](repeating: 0, count: 2 * blockSize)

  /// Path and size of a file, from its header; nil for a block of zeros, which begins the end.
  package static func readHeader(
    _ block: [UInt8]
  ) throws(Problem) -> (path: String, size: Int)? {
    if block.allSatisfy({ $0 == 0 }) { return nil }
    func text(_ range: Range<Int>) -> [UInt8] { Array(block[range].prefix { $0 != 0 }) }
    let name = text(0..<100)
    let prefix = text(345..<500)
    let bytes = prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
    guard block.count == blockSize, let path = String(validating: bytes, as: UTF8.self),
      let size = readOctal(block[124..<136]), size < sizeLimit
    else { throw Problem(message: "this is no tar archive of a bundle") }
    // Whatever else a header may say is refused by comparing it with the only one we would write.
    guard try header(path: path, size: size) == block else {
      throw Problem(
        message: "`\(path)` is not stored as a plain file with the fixed attributes of a bundle")
    }
    return (path, size)
  }

  /// A bundle fits eleven octal digits.
  private static let sizeLimit = 1 << 33

  /// A long path is cut at a slash: at most 155 bytes in front, 100 behind.
  private static func split(_ path: [UInt8]) -> (
    prefix: ArraySlice<UInt8>, name: ArraySlice<UInt8>
  )? {
    if path.count <= 100 { return ([], path[...]) }
    let slashes = path.indices.filter { path[$0] == UInt8(ascii: "/") }
    guard let cut = slashes.first(where: { path.count - $0 - 1 <= 100 }), cut <= 155 else {
      return nil
    }
    return (path[..<cut], path[(cut + 1)...])
  }

  private static func octal(_ number: Int, digits: Int) -> [UInt8] {
    let text = Array(String(number, radix: 8).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: digits - text.count) + text
  }

  private static func readOctal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    return String(validating: digits, as: UTF8.self).flatMap { Int($0, radix: 8) }
  }
}
