import BayCarbon
import Claims
import Foundation
import StrictJSON
import Synchronization
import TestKit
import Testing

/// The whole example claim, 32 kB, changed in every place. `MUTATIONS=all` in the environment tries
/// every one, which takes minutes; otherwise each test takes every so many, beginning at another place
/// in each kind.
@Suite("the example claim changed in one place") struct ClaimMutationTests {
  static let takesAll = ProcessInfo.processInfo.environment["MUTATIONS"] == "all"

  /// Whether a reader who trusts the claimant accepts the bytes as a claim.
  static func isAccepted(_ bytes: [UInt8]) -> Bool {
    let check = CredentialVerifier(
      profile: .claim, trust: .ofParties(), time: ClaimSample.reader().time
    ).verify(bytes)
    return check.credential != nil && check.validity.isEmpty
  }

  /// Tries changes on all cores; tells those that are accepted, or that leave the bytes as they are.
  static func attack(
    count: Int, every stride: Int, _ change: @Sendable (Int) -> [UInt8]?
  ) throws {
    let claim = try ClaimSample.shared.get().claim()
    #expect(isAccepted(claim))
    let places = Array(Swift.stride(from: 0, to: count, by: takesAll ? 1 : stride))
    let accepted = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: places.count) { index in
      guard let changed = change(places[index]), changed != claim else { return }
      if isAccepted(changed) { accepted.withLock { $0.append(places[index]) } }
    }
    #expect(accepted.withLock(\.self) == [])
  }

  @Test("a byte flipped in a bit") func flips() throws {
    let claim = try ClaimSample.shared.get().claim()
    try Self.attack(count: claim.count, every: 61) { place in
      var bytes = claim
      // The bits take turns.
      bytes[place] ^= 1 << UInt8(place / 61 % 8)
      return bytes
    }
  }

  @Test("a byte removed, a byte doubled, an end cut off") func lengths() throws {
    let claim = try ClaimSample.shared.get().claim()
    try Self.attack(count: claim.count, every: 199) { place in
      var bytes = claim
      bytes.remove(at: place)
      return bytes
    }
    try Self.attack(count: claim.count, every: 211) { Array(claim[...$0] + claim[$0...]) }
    try Self.attack(count: claim.count, every: 997) { Array(claim.prefix($0)) }
  }

  @Test("a member or an element deleted") func deletions() throws {
    let document = try JSONOutput(try JSONNode(parsing: try ClaimSample.shared.get().claim()))
    let count = Self.places(document).count
    #expect(count > 900)
    let places = Self.places(document)
    try Self.attack(count: count, every: 5) { index in
      CanonicalJSON.bytes(document.with(places[index], nil))
    }
  }

  @Test("two values of one parent swapped") func swaps() throws {
    let document = try JSONOutput(try JSONNode(parsing: try ClaimSample.shared.get().claim()))
    let pairs = Self.siblings(document)
    #expect(pairs.count > 2000)
    try Self.attack(count: pairs.count, every: 13) { index in
      let (one, other) = pairs[index]
      return CanonicalJSON.bytes(
        document.with(one, document[place: other]).with(other, document[place: one]))
    }
  }

  /// The place of every member and element but for the document itself.
  static func places(_ value: JSONOutput, _ path: String = "") -> [String] {
    children(value, path).flatMap { [$0.place] + places($0.value, $0.place) }
  }

  /// The places of every two values of one parent.
  static func siblings(_ value: JSONOutput, _ path: String = "") -> [(String, String)] {
    let children = children(value, path)
    let own = children.indices.flatMap { first in
      children[(first + 1)...].map { (children[first].place, $0.place) }
    }
    return own + children.flatMap { siblings($0.value, $0.place) }
  }

  private static func children(
    _ value: JSONOutput, _ path: String
  ) -> [(place: String, value: JSONOutput)] {
    switch value {
    case .object(let members):
      members.map { ((path.isEmpty ? "" : path + ".") + $0.0, $0.1) }
    case .array(let elements):
      elements.enumerated().map { ("\(path)[\($0.offset)]", $0.element) }
    default: []
    }
  }
}
