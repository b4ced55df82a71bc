/// The kinds of all threads in one order, and where each thread keeps them.
struct SharedKinds: Sendable {
  /// Where a thread keeps a kind.
  struct Share: Sendable {
    let thread: Int
    let kind: Int
  }

  /// The kinds in their order.
  private(set) var kinds: [LineKind] = []
  /// The shares of all kinds, one kind's after the other's.
  private(set) var shares: [Share] = []
  /// Where the shares of each kind begin; one more at the end.
  private(set) var starts: [Int] = [0]

  /// Merges the kinds of the threads, each of which has put its own in order.
  init(_ workers: [ReadingWorker]) {
    let tables = workers.map { $0.rows.tally.kinds }
    let orders = workers.map(\.order)
    var next = [Int](repeating: 0, count: workers.count)
    kinds.reserveCapacity(tables.map(\.count).max() ?? 0)
    while true {
      var first: RowKind?
      for thread in tables.indices where next[thread] < orders[thread].count {
        let kind = tables[thread][orders[thread][next[thread]]]
        if first.map({ kind.lineComesBefore($0) }) ?? true { first = kind }
      }
      guard let first else { return }
      kinds.append(first.line)
      for thread in tables.indices {
        // Several kinds of rows, such as those of two meters, may have one kind of lines.
        while next[thread] < orders[thread].count,
          tables[thread][orders[thread][next[thread]]].hasLine(of: first)
        {
          shares.append(Share(thread: thread, kind: orders[thread][next[thread]]))
          next[thread] += 1
        }
      }
      starts.append(shares.count)
    }
  }

  /// Divides the kinds among some threads. Kinds of one place stay together.
  func portions(_ count: Int) -> [Range<Int>] {
    var portions: [Range<Int>] = []
    var start = 0
    for portion in 1...count {
      var end = max(start, kinds.count * portion / count)
      while end > start, end < kinds.count, kinds[end].hasSamePlace(as: kinds[end - 1]) { end += 1 }
      portions.append(start..<end)
      start = end
    }
    return portions
  }
}
