import Compression
import Cryptography

/// A list of bits that says for each credential of an issuer whether it was revoked (W3C Bitstring
/// Status List 1.0). Index 0 is the left-most bit of the first byte.
package struct BitstringStatusList: Sendable, Hashable {
  /// The fewest entries, so that an index tells little about its holder: 16 KiB.
  package static let minimumCount = 131_072

  /// The most entries that are read: 16 MiB.
  package static let maximumCount = 134_217_728

  private var bytes: [UInt8]

  /// A list without a bit set.
  ///
  /// - Parameter count: How many entries at least; rounded up to whole bytes and to `minimumCount`,
  ///   and at most `maximumCount`.
  package init(count: Int = minimumCount) {
    precondition(count <= Self.maximumCount, "a status list of \(count) entries")
    bytes = [UInt8](repeating: 0, count: (max(count, Self.minimumCount) + 7) / 8)
  }

  /// How many entries there are.
  package var count: Int { bytes.count * 8 }

  /// A bit. Traps outside of `0..<count`.
  package subscript(index: Int) -> Bool {
    get { bytes[index / 8] & Self.mask(index) != 0 }
    set {
      if newValue {
        bytes[index / 8] |= Self.mask(index)
      } else {
        bytes[index / 8] &= ~Self.mask(index)
      }
    }
  }

  /// The bit of an entry whose index is text, as credentials write it. Throws ``ClaimProblem``:
  /// `status.index` for anything but a whole number without leading zeros, `status.range` for one
  /// beyond the list.
  package func bit(at text: String) throws(ClaimProblem) -> Bool {
    let isNumber =
      !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      && (text.utf8.first != UInt8(ascii: "0") || text.utf8.count == 1)
    guard isNumber else {
      throw ClaimProblem(
        .statusIndex, "the index `\(text.shortened)` is not a whole number such as `94567`",
        remedy: "ask the issuer for a credential with a proper status entry")
    }
    guard let index = Int(text), index < count else {
      throw ClaimProblem(
        .statusRange, "the index \(text.shortened) is beyond the \(count) entries of the list",
        remedy: "ask the issuer for its present status list")
    }
    return self[index]
  }

  private static func mask(_ index: Int) -> UInt8 { 0x80 >> UInt8(index % 8) }
}

extension BitstringStatusList {
  /// Reads an `encodedList`. Throws ``ClaimProblem``: `status.encoding` unless it is `u` and gzip in
  /// base64url, `status.length` for a list shorter than `minimumCount` or longer than
  /// `maximumCount` entries.
  package init(encoded text: String) throws(ClaimProblem) {
    guard text.utf8.first == UInt8(ascii: "u"),
      let packed = Base64.decodeForURL(String(text.dropFirst()))
    else { throw Self.problem(.statusEncoding, "is not base64url after a `u`") }
    do throws(Gzip.Failure) {
      bytes = try Gzip.unpack(packed, limit: Self.maximumCount / 8)
    } catch {
      switch error {
      case .damaged: throw Self.problem(.statusEncoding, "is damaged: no whole gzip data")
      case .tooLarge:
        throw Self.problem(.statusLength, "has more than \(Self.maximumCount) entries")
      }
    }
    guard count >= Self.minimumCount else {
      throw Self.problem(
        .statusLength, "has \(count) entries, fewer than \(Self.minimumCount)")
    }
  }

  /// The `encodedList`. The same zlib gives the same text.
  package var encoded: String { "u" + Base64.encodeForURL(Gzip.pack(bytes)) }

  private static func problem(_ code: ClaimCode, _ what: String) -> ClaimProblem {
    ClaimProblem(
      code, "the status list \(what)", remedy: "ask the issuer for its present status list")
  }
}
