import Cryptography
import Foundation
import TestKit
import Testing

/// Public conformance vectors, read where they are.
@Suite(.enabled(if: PublicVectors.named != nil, "CONFORMANCE_VECTORS names no folder"))
struct ConformanceTests {
  @Test func inclusionProbes() throws {
    struct Probe: Decodable {
      let leafIdx: UInt64
      let treeSize: UInt64
      let root: String
      let leafHash: String
      let proof: [String]?
      let wantErr: Bool
    }
    let files = try Self.files(below: "merkle-transparency-dev/inclusion")
    #expect(files.count >= 45)
    for file in files {
      let probe = try Self.read(Probe.self, file)
      let holds =
        if let leaf = Self.digest(probe.leafHash), let root = Self.digest(probe.root),
          let proof = Self.proof(probe.proof)
        {
          proof.includes(leafHash: leaf, index: probe.leafIdx, size: probe.treeSize, root: root)
        } else {
          false
        }
      #expect(holds == !probe.wantErr, "\(file)")
    }
  }

  @Test func consistencyProbes() throws {
    struct Probe: Decodable {
      let size1: UInt64
      let size2: UInt64
      let root1: String
      let root2: String
      let proof: [String]?
      let wantErr: Bool
    }
    let files = try Self.files(below: "merkle-transparency-dev/consistency")
    #expect(files.count >= 40)
    for file in files {
      let probe = try Self.read(Probe.self, file)
      let holds =
        if let old = Self.digest(probe.root1), let new = Self.digest(probe.root2),
          let proof = Self.proof(probe.proof)
        {
          proof.connects(
            oldSize: probe.size1, oldRoot: old, newSize: probe.size2, newRoot: new)
        } else {
          false
        }
      #expect(holds == !probe.wantErr, "\(file)")
    }
  }

  @Test func knownTrees() throws {
    struct Answers: Decodable {
      struct Hash: Decodable {
        let leafHex: String?
        let leftHex: String?
        let rightHex: String?
        let hex: String
      }
      struct Tree: Decodable {
        let leavesHex: [String]
        let rootBase64: String
      }
      let hasher: [Hash]
      let eightLeaves: Tree
    }
    let answers = try Self.read(Answers.self, "merkle-transparency-dev/known-answers.json")
    for answer in answers.hasher {
      if let leaf = answer.leafHex {
        #expect(MerkleTree.leafHash(hex(leaf)).hex == answer.hex)
      } else if let left = answer.leftHex, let right = answer.rightHex {
        // The texts are not as long as a digest, so the definition stands here in full.
        #expect(SHA256.hash([1] + hex(left) + hex(right)).hex == answer.hex)
      } else {
        #expect(MerkleTree.emptyRoot.hex == answer.hex)
      }
    }
    let leaves = answers.eightLeaves.leavesHex.map { MerkleTree.leafHash(hex($0)) }
    #expect(
      MerkleTree.root(leafHashes: leaves) == Self.digest(answers.eightLeaves.rootBase64))
  }

  @Test func wycheproof() throws {
    struct Vectors: Decodable {
      struct Group: Decodable {
        struct Key: Decodable { let pk: String }
        struct Case: Decodable {
          let tcId: Int
          let msg: String
          let sig: String
          let result: String
        }
        let publicKey: Key
        let tests: [Case]
      }
      let numberOfTests: Int
      let testGroups: [Group]
    }
    let vectors = try Self.read(Vectors.self, "wycheproof/ed25519_test.share.json")
    var count = 0
    for group in vectors.testGroups {
      let key = try #require(Ed25519PublicKey(bytes: hex(group.publicKey.pk)))
      for test in group.tests {
        let isValid = key.verify(hex(test.sig), of: hex(test.msg))
        #expect(isValid == (test.result == "valid"), "test \(test.tcId)")
        count += 1
      }
    }
    #expect(count == vectors.numberOfTests)
    #expect(count > 70)
  }

  @Test func edgeCases() throws {
    struct Vectors: Decodable {
      struct Case: Decodable {
        let number: Int
        let key: String
        let sig: String
        let msg: String
        let acceptWithLowOrderBlocklist: Bool
      }
      let vectors: [Case]
    }
    let vectors = try Self.read(Vectors.self, "cctv/ed25519vectors.share.json").vectors
    #expect(vectors.count > 400)
    for vector in vectors {
      let key = try #require(Ed25519PublicKey(bytes: hex(vector.key)))
      let isValid = key.verify(hex(vector.sig), of: Array(vector.msg.utf8))
      #expect(isValid == vector.acceptWithLowOrderBlocklist, "vector \(vector.number)")
    }
  }

  @Test func weakKeys() throws {
    let vectors = try #require(PublicVectors.named)
    let text = String(decoding: try vectors.bytes("cctv/low-order-encodings.txt"), as: UTF8.self)
    let keys = text.split(separator: "\n").map { hex(String($0)) }
    #expect(keys.count == 14)
    for bytes in keys {
      #expect(try #require(Ed25519PublicKey(bytes: bytes)).isWeak)
      // No other encoding near them is one of small order, but those that are in the list.
      for bit in 0..<256 {
        var other = bytes
        other[bit / 8] ^= 1 << UInt8(bit % 8)
        #expect(try #require(Ed25519PublicKey(bytes: other)).isWeak == keys.contains(other))
      }
    }
  }

  private static func files(below folder: String) throws -> [String] {
    let vectors = try #require(PublicVectors.named)
    return try vectors.names(in: folder).flatMap { part in
      try vectors.names(in: "\(folder)/\(part)").map { "\(folder)/\(part)/\($0)" }
    }
  }

  private static func read<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    let bytes = try #require(PublicVectors.named).bytes(path)
    return try JSONDecoder().decode(type, from: Data(bytes))
  }

  private static func digest(_ text: String) -> SHA256Digest? {
    Base64.decode(text).flatMap { SHA256Digest(bytes: $0) }
  }

  private static func proof(_ texts: [String]?) -> MerkleProof? {
    let hashes = (texts ?? []).map(digest)
    return hashes.contains(nil) ? nil : MerkleProof(hashes: hashes.compactMap(\.self))
  }
}
