import ActivityData

/// Some of the lines of an inventory in which none names an instrument and every one has a factor,
/// calculated on one thread.
final class PlainLines: @unchecked Sendable {
  // Unchecked: each belongs to one thread at a time, and nobody plans any more.

  /// Lines below which it is not worth while to start threads.
  static let fewest = 10_000

  /// The lines as they are kept.
  private(set) var entries: [ResultLines.Entry] = []
  /// Their sums.
  private(set) var sums: LineSums
  /// Whether a figure was too large for the quick way.
  private(set) var hasFailed = false

  private let activity: ActivityLines
  private let portion: Range<Int>
  private let planner: LinePlanner

  /// - Parameter sums: Sums of no lines, with the groups of all plans.
  init(_ activity: ActivityLines, _ portion: Range<Int>, planner: LinePlanner, sums: LineSums) {
    self.activity = activity
    self.portion = portion
    self.planner = planner
    self.sums = sums
  }

  /// Calculates the lines and adds them up.
  func calculate() {
    var figures = LineFigures()
    var sums = self.sums
    var entries: [ResultLines.Entry] = []
    entries.reserveCapacity(portion.count)
    for index in portion {
      let entry = activity.entries[index]
      for stream in planner.knownStreams(kind: entry.kind, month: entry.month) {
        guard let plan = stream.plan, plan.calculate(entry.quantity, into: &figures) else {
          hasFailed = true
          return
        }
        sums.add(figures, to: stream.group, kind: entry.kind, scope: plan.scope)
        entries.append(ResultLines.Entry(line: index, plan: stream.number))
      }
    }
    self.sums = sums
    self.entries = entries
  }
}
