import Cryptography
import Foundation
import Neutrality
import Quantities
import StrictJSON
import TestKit

@testable import Reports

/// The page of a signed claim that lies among the recorded files, its figures read from it.
struct CertificateSample {
  static let folder = "Tests/ReportsTests/HTML/Recorded"

  private let claim: Part
  private let bytes: [UInt8]

  init(_ name: String) throws {
    bytes = try Self.bytes(name)
    claim = Part(try JSONNode(parsing: bytes))
  }

  /// The exact bytes of a signed document: one of the samples, or of the test vectors.
  static func bytes(_ name: String) throws -> [UInt8] {
    if let sample = try? Repository.text("\(folder)/Claims/\(name).json") {
      return Array(sample.utf8)
    }
    let vector = try Repository.text("Tests/ClaimsTests/Vectors/claim-proofs/valid/\(name).json")
    return Array(Part(try JSONNode(parsing: Array(vector.utf8)))["signedCanonical"].text.utf8)
  }

  func page(_ language: Language, certificate: String? = nil) throws -> CertificatePage {
    let subject = claim["credentialSubject"]
    let issuer = claim["issuer"]["id"].text
    var page = CertificatePage(
      language: language, names: subject["subject"]["names"].all.map(\.text),
      period: try Self.period(subject["period"]),
      totalKg: try subject["inventory"]["totalKg"].number,
      scopes: try subject["inventory"]["byScope"].all.map {
        CertificatePage.Scope($0["scope"].text, kg: try $0["kg"].number)
      },
      offsets: try subject["offsets"].all.map(Self.offset),
      residualKg: try subject["residualKg"].number,
      rules: subject["verdicts"].all.compactMap { line in
        Verdict(rawValue: line["verdict"].text).map {
          CertificatePage.RuleVerdict(line["rule"].text, $0)
        }
      },
      issuer: .init(name: claim["issuer"]["name"].text, did: issuer, key: Self.key(issuer)),
      validFrom: try Self.moment(claim["validFrom"]),
      claimID: claim["id"].text, claimDigest: "sha256:\(SHA256.hash(bytes).hex)", claim: bytes)
    page.claimClass = CertificatePage.ClaimClass(rawValue: subject["claimClass"].text)
    page.ruleProfile = subject["ruleProfile"]["id"].stated
    page.overall = Verdict(rawValue: subject["overall"].text)
    page.registrations = subject["subject"]["registrations"].all.map {
      .init(register: $0["register"].text, number: $0["number"].text)
    }
    page.validUntil = try Self.moment(claim["validUntil"])
    if let certificate { page.certification = try Self.certification(certificate) }
    return page
  }

  private static func certification(_ name: String) throws -> CertificatePage.Certification {
    let bytes = try bytes(name)
    let certificate = Part(try JSONNode(parsing: bytes))
    let did = certificate["issuer"]["id"].text
    let subject = certificate["credentialSubject"]
    return .init(
      certifier: .init(name: certificate["issuer"]["name"].text, did: did, key: key(did)),
      levelOfAssurance: subject["levelOfAssurance"].text,
      recomputation: subject["recomputation"]["result"].text,
      conforming: subject["assessment"].all.count { $0["conformance"].isTrue },
      notConforming: subject["assessment"].all.count { !$0["conformance"].isTrue }, bytes: bytes)
  }

  private static func offset(_ part: Part) throws -> CertificatePage.Offset {
    .init(
      programme: part["programme"].text, project: part["project"].stated,
      vintage: try? period(part["vintage"]), block: part["block"].stated,
      firstSerial: part["first"].text, lastSerial: part["last"].text, kg: try part["qtyKg"].number,
      retiredOn: try? CalendarDate(parsing: part["retiredOn"].text))
  }

  private static func period(_ part: Part) throws -> Period {
    guard
      let period = Period(
        from: try CalendarDate(parsing: part["from"].text),
        to: try CalendarDate(parsing: part["to"].text))
    else { throw CocoaError(.formatting) }
    return period
  }

  private static func moment(_ part: Part) throws -> Timestamp {
    guard let moment = Timestamp(part.text) else { throw CocoaError(.formatting) }
    return moment
  }

  private static func key(_ did: String) -> String { String(did.dropFirst("did:key:".count)) }

  /// A part of a document; what is not there is empty.
  private struct Part {
    private let node: JSONNode?

    init(_ node: JSONNode?) { self.node = node }

    subscript(name: String) -> Part {
      guard case .object(let object)? = node?.value else { return Part(nil) }
      return Part(object.members.first { $0.name == name }?.node)
    }

    var all: [Part] {
      guard case .array(let elements)? = node?.value else { return [] }
      return elements.map { Part($0) }
    }

    var stated: String? {
      guard case .string(let text)? = node?.value else { return nil }
      return text
    }

    var text: String { stated ?? "" }

    var isTrue: Bool {
      if case .bool(true)? = node?.value { true } else { false }
    }

    var number: ExactDecimal {
      get throws {
        guard case .number(let number)? = node?.value else { throw CocoaError(.formatting) }
        return try ExactDecimal(parsing: number.text)
      }
    }
  }
}
