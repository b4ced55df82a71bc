import ActivityData

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes bytes; false when nothing more can be taken.
public typealias ByteSink = (UnsafeRawBufferPointer) -> Bool

/// Blocks of output that several threads make and hand on in the order of their numbers.
///
/// Every thread does the same: it takes the next number, makes that block, waits for its turn and
/// hands it on. There are never more blocks than threads. Of what they share, the lock guards what
/// changes, and the sink is called only by the thread whose turn it is.
final class OrderedBlocks: @unchecked Sendable {
  private let count: Int
  private let make: (Int, inout OutputBlock) -> Void
  private let sink: ByteSink
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let change: UnsafeMutablePointer<pthread_cond_t>
  // The following are read and changed under the lock only.
  private var nextToMake = 0
  private var nextToHandOn = 0
  private var hasFailed = false

  private init(
    count: Int, make: @escaping (Int, inout OutputBlock) -> Void, sink: @escaping ByteSink
  ) {
    self.count = count
    self.make = make
    self.sink = sink
    lock = .allocate(capacity: 1)
    change = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Makes all blocks and hands them on.
  ///
  /// - Parameters:
  ///   - threads: How many may work; the calling one is one of them.
  ///   - make: Fills a block that is empty; called by several threads at the same time.
  ///   - sink: Takes the blocks, never two at the same time, by whatever thread.
  /// - Returns: false when the sink has failed; it is not called again then.
  static func write(
    count: Int, threads: Int, make: (Int, inout OutputBlock) -> Void, to sink: ByteSink
  ) -> Bool {
    withoutActuallyEscaping(make) { make in
      withoutActuallyEscaping(sink) { sink in
        let work = OrderedBlocks(count: count, make: make, sink: sink)
        // When this returns, no thread holds what was not to escape.
        Workers.run(min(threads, count)) { _ in work.run() }
        return !work.hasFailed
      }
    }
  }

  private func run() {
    var block = OutputBlock(capacity: 1 << 19)
    while let number = takeNumber() {
      block.clear()
      make(number, &block)
      guard waitForTurn(number) else { return }
      endTurn(failed: !sink(block.bytes))
    }
  }

  private func takeNumber() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    if hasFailed || nextToMake == count { return nil }
    nextToMake += 1
    return nextToMake - 1
  }

  private func waitForTurn(_ number: Int) -> Bool {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while nextToHandOn != number && !hasFailed { pthread_cond_wait(change, lock) }
    return !hasFailed
  }

  private func endTurn(failed: Bool) {
    pthread_mutex_lock(lock)
    nextToHandOn += 1
    if failed { hasFailed = true }
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(lock)
  }
}
