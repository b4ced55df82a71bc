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
  private(set) var order: [Int] = []

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
    order = RowKind.order(of: rows.tally.kinds)
  }
}
