import OffsetLedger

extension OffsetsFolder {
  /// The name and the private key in a file, for signing.
  ///
  /// - Throws: A ``FileProblem``, or a `LedgerError` about the name.
  package static func signer(
    _ name: String, keyFile: String
  ) throws -> NoteSigner {
    guard let name = KeyName(name) else {
      throw LedgerError(
        refused: "ledger.origin", "`\(name)` cannot name a key",
        remedy: "write something like example.org/witness, without spaces and plus signs")
    }
    return NoteSigner(name: name, key: try KeyFile.read(keyFile))
  }

  /// The signed checkpoint in a file.
  package static func checkpoint(_ file: String) throws(FileProblem) -> SignedCheckpoint {
    let bytes = try bytes(of: file)
    do throws(LogError) {
      return try SignedCheckpoint(parsing: bytes)
    } catch {
      throw FileProblem(
        "file.notCheckpoint", "\(file) is no checkpoint: \(error.message)", remedy: error.remedy)
    }
  }

  /// What is known of some credits, and the entries about them.
  package func history(
    of choice: UnitChoice
  ) throws(LedgerError) -> (records: [CreditRecord], entries: [(index: Int, entry: Entry)]) {
    let ledger = try ledger()
    let named = try choice.units(in: ledger, where: { _ in true })
    var records: [CreditRecord] = []
    for units in named {
      for block in try ledger.blocks(covering: units) {
        records.append(try ledger.record(of: block))
      }
    }
    guard let first = named.first, let last = named.last,
      let all = UnitRange(first.range.first, last.range.last)
    else { return (records, []) }
    // All entries are read once; what concerns a gap alone is left out.
    let entries = try ledger.history(of: first.with(all)).filter { item in
      item.entry.event.units.map { units in
        named.contains { $0.range.overlaps(units.range) }
      } ?? false
    }
    return (records, entries)
  }
}
