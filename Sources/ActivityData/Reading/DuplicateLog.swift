/// The identities of rows, noted while they are read, to find those that are the same.
///
/// A row is noted as a hash of 64 bits and the place of the row. Each thread notes its own; equal
/// hashes meet at the end, and the rows they belong to are then read again and compared, so that a
/// hash never decides. A note takes 16 bytes. Where there are more than shall be kept in memory, the
/// search is given up, or they go to a file that has no name any more.
struct DuplicateLog: ~Copyable {
  /// A row.
  struct Note: BitwiseCopyable {
    var hash: UInt64
    /// The row's place as `RowPlace.tableAndLine`.
    var place: UInt64
  }

  /// Notes are shared out by the highest bits of their hash, so that each share can be searched by
  /// itself.
  static let shares = 256
  /// Notes written at a time.
  static let batch = 1024

  private var notes = GrowingBuffer<Note>(capacity: 1)
  private let search: DuplicateSearch
  /// False once the search was given up.
  private(set) var isActive: Bool

  init(_ search: DuplicateSearch) {
    self.search = search
    isActive = search.isOpen
  }

  /// Notes a row.
  @inline(__always)
  mutating func add(_ hash: UInt64, at place: RowPlace) {
    notes.append(Note(hash: hash, place: place.tableAndLine))
  }

  /// Hands what was noted over when there is enough of it, or at the end.
  mutating func handOver(atEnd: Bool = false) {
    if !isActive || (!atEnd && notes.count < Self.batch * 16) { return }
    isActive = search.take(UnsafeBufferPointer(start: notes.base, count: notes.count))
    notes.removeAll()
    if !isActive { notes = GrowingBuffer(capacity: 1) }
  }
}
