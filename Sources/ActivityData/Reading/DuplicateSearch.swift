import Synchronization

/// The notes of all threads, and what repeats among them. See ``DuplicateLog``.
final class DuplicateSearch: Sendable {
  /// How far the search goes.
  enum Reach: Sendable {
    /// Any number of rows: beyond so many, notes go to a file.
    case all(inMemory: Int)
    /// So many rows; where there are more, there is no search.
    case upTo(Int)
    /// There are more rows than that, and nothing is noted.
    case nothing(limit: Int)
  }

  /// A row that repeats an earlier one, as far as the hash tells.
  struct Repetition: Sendable {
    let place: UInt64
    let first: UInt64
  }

  /// What was found.
  struct Outcome: Sendable {
    /// The first repetitions in the order of the tables, as many as are listed.
    var listed: [Repetition] = []
    /// How many there are in all.
    var count = 0
    /// Why there was no search or only a part of one; nil when it is complete.
    var obstacle: Obstacle?
  }

  /// Why there was no search.
  enum Obstacle: Sendable {
    /// There were more rows than that.
    case tooManyRows(limit: Int)
    /// The notes found no room, for this reason.
    case noRoom(String)
  }

  private struct State {
    var shares = [[DuplicateLog.Note]](repeating: [], count: DuplicateLog.shares)
    var count = 0
    var spilled: Spilled?
    var obstacle: Obstacle?
  }

  /// What was written to the file: where it ends, and the batches of each share.
  private struct Spilled {
    let file: ScratchFile
    var end = 0
    var batches = [[Range<Int>]](repeating: [], count: DuplicateLog.shares)
  }

  private let reach: Reach
  private let listed: Int
  private let state = Mutex(State())

  /// - Parameter listed: Repetitions listed at most.
  init(_ reach: Reach, listed: Int) {
    self.reach = reach
    self.listed = listed
    if case .nothing(let limit) = reach {
      state.withLock { $0.obstacle = .tooManyRows(limit: limit) }
    }
  }

  /// Whether notes are taken.
  var isOpen: Bool { state.withLock { $0.obstacle == nil } }

  /// Takes notes; false when the search was given up.
  func take(_ notes: UnsafeBufferPointer<DuplicateLog.Note>) -> Bool {
    state.withLock { state in
      if state.obstacle != nil { return false }
      state.count += notes.count
      for note in notes { state.shares[Int(note.hash >> 56)].append(note) }
      switch reach {
      case .upTo(let limit) where state.count > limit:
        state.obstacle = .tooManyRows(limit: limit)
      case .all(let limit) where state.count > limit:
        do throws(ScratchFile.Failure) {
          try Self.spill(&state)
        } catch {
          state.obstacle = .noRoom(error.reason)
        }
      default: break
      }
      if state.obstacle == nil { return true }
      state.shares = []
      state.spilled = nil
      return false
    }
  }

  /// Writes every share that has a batch together.
  private static func spill(_ state: inout State) throws(ScratchFile.Failure) {
    var spilled: Spilled
    if let before = state.spilled {
      spilled = before
    } else {
      spilled = Spilled(file: try ScratchFile())
    }
    for share in state.shares.indices where state.shares[share].count >= DuplicateLog.batch {
      let size = state.shares[share].count * MemoryLayout<DuplicateLog.Note>.stride
      let end = spilled.end + size
      var failure: ScratchFile.Failure?
      state.shares[share].withUnsafeBytes { bytes in
        do throws(ScratchFile.Failure) {
          try spilled.file.write(bytes, at: spilled.end)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      spilled.batches[share].append(spilled.end..<end)
      spilled.end = end
      state.shares[share].removeAll(keepingCapacity: true)
    }
    state.spilled = spilled
  }

  /// What the threads of one search share.
  private final class Shared: Sendable {
    let next = Atomic(0)
    let outcome = Mutex(Outcome())
  }

  /// Finds the repetitions, when all notes are there.
  func outcome(threads: Int) -> Outcome {
    let (shares, spilled, obstacle) = state.withLock { state in
      defer { state.shares = [] }
      return (state.shares, state.spilled, state.obstacle)
    }
    if let obstacle { return Outcome(obstacle: obstacle) }
    let shared = Shared()
    // A few rows are searched faster than a thread starts.
    let isSmall = spilled == nil && shares.reduce(0) { $0 + $1.count } < DuplicateLog.batch * 16
    Workers.run(isSmall ? 1 : threads) { [listed] _ in
      while true {
        let share = shared.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard share < shares.count else { return }
        do throws(ScratchFile.Failure) {
          let found = try Self.repetitions(among: shares[share], share, spilled, listed: listed)
          if found.count == 0 { continue }
          shared.outcome.withLock { outcome in
            outcome.count += found.count
            outcome.listed += found.listed
            outcome.cut(to: listed)
          }
        } catch {
          shared.outcome.withLock { $0.obstacle = .noRoom(error.reason) }
          return
        }
      }
    }
    return shared.outcome.withLock { outcome in
      outcome.cut(to: listed)
      return outcome
    }
  }

  /// The notes of a share whose hash an earlier place has too. They are gone through twice, batch by
  /// batch, so that memory holds each hash once, however often it comes.
  private static func repetitions(
    among kept: [DuplicateLog.Note], _ share: Int, _ spilled: Spilled?, listed: Int
  ) throws(ScratchFile.Failure) -> Outcome {
    let batches = spilled?.batches[share] ?? []
    let count =
      kept.count + batches.reduce(0) { $0 + $1.count } / MemoryLayout<DuplicateLog.Note>.stride
    guard count > 1 else { return Outcome() }
    var firsts = FirstPlaces(expecting: min(count, DuplicateLog.batch * 64))
    for batch in batches { for note in try notes(in: batch, spilled) { firsts.add(note) } }
    for note in kept { firsts.add(note) }
    var outcome = Outcome()
    if firsts.count == count { return outcome }
    var last = UInt64.max
    func add(_ note: DuplicateLog.Note) {
      let first = firsts.place(of: note.hash)
      if first == note.place { return }
      outcome.count += 1
      if note.place > last { return }
      outcome.listed.append(Repetition(place: note.place, first: first))
      if outcome.listed.count < listed * 2 { return }
      outcome.cut(to: listed)
      last = outcome.listed.last?.place ?? last
    }
    for batch in batches { for note in try notes(in: batch, spilled) { add(note) } }
    for note in kept { add(note) }
    return outcome
  }

  private static func notes(
    in batch: Range<Int>, _ spilled: Spilled?
  ) throws(ScratchFile.Failure) -> [DuplicateLog.Note] {
    guard let spilled else { return [] }
    let count = batch.count / MemoryLayout<DuplicateLog.Note>.stride
    var failure: ScratchFile.Failure?
    let notes = [DuplicateLog.Note](unsafeUninitializedCapacity: count) { buffer, written in
      do throws(ScratchFile.Failure) {
        try spilled.file.read(into: UnsafeMutableRawBufferPointer(buffer), at: batch.lowerBound)
        written = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return notes
  }
}

extension DuplicateSearch.Outcome {
  /// Keeps the first repetitions in the order of the tables.
  fileprivate mutating func cut(to limit: Int) {
    listed.sort { $0.place < $1.place }
    if listed.count > limit { listed.removeLast(listed.count - limit) }
  }
}
