import Findings
import Quantities

/// What reading the activity tables of an inventory gave.
public struct ActivityData: Sendable {
  /// The lines in their order.
  public var lines = ActivityLines()
  /// The control totals.
  public var control = ControlTotals()
  /// What was found, in the order of the files.
  public var findings: [Finding] = []
  /// True when a file could not be read at all.
  public var hasUnreadableFile = false
  /// True when a table, or the rest of one, was given up, so that more than single rows is missing.
  public var isCutShort = false

  /// Nothing yet.
  public init() {}
}

/// How tables are read.
package struct ReadingMode: Sendable {
  /// Whether every row is understood the general way.
  package var isCareful = false
  /// Bytes read at a time.
  package var blockSize = InputFile.blockSize

  /// Makes a way of reading.
  package init(isCareful: Bool = false, blockSize: Int = InputFile.blockSize) {
    self.isCareful = isCareful
    self.blockSize = blockSize
  }
}

/// Reads the activity tables of an inventory.
///
/// How a block becomes lines, in the folder `Reading`:
///
/// 1. ``TableQueue`` gives out the tables in their order, ``TableReader`` cuts each into blocks of whole
///    records, in UTF-8, and keeps count of the physical lines. Any thread may take the next block.
/// 2. ``BlockIndex`` finds the borders of cells and records, sixty-four bytes at a time.
/// 3. ``RowReader`` goes through the rows. The usual form is understood from its bytes: ``KeyMemo`` knows
///    the cells that tell facility, activity, region, unit and the like, ``CellValues`` reads quantity
///    and dates. What is unusual, wrong or met for the first time goes to ``RowParser``.
/// 4. ``Tally`` adds up, in whole millionths, by kind and month; each thread has its own.
/// 5. ``LineAssembly`` puts the threads' sums together in one fixed order.
///
/// Memory grows with the number of distinct lines and meters, not of rows. Nothing in the result
/// depends on the number of threads or on which of them read what.
public struct ActivityReader {
  /// Rejections listed one by one; beyond, they are counted. The same for remarks and duplicates.
  public static let listedRejections = 10_000

  /// Rows among which repeated ones are looked for, or that are noted in memory to that end, where
  /// nothing else is asked for.
  public static let usualDuplicateLimit = 1_000_000

  /// Days beyond which a bill is more likely a slip of the pen.
  static let longestBill = 400

  private let manifest: Manifest
  private let vocabulary: ActivityVocabulary
  private let threads: Int
  private let reach: DuplicateSearch.Reach
  /// How it is done, for tests that compare: every way must give the same.
  package var mode = ReadingMode()
  /// Called now and then, on the calling thread, with the bytes read so far, the bytes of all tables
  /// and the rows read so far.
  public var progress: ((_ bytes: Int, _ totalBytes: Int, _ rows: Int) -> Void)?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - threads: How many threads read; the result is the same for any number.
  ///   - duplicateLimit: The number of rows up to which repeated ones are looked for; nil for one
  ///     million.
  ///   - findsAllDuplicates: Whether repeated rows are looked for beyond that number too, with notes
  ///     in a file of 16 bytes for each row.
  public init(
    manifest: Manifest, vocabulary: ActivityVocabulary, threads: Int = 1,
    duplicateLimit: Int? = nil, findsAllDuplicates: Bool = false
  ) {
    self.manifest = manifest
    self.vocabulary = vocabulary
    self.threads = threads
    let limit = duplicateLimit ?? Self.usualDuplicateLimit
    reach = findsAllDuplicates ? .all(inMemory: limit) : .upTo(limit)
  }

  /// Bytes that the rows of a table hardly ever exceed in the mean.
  private static let longRow = 200

  /// Reads tables, in this order.
  public func read(_ tables: [ActivityTable]) -> ActivityData {
    let queue = TableQueue(tables, blockSize: mode.blockSize)
    // Where there are too many rows to search for repeated ones, none need be noted. Should the rows
    // be so long that there are few after all, they are read once more.
    guard case .upTo(let limit) = reach, queue.size / Self.longRow > limit else {
      return read(tables, queue, reach).data
    }
    let (data, searchable) = read(tables, queue, .nothing(limit: limit))
    if searchable > limit { return data }
    let again = TableQueue(tables, blockSize: mode.blockSize)
    return read(tables, again, reach).data
  }

  /// What was read, and the number of rows among which repeated ones may be.
  private func read(
    _ tables: [ActivityTable], _ queue: TableQueue, _ reach: DuplicateSearch.Reach,
    threads: Int? = nil
  ) -> (data: ActivityData, searchable: Int) {
    let search = DuplicateSearch(reach, listed: Self.listedRejections)
    let parser = RowParser(manifest: manifest, vocabulary: vocabulary)
    // More threads than blocks would have nothing to do.
    let useful = max(tables.count, queue.size / mode.blockSize)
    let workers = run(max(1, min(threads ?? self.threads, useful)), queue, parser, search)
    if workers.count > 1, Self.haveTooManyUnknownWords(workers) {
      // Only the first unknown words are told what is near to them. Which these are, one thread alone
      // can tell.
      let again = TableQueue(tables, blockSize: mode.blockSize)
      return read(tables, again, reach, threads: 1)
    }
    var findings = DuplicateFindings(tables, finder: RowFinder(parser: parser))
    let duplicates = findings.findings(search.outcome(threads: workers.count))
    let summary = ReadingSummary(
      queue.readers, workers, reporting: manifest.period, duplicates: duplicates)
    let corrections = workers.reduce(0) { $0 + $1.rows.corrections }
    return (summary.data, summary.data.control.rowsAccepted - corrections)
  }

  private func run(
    _ count: Int, _ queue: TableQueue, _ parser: RowParser, _ search: DuplicateSearch
  ) -> [ReadingWorker] {
    let book = KindBook(isShared: count > 1)
    let workers = (0..<count).map { number in
      ReadingWorker(
        RowReader(
          parser: parser, reporting: manifest.period, search: search, book: book,
          isCareful: mode.isCareful),
        queue: queue, progress: number == 0 ? progress : nil)
    }
    Workers.run(workers.count) { workers[$0].run() }
    return workers
  }

  private static func haveTooManyUnknownWords(_ workers: [ReadingWorker]) -> Bool {
    var words: Set<RowParser.Suggestion> = []
    for worker in workers {
      let own = worker.rows.parser.suggestions.keys
      if own.count >= RowParser.suggestionsAtMost { return true }
      words.formUnion(own)
    }
    return words.count > RowParser.suggestionsAtMost
  }

  /// The row that stands on a physical line of a table; nil when no accepted row stands there.
  public func row(onLine line: Int, of table: ActivityTable) -> ActivityRow? {
    let parser = RowParser(manifest: manifest, vocabulary: vocabulary, keepsNotes: true)
    var finder = RowFinder(parser: parser)
    return finder.rows(on: [line], of: table)[line]
  }
}
