/// The signed checkpoints a ledger has given out.
final class CheckpointTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The notes and the sizes they are for, the oldest first.
  func all() throws(LedgerError) -> [(size: Int, note: String)] {
    let query = try database.prepare("SELECT size, note FROM checkpoints ORDER BY id")
    var notes: [(size: Int, note: String)] = []
    while try query.next() { notes.append((query.integer(0), query.text(1) ?? "")) }
    return notes
  }

  /// The newest note for a ledger of that many entries, or of any number.
  func newest(size: Int? = nil) throws(LedgerError) -> String? {
    let query = try database.prepare(
      "SELECT note FROM checkpoints WHERE size = ifnull(?, size) ORDER BY id DESC LIMIT 1")
    query.bind(size)
    return try query.next() ? query.text(0) : nil
  }

  /// Adds a note.
  func append(_ note: String, size: Int) throws(LedgerError) {
    let insertion = try database.prepare("INSERT INTO checkpoints (size, note) VALUES (?, ?)")
    insertion.bind(size)
    insertion.bind(note)
    try insertion.run()
  }
}
