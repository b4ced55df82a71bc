import StrictJSON
import Testing

@testable import Claims

@Suite("a credential that was changed") struct MutationTests {
  /// Whether a reader who asks for the certifier, where there was one, refuses the bytes. Nothing
  /// but that demand notices that a countersignature was taken away.
  private static func isRefused(_ bytes: [UInt8], isCertified: Bool) throws -> Bool {
    let (trust, time) = try defaults.get()
    let check = CredentialVerifier(profile: ClaimVectors.claim, trust: trust, time: time)
      .verify(bytes)
    guard let claim = check.credential else { return true }
    return isCertified && ReaderPolicy.certifierProblem(claim: claim, certificates: []) != nil
  }

  private static let defaults = Result {
    try ClaimVectors.defaults(in: VectorNode(file: "claim-proofs/invalid.json"))
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(
      try VectorNode(file: "claim-proofs/valid/\(name).json")["signedCanonical"].text.utf8)
  }

  @Test("any byte flipped in a bit", arguments: ["claim-single-proof", "chain-two-proofs"])
  func flips(name: String) throws {
    let isCertified = name.hasPrefix("chain")
    var bytes = try Self.bytes(name)
    #expect(try !Self.isRefused(bytes, isCertified: isCertified))
    for place in bytes.indices {
      // The bits take turns: all of all bytes would be tried for a minute.
      let flip: UInt8 = 1 << UInt8(place % 8)
      bytes[place] ^= flip
      if try !Self.isRefused(bytes, isCertified: isCertified) { Issue.record("byte \(place)") }
      bytes[place] ^= flip
    }
  }

  @Test("any byte removed, and any end cut off") func lengths() throws {
    let bytes = try Self.bytes("claim-single-proof")
    for place in bytes.indices {
      var shorter = bytes
      shorter.remove(at: place)
      if try !Self.isRefused(shorter, isCertified: false) { Issue.record("byte \(place) removed") }
      if try !Self.isRefused(Array(bytes.prefix(place)), isCertified: false) {
        Issue.record("cut after \(place) bytes")
      }
    }
  }

  @Test(
    "any member or element deleted, any two siblings swapped",
    arguments: ["claim-single-proof", "unicode-names-utf16-order", "chain-two-proofs"])
  func structure(name: String) throws {
    let bytes = try Self.bytes(name)
    let document = try CanonicalDocument(parsing: bytes, sizeLimit: bytes.count).output
    var count = 0
    for changed in Self.changes(of: document) {
      let other = CanonicalJSON.bytes(changed)
      // Swapping equal values, or what a chain leaves free, is no change of meaning.
      guard other != bytes, !Self.isSameChain(changed, document) else { continue }
      count += 1
      if try !Self.isRefused(other, isCertified: name.hasPrefix("chain")) {
        Issue.record("\(String(decoding: other, as: UTF8.self))")
      }
    }
    #expect(count > 250)
  }

  /// The order of the proofs in the list is free.
  private static func isSameChain(_ one: JSONOutput, _ other: JSONOutput) -> Bool {
    guard case .array(let left)? = one.member("proof"),
      case .array(let right)? = other.member("proof"),
      CanonicalJSON.bytes(one.replacing("proof", with: nil))
        == CanonicalJSON.bytes(other.replacing("proof", with: nil))
    else { return false }
    return left.map(CanonicalJSON.text).sorted() == right.map(CanonicalJSON.text).sorted()
  }

  /// Every document with one member or element less, or with two values of one parent swapped.
  private static func changes(of value: JSONOutput) -> [JSONOutput] {
    switch value {
    case .object(let members):
      var result: [JSONOutput] = []
      for index in members.indices {
        var fewer = members
        fewer.remove(at: index)
        result.append(.object(fewer))
        result += changes(of: members[index].1).map { changed in
          var other = members
          other[index].1 = changed
          return .object(other)
        }
        for second in members.indices where second > index {
          var swapped = members
          (swapped[index].1, swapped[second].1) = (members[second].1, members[index].1)
          result.append(.object(swapped))
        }
      }
      return result
    case .array(let elements):
      var result: [JSONOutput] = []
      for index in elements.indices {
        var fewer = elements
        fewer.remove(at: index)
        result.append(.array(fewer))
        result += changes(of: elements[index]).map { changed in
          var other = elements
          other[index] = changed
          return .array(other)
        }
        for second in elements.indices where second > index {
          var swapped = elements
          swapped.swapAt(index, second)
          result.append(.array(swapped))
        }
      }
      return result
    default: return []
    }
  }
}
