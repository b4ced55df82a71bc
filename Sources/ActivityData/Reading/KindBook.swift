import Synchronization

/// What threads tell each other: the kinds of rows by the bytes of their cells, so that the careful
/// way is gone once for each and not by every thread.
final class KindBook: Sendable {
  private struct State {
    var kinds: [[UInt8]: RowKind] = [:]
    var layouts: [[ActivityColumn?]: Int] = [:]
    var bytes = 0
  }

  private let state = Mutex(State())
  /// Whether there are several threads at all.
  let isShared: Bool

  /// Bytes beyond which nothing more is kept: the threads then find out by themselves.
  private static let mostBytes = 8 << 20

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

  /// The kind of rows with these cells, if some thread has met one.
  func kind(of key: [UInt8]) -> RowKind? { state.withLock { $0.kinds[key] } }

  /// Tells the kind of rows with these cells.
  func tell(_ kind: RowKind, _ key: [UInt8]) {
    state.withLock { state in
      if state.bytes > Self.mostBytes { return }
      state.bytes += key.count
      state.kinds[key] = kind
    }
  }
}
