import Cryptography

/// The entries of a ledger and the hashes of their Merkle tree.
final class EntryTable {
  private let insertion: Statement
  private let nodeInsertion: Statement
  private let body: Statement
  private let leaf: Statement
  private let node: Statement
  private let count: Statement
  private let database: Database

  init(_ database: Database) throws(LedgerError) {
    self.database = database
    insertion = try database.prepare("INSERT INTO entries (idx, body, leaf) VALUES (?, ?, ?)")
    nodeInsertion = try database.prepare("INSERT INTO nodes (level, idx, hash) VALUES (?, ?, ?)")
    body = try database.prepare("SELECT body FROM entries WHERE idx = ?")
    leaf = try database.prepare("SELECT leaf FROM entries WHERE idx = ?")
    count = try database.prepare("SELECT ifnull(max(idx) + 1, 0) FROM entries")
    node = try database.prepare("SELECT hash FROM nodes WHERE level = ? AND idx = ?")
  }

  /// How many entries there are.
  func size() throws(LedgerError) -> Int {
    defer { count.reset() }
    return try count.next() ? count.integer(0) : 0
  }

  /// Adds an entry as number `index` and the hashes it completes.
  func append(_ bytes: [UInt8], at index: Int) throws(LedgerError) {
    let leafHash = MerkleTree.leafHash(bytes)
    insertion.bind(index)
    insertion.bind(bytes)
    insertion.bind(leafHash.bytes)
    try insertion.run()
    let completed = try MerkleTree.nodes(appending: leafHash, to: index, stored: hash)
    for (node, hash) in completed where node.level > 0 {
      nodeInsertion.bind(node.level)
      nodeInsertion.bind(node.index)
      nodeInsertion.bind(hash.bytes)
      try nodeInsertion.run()
    }
  }

  /// The bytes of an entry; nil where there is none of that number.
  func bytes(at index: Int) throws(LedgerError) -> [UInt8]? {
    body.bind(index)
    guard try body.next() else { return nil }
    defer { body.reset() }
    return body.bytes(0)
  }

  /// The hash of a complete subtree.
  func hash(_ place: MerkleNode) throws(LedgerError) -> SHA256Digest {
    let statement = place.level == 0 ? leaf : node
    if place.level > 0 { statement.bind(place.level) }
    statement.bind(place.index)
    guard try statement.next(), let hash = SHA256Digest(bytes: statement.bytes(0)) else {
      throw LedgerError(
        damaged: "ledger.node", "the hash of level \(place.level), number \(place.index) is missing"
      )
    }
    statement.reset()
    return hash
  }

  /// Hands out number, bytes and stored leaf hash of all entries, in order.
  func forEachEntry(
    _ body: (_ index: Int, _ bytes: [UInt8], _ leaf: [UInt8]) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    let query = try database.prepare("SELECT idx, body, leaf FROM entries ORDER BY idx")
    while try query.next() { try body(query.integer(0), query.bytes(1), query.bytes(2)) }
  }

  /// Hands out all stored hashes above the leaves, by level and number.
  func forEachNode(
    _ body: (MerkleNode, [UInt8]) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    let query = try database.prepare("SELECT level, idx, hash FROM nodes ORDER BY level, idx")
    while try query.next() {
      try body(MerkleNode(level: query.integer(0), index: query.integer(1)), query.bytes(2))
    }
  }
}
