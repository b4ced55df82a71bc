import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Several threads that do the same work.
package enum Workers {
  /// The number of processors of this machine.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs the body with the numbers from 0 up, each on a thread of its own; number 0 on the calling
  /// one. Returns when all have ended. Where the system gives fewer threads, the calling one does
  /// their work as well: the body must not wait for another of its kind to start.
  package static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    var left: [Int] = []
    for number in 1..<max(count, 1) {
      if let thread = start(Start(number: number, body: body)) {
        threads.append(thread)
      } else {
        left.append(number)
      }
    }
    body(0)
    for number in left { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Makes two things that do not rest on each other, at the same time where `threads` allows it: the
  /// first on the calling thread.
  package static func both<First: Sendable, Second: Sendable>(
    threads: Int, _ first: @escaping @Sendable () -> First,
    _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let made = Mutex<(first: First?, second: Second?)>((nil, nil))
    run(min(threads, 2)) { number in
      if number == 0 {
        let value = first()
        made.withLock { $0.first = value }
      }
      if number == 1 || threads < 2 {
        let value = second()
        made.withLock { $0.second = value }
      }
    }
    guard case (let one?, let other?) = made.withLock({ ($0.first, $0.second) }) else {
      preconditionFailure("both were made")
    }
    return (one, other)
  }

  private final class Start {
    let number: Int
    let body: @Sendable (Int) -> Void

    init(number: Int, body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }

    static func run(_ argument: UnsafeMutableRawPointer) {
      let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
      start.body(start.number)
    }
  }

  private static func start(_ start: Start) -> pthread_t? {
    let argument = Unmanaged.passRetained(start).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let result = pthread_create(
        &thread, nil,
        { argument in
          Start.run(argument)
          return nil
        }, argument)
    #else
      var thread = pthread_t()
      let result = pthread_create(
        &thread, nil,
        { argument in
          if let argument { Start.run(argument) }
          return nil
        }, argument)
    #endif
    if result == 0 { return thread }
    Unmanaged<Start>.fromOpaque(argument).release()
    return nil
  }
}
