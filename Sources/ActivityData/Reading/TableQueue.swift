import Synchronization

/// Gives out the blocks of all tables in their order.
///
/// A large table is shared by all threads; a small one goes to a thread whole, which opens it by
/// itself. Whichever thread takes a block, it comes behind every block given out before, so that
/// each thread sees its rows in the order of the tables.
final class TableQueue: Sendable {
  private struct State {
    var next = 0
    /// The table that is shared at the moment.
    var shared: TableReader?
  }

  /// The tables in their order.
  let readers: [TableReader]
  private let sizes: [Int]
  /// Bytes up to which a table is given to one thread.
  private let largestOwn: Int
  private let state = Mutex(State())
  /// Bytes and rows read so far.
  let bytes = Atomic(0)
  let rows = Atomic(0)
  /// The size of all tables in bytes.
  let size: Int

  /// - Parameter blockSize: Bytes read at a time.
  init(_ tables: [ActivityTable], blockSize: Int) {
    readers = tables.enumerated().map { number, table in
      TableReader(table, number: number, blockSize: blockSize)
    }
    largestOwn = blockSize * 2
    precondition(tables.count < 1 << 24, "a place in a table has 24 bits for its number")
    sizes = tables.map(\.size)
    size = sizes.reduce(0, +)
  }

  /// Takes the next block.
  ///
  /// - Parameter own: The table that the thread has to itself, if any.
  /// - Returns: The table the block belongs to; nil when there is no more.
  func next(into block: inout Block, own: inout TableReader?) -> TableReader? {
    while let (reader, isShared) = next(own: own) {
      own = isShared ? nil : reader
      let isThere = reader.next(into: &block) { count in
        bytes.wrappingAdd(count, ordering: .relaxed)
      }
      if isThere { return reader }
      own = nil
      if isShared {
        state.withLock { state in
          if state.shared === reader { state.shared = nil }
        }
      }
    }
    return nil
  }

  /// The table to read next, and whether it is shared.
  private func next(own: TableReader?) -> (TableReader, isShared: Bool)? {
    if let own { return (own, false) }
    return state.withLock { state in
      if let shared = state.shared { return (shared, true) }
      guard state.next < readers.count else { return nil }
      let reader = readers[state.next]
      let isShared = sizes[state.next] > largestOwn
      state.next += 1
      if isShared { state.shared = reader }
      return (reader, isShared)
    }
  }
}
