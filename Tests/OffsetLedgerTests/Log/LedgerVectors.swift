import Cryptography
import Foundation
import OffsetLedger
import TestKit

/// The ledger of seven entries in `Vectors`, with its keys.
struct LedgerVectors: Decodable {
  struct Key: Decodable {
    let seedHex: String
    let publicKeyHex: String
  }
  struct Witness: Decodable {
    let name: String
    let vkeyEd25519Cosignature: String
  }
  struct Entry: Decodable {
    let index: Int
    let leafData: String
    let leafHash: String
  }
  struct Root: Decodable {
    let size: Int
    let root: String
  }
  struct Inclusion: Decodable {
    let index: Int
    let size: Int
    let proof: [String]
  }
  struct Consistency: Decodable {
    let size1: Int
    let size2: Int
    let proof: [String]
  }
  /// A checkpoint and the codes one of which is expected; none when it is good.
  struct Case: Decodable {
    let name: String
    let text: String
    let expect: [String]
  }

  let origin: String
  let logKey: Key
  let logVkey: String
  let witnesses: [Witness]
  let entries: [Entry]
  let roots: [Root]
  let inclusion: [Inclusion]
  let consistency: [Consistency]

  static func read() throws -> LedgerVectors {
    try JSONDecoder().decode(LedgerVectors.self, from: Data(file("ledger.json")))
  }

  static func cases() throws -> [Case] {
    try JSONDecoder().decode([Case].self, from: Data(file("checkpoint-cases.json")))
  }

  static func file(_ name: String) throws -> [UInt8] {
    Array(
      try Data(
        contentsOf: Repository.root.appending(path: "Tests/OffsetLedgerTests/Vectors/\(name)"))
    )
  }

  /// The log's key and the witnesses of the file.
  func policy(quorum: Int = 0) throws -> LogPolicy {
    try LogPolicy(
      log: NoteVerifier(vkey: logVkey),
      witnesses: witnesses.map { try NoteVerifier(vkey: $0.vkeyEd25519Cosignature) },
      quorum: quorum)
  }

  /// The log's private key.
  func signer() throws -> NoteSigner {
    NoteSigner(
      name: KeyName(origin)!,
      key: try Ed25519PrivateKey(seed: SHA256Digest(hex: logKey.seedHex)!.bytes))
  }
}
