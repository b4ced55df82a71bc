import ActivityData

/// Some of the lines of an inventory in which none names an instrument and every one has a factor,
/// calculated on one thread.
final class PlainLines: @unchecked Sendable {
  // Unchecked: each belongs to one thread at a time, and nobody plans any more.

  /// Lines below which it is not worth while to start threads.
  static let fewest = 10_000

  /// A planned stream as numbers alone. The objects are the same for all threads, which would all
  /// count their uses of them, line by line, in one place.
  private struct Stream {
    let plan: Int
    let group: Int
    let scope: Int
    /// The places of its numbers, and of those of the residual mix.
    let gases: Range<Int>
    let residual: Range<Int>
  }

  /// The lines as they are kept.
  private(set) var entries: [ResultLines.Entry] = []
  /// Their sums.
  private(set) var sums: LineSums
  /// Whether a figure was too large for the quick way.
  private(set) var hasFailed = false

  private let activity: ActivityLines
  private let portion: Range<Int>
  private let planner: LinePlanner
  private var streams: [Stream] = []
  /// Where the streams begin that were planned together; one more at the end.
  private var starts: [Int] = [0]
  private var factors: [GasFactor] = []

  /// - Parameter sums: Sums of no lines, with the groups of all plans.
  init(_ activity: ActivityLines, _ portion: Range<Int>, planner: LinePlanner, sums: LineSums) {
    self.activity = activity
    self.portion = portion
    self.planner = planner
    self.sums = sums
    for together in planner.planned {
      for stream in together {
        guard let plan = stream.plan, plan.isWhole else {
          hasFailed = true
          return
        }
        streams.append(
          Stream(
            plan: stream.number, group: stream.group, scope: plan.scope,
            gases: append(plan.gases.factors), residual: append(plan.residualFactors)))
      }
      starts.append(streams.count)
    }
  }

  private func append(_ more: [GasFactor]) -> Range<Int> {
    factors += more
    return (factors.count - more.count)..<factors.count
  }

  /// Calculates the lines and adds them up.
  func calculate() {
    if hasFailed { return }
    var figures = LineFigures()
    var sums = self.sums
    var entries: [ResultLines.Entry] = []
    entries.reserveCapacity(portion.count)
    let (activity, streams, starts, factors) = (activity.entries, streams, starts, factors)
    for index in portion {
      let entry = activity[index]
      let place = planner.plannedPlace(kind: entry.kind, month: entry.month)
      for number in starts[place]..<starts[place + 1] {
        let stream = streams[number]
        guard
          LinePlan.calculate(
            entry.quantity, factors.span.extracting(stream.gases),
            residual: factors.span.extracting(stream.residual), into: &figures)
        else {
          hasFailed = true
          return
        }
        sums.add(figures, to: stream.group, kind: entry.kind, scope: stream.scope)
        entries.append(ResultLines.Entry(line: index, plan: stream.plan))
      }
    }
    self.sums = sums
    self.entries = entries
  }
}
