import Synchronization

/// One thread's part of the reading.
final class ReadingWorker: @unchecked Sendable {
  // Unchecked: each worker belongs to one thread until all have ended.

  /// Called with the bytes and rows that all threads have read so far.
  typealias Progress = (_ bytes: Int, _ totalBytes: Int, _ rows: Int) -> Void

  /// What was read.
  private(set) var rows: RowReader
  private let queue: TableQueue
  private let progress: Progress?

  /// - Parameter progress: For the worker on the calling thread only.
  init(_ rows: consuming RowReader, queue: TableQueue, progress: Progress?) {
    self.rows = rows
    self.queue = queue
    self.progress = progress
  }

  /// The sums of what was read.
  var sums: Tally.Sums { rows.tally.sums }

  /// The numbers of the kinds in the order of their lines.
  private var order: [Int] = []

  /// The kind of lines at a place of that order; nil behind the last.
  func kind(inOrder place: Int) -> LineKind? {
    place < order.count ? rows.tally.kinds[order[place]].line : nil
  }

  /// The number of the kind at a place of that order.
  func number(inOrder place: Int) -> Int { order[place] }

  /// Reads block after block until there are no more.
  func run() {
    var block = Block()
    var own: TableReader?
    while let table = queue.next(into: &block, own: &own) {
      let before = rows.rowsRead
      if rows.read(&block, of: table) { table.hasRows.store(true, ordering: .relaxed) }
      queue.rows.wrappingAdd(rows.rowsRead - before, ordering: .relaxed)
      if let progress {
        progress(
          queue.bytes.load(ordering: .relaxed), queue.size, queue.rows.load(ordering: .relaxed))
      }
    }
    rows.finish()
    order = rows.tally.kinds.withUnsafeBufferPointer { kinds in
      // Text by text: a whole kind would be copied for each comparison, and its texts, which the
      // threads share, be counted as used by all of them at once.
      kinds.indices.sorted { left, right in
        if kinds[left].line.facility != kinds[right].line.facility {
          return kinds[left].line.facility < kinds[right].line.facility
        }
        if kinds[left].line.activity != kinds[right].line.activity {
          return kinds[left].line.activity < kinds[right].line.activity
        }
        return kinds[left].line < kinds[right].line
      }
    }
  }
}
