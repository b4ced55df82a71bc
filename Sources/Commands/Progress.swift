/// A line on standard error that tells how far long work has come; on a terminal only.
final class Progress {
  private let terminal: Terminal
  private let start = ContinuousClock.now
  /// When the line is written next: not in the first second, and then ten times a second, which is
  /// as often as anybody can read.
  private var next: ContinuousClock.Instant
  private var isShown = false

  init(terminal: Terminal) {
    self.terminal = terminal
    next = start + .seconds(1)
  }

  /// Tells how many bytes of how many, and rows, have been read.
  func report(bytes: Int, of total: Int, rows: Int) {
    guard terminal.isInteractive else { return }
    let now = ContinuousClock.now
    guard now >= next else { return }
    next = now + .milliseconds(100)
    let elapsed = (now - start).components
    let milliseconds =
      Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
    let left = bytes > 0 ? milliseconds * max(0, total - bytes) / bytes / 1000 : 0
    terminal.tell(
      "\r\u{1B}[Kreading: \(bytes / 1_000_000) of \(total / 1_000_000) MB, \(rows) rows, "
        + "\(rows * 1000 / milliseconds) rows/s, \(left) s left")
    isShown = true
  }

  /// Tells how far other work has come.
  func report(_ text: String) {
    guard terminal.isInteractive, ContinuousClock.now >= next else { return }
    next = .now + .milliseconds(100)
    terminal.tell("\r\u{1B}[K\(text)")
    isShown = true
  }

  /// Takes the line away.
  func end() {
    if isShown { terminal.tell("\r\u{1B}[K") }
    isShown = false
  }
}
