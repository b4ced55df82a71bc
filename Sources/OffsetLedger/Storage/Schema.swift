/// The tables of a ledger file, and how an older file is brought to them.
///
/// `entries` is the ledger; `nodes` holds the hashes of the complete subtrees of its Merkle tree
/// above the leaves, `checkpoints` the signed notes. `units` is a projection: what the entries say
/// of each unit in the end. It can be made from them at any time.
enum Schema {
  /// Marks a file as one of ours, `BCOL` in the header of the file.
  static let applicationID = 0x4243_4F4C

  /// The steps from one version to the next; a new one is added at the end and none is changed.
  static let migrations = [
    """
    CREATE TABLE ledger (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      origin TEXT NOT NULL
    ) STRICT;
    CREATE TABLE entries (
      idx INTEGER PRIMARY KEY,
      body BLOB NOT NULL,
      leaf BLOB NOT NULL CHECK (length(leaf) = 32)
    ) STRICT;
    CREATE TABLE nodes (
      level INTEGER NOT NULL CHECK (level > 0),
      idx INTEGER NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (level, idx)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE checkpoints (
      id INTEGER PRIMARY KEY,
      size INTEGER NOT NULL,
      note TEXT NOT NULL
    ) STRICT;
    CREATE TABLE units (
      programme TEXT NOT NULL,
      scope TEXT NOT NULL,
      first TEXT NOT NULL,
      last TEXT NOT NULL CHECK (last >= first),
      block TEXT NOT NULL,
      state TEXT NOT NULL,
      claim TEXT,
      deposit INTEGER NOT NULL REFERENCES entries (idx),
      changed INTEGER NOT NULL REFERENCES entries (idx),
      PRIMARY KEY (programme, scope, first)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER ledger_once BEFORE UPDATE ON ledger
      BEGIN SELECT RAISE(ABORT, 'the origin of a ledger does not change'); END;
    CREATE TRIGGER ledger_kept BEFORE DELETE ON ledger
      BEGIN SELECT RAISE(ABORT, 'the origin of a ledger does not change'); END;
    CREATE TRIGGER entries_next BEFORE INSERT ON entries
      WHEN NEW.idx <> (SELECT ifnull(max(idx) + 1, 0) FROM entries)
      BEGIN SELECT RAISE(ABORT, 'entries are numbered without a gap'); END;
    CREATE TRIGGER entries_fixed BEFORE UPDATE ON entries
      BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
    CREATE TRIGGER entries_kept BEFORE DELETE ON entries
      BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
    CREATE TRIGGER nodes_fixed BEFORE UPDATE ON nodes
      BEGIN SELECT RAISE(ABORT, 'hashes are never changed'); END;
    CREATE TRIGGER nodes_kept BEFORE DELETE ON nodes
      BEGIN SELECT RAISE(ABORT, 'hashes are never deleted'); END;
    CREATE TRIGGER checkpoints_fixed BEFORE UPDATE ON checkpoints
      BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
    CREATE TRIGGER checkpoints_kept BEFORE DELETE ON checkpoints
      BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;
    CREATE TRIGGER units_disjoint BEFORE INSERT ON units
      WHEN NEW.first <= (
        SELECT last FROM units
        WHERE programme = NEW.programme AND scope = NEW.scope AND first <= NEW.last
        ORDER BY first DESC LIMIT 1)
      BEGIN SELECT RAISE(ABORT, 'a unit stands once only'); END;
    """
  ]

  /// The version of a file, 0 for an empty one.
  static func version(of database: Database) throws(LedgerError) -> Int {
    try database.integer("PRAGMA user_version") ?? 0
  }

  /// Brings a file to the newest version, inside a transaction of the caller's.
  ///
  /// - Parameter migrations: The steps; those of the program but for tests of the stepping itself.
  static func migrate(
    _ database: Database, _ migrations: [String] = Schema.migrations
  ) throws(LedgerError) {
    let version = try version(of: database)
    for step in migrations.dropFirst(version) { try database.run(step) }
    try database.run("PRAGMA application_id = \(applicationID)")
    try database.run("PRAGMA user_version = \(migrations.count)")
  }
}
