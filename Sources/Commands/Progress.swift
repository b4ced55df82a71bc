/// A line on standard error that tells how far long work has come; on a terminal only.
final class Progress {
  private let terminal: Terminal
  private let start = ContinuousClock.now
  private var isShown = false

  init(terminal: Terminal) {
    self.terminal = terminal
  }

  /// Tells how many bytes of how many, and rows, have been read. Silent for the first second.
  func report(bytes: Int, of total: Int, rows: Int) {
    guard terminal.isInteractive else { return }
    let elapsed = ContinuousClock.now - start
    guard elapsed > .seconds(1) else { return }
    let percent = total > 0 ? min(100, bytes * 100 / total) : 0
    let milliseconds =
      elapsed.components.seconds * 1000
      + elapsed.components.attoseconds / 1_000_000_000_000_000
    let left = bytes > 0 ? Int(milliseconds) * max(0, total - bytes) / bytes / 1000 : 0
    terminal.tell(
      "\rreading: \(percent) %, \(rows) rows, \(rows * 1000 / Int(milliseconds)) rows/s, "
        + "\(left) s left   ")
    isShown = true
  }

  /// Takes the line away.
  func end() {
    if isShown { terminal.tell("\r\u{1B}[K") }
  }
}
