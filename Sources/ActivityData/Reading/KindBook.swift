import Synchronization

/// What threads tell each other: the kinds of rows by the bytes of their cells, so that the careful
/// way is gone once for each and not by every thread.
///
/// Many rows are asked or told about at a time, since the threads would else wait for one another
/// with every row while all kinds are new.
final class KindBook: Sendable {
  private struct State: ~Copyable {
    var memo = KeyMemo()
    /// The kinds by their numbers in the memo.
    var kinds: [RowKind] = []
    var layouts: [[ActivityColumn?]: Int] = [:]
  }

  private let state = Mutex(State())
  /// Whether there are several threads at all.
  let isShared: Bool

  /// Kinds beyond which nothing more is kept: the threads then find out by themselves.
  private static let mostKinds = 1 << 17

  init(isShared: Bool) {
    self.isShared = isShared
  }

  /// The number of a layout, the same for all threads.
  func number(of columns: [ActivityColumn?]) -> Int {
    state.withLock { state in
      if let number = state.layouts[columns] { return number }
      let number = state.layouts.count
      state.layouts[columns] = number
      return number
    }
  }

  /// The kinds of rows with these cells, with their places in the list, as far as some thread has met
  /// them.
  func kinds(of keys: [KeyMemo.Key]) -> [(place: Int, kind: RowKind)] {
    state.withLock { state in
      var known: [(place: Int, kind: RowKind)] = []
      for (place, key) in keys.enumerated() {
        let number = Int(state.memo.view.kind(of: key))
        if number >= 0 { known.append((place, state.kinds[number])) }
      }
      return known
    }
  }

  /// Tells the kinds of rows with these cells.
  func tell(_ news: [(key: KeyMemo.Key, kind: RowKind)]) {
    state.withLock { state in
      for (key, kind) in news where !state.memo.isFull && state.kinds.count < Self.mostKinds {
        if state.memo.view.kind(of: key) >= 0 { continue }
        state.memo.remember(state.kinds.count, key)
        state.kinds.append(kind)
      }
    }
  }
}
