import Cryptography
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Claims

@Suite("claims and certificates that must be refused") struct InvalidVectorTests {
  let index: VectorNode
  let trust: TrustList
  let time: Timestamp

  init() throws {
    index = try VectorNode(file: "claim-proofs/invalid.json")
    (trust, time) = try ClaimVectors.defaults(in: index)
  }

  static let names =
    Repository.files(below: "Tests/ClaimsTests/Vectors/claim-proofs/invalid", endings: [".json"])
    .map { String($0.split(separator: "/").last!) }

  @Test("the index names every file") func complete() {
    #expect(
      index["cases"].list.map { $0["file"].text.dropFirst(8) }.sorted()
        == Self.names.map { $0[...] })
    #expect(Self.names.count == 54)
  }

  @Test("each is refused with a code of its list, quickly", arguments: names)
  func refused(name: String) throws {
    let found = index["cases"].list.first { $0["file"].text == "invalid/\(name)" }
    let vector = try #require(found)
    let bytes = try VectorNode.bytes("claim-proofs/invalid/\(name)")
    var codes: Set<String> = []
    let time = try processorTime {
      codes = try self.codes(
        of: bytes, context: vector.find("context"), isClaim: !name.hasPrefix("certificate"))
    }
    #expect(time < 1)
    let expected = Set(vector["expectAnyOf"].list.map(\.text))
    #expect(!codes.isDisjoint(with: expected), "\(codes), expected one of \(expected)")
    // Nothing else is found wrong with it, but for what goes with the fault.
    let beside: [String: Set<String>] = [
      // The key of nobody the reader knows.
      "key--other-key.json": ["trust.unknownIssuer"]
    ]
    #expect(codes.subtracting(expected).subtracting(beside[name] ?? []) == [])
  }

  private func codes(
    of bytes: [UInt8], context: VectorNode?, isClaim: Bool
  ) throws -> Set<String> {
    let time = context?.find("now").flatMap { Timestamp($0.text) } ?? time
    let trusted = context?.find("trusted")?.list.map(\.text)
    let trust = try trusted.map { try ClaimVectors.trust(claimants: $0, certifiers: $0) } ?? trust
    let claims = CredentialVerifier(profile: ClaimVectors.claim, trust: trust, time: time)
    if isClaim {
      let check = claims.verify(bytes)
      var problems = check.problems + check.validity
      if let claim = check.credential, context?.find("policy")?.text == "certifier-required" {
        problems += ReaderPolicy.certifierProblem(claim: claim, certificates: []).map { [$0] } ?? []
      }
      return Set(problems.map(\.code.rawValue))
    }
    let certificates = CredentialVerifier(
      profile: ClaimVectors.certificate, trust: trust, time: time)
    let check = certificates.verify(bytes)
    let presented = try #require(context?.find("presentedClaim")?.text)
    let claim = try #require(claims.verify(Array(presented.utf8)).credential)
    let problems =
      check.problems + check.validity
      + (check.credential.map {
        CertificateCheck(keys: KeyRing(), trust: trust).problems(certificate: $0, claim: claim)
      } ?? [])
    return Set(problems.map(\.code.rawValue))
  }
}
