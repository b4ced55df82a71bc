import Quantities

extension Rule {
  /// The baseline comes first, then qualification and the first application period, and application
  /// periods follow each other, or a gap is explained. That periods are twelve months and of equal
  /// length, but for a first one with earlier reductions, is recommended; more than two years delay
  /// recognition. PAS 2060:2014 clause 4.1, grade A.
  package static let pas2060Dates = Rule(
    "PAS2060-7-DATES", .pas2060, clause: "7", locator: "4.1", grade: .a,
    needs: [.plan, .baselineDate, .qualificationDate, .firstPeriod],
    reasons: ["in-order": 3, "before-baseline": 3, "not-contiguous": 2, "unusual": 4],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let plan = claim.plan else { return .missing(.plan) }
    guard let baseline = plan.baselineDate else { return .missing(.baselineDate) }
    guard let qualification = plan.qualificationDate else { return .missing(.qualificationDate) }
    let periods = claim.periods(.application)
    guard let first = periods.first?.span ?? plan.firstPeriod else {
      return .missing(.firstPeriod)
    }
    let start = plan.firstPeriod.map { min($0.from, first.from) } ?? first.from
    let joints = Joints(periods)
    let lengths = Lengths(
      periods.isEmpty ? [first] : periods.compactMap(\.span), exemptsFirst: claim.countsHistoric)
    let dates: [Value] = [.date(baseline), .date(qualification), .date(start)]
    let seen: Observations = [
      "baseline": dates[0], "qualification": dates[1], "firstPeriodStart": dates[2],
      "gaps": .list(joints.gaps), "overlaps": .list(joints.overlaps),
      "explainedGaps": .list(joints.explained), "overTwoYears": .list(lengths.overTwoYears),
      "notTwelveMonths": .list(lengths.notTwelveMonths), "unequal": .list(lengths.unequal),
    ]
    let limit = "baseline <= qualification, baseline <= firstPeriodStart, gaps = 0, overlaps = 0"
    func judgement(_ verdict: Verdict, _ key: String, _ slots: [Value]) -> Judgement {
      Judgement(verdict, Reason(key, slots), observed: seen, limit: limit)
    }
    if qualification < baseline || start < baseline {
      return judgement(.fail, "before-baseline", dates)
    }
    if !joints.gaps.isEmpty || !joints.overlaps.isEmpty {
      return judgement(.fail, "not-contiguous", [.list(joints.gaps), .list(joints.overlaps)])
    }
    if lengths.isUsual && joints.explained.isEmpty { return judgement(.pass, "in-order", dates) }
    return judgement(
      .warn, "unusual",
      [
        .list(lengths.overTwoYears), .list(lengths.notTwelveMonths), .list(lengths.unequal),
        .list(joints.explained),
      ])
  }

  /// Where one application period meets the next.
  private struct Joints {
    /// Periods with days missing before them, with and without a reason, and such as begin before
    /// the one before them ends.
    var gaps: [String] = []
    var explained: [String] = []
    var overlaps: [String] = []

    init(_ periods: [PeriodSummary]) {
      for (before, after) in zip(periods, periods.dropFirst()) {
        guard let earlier = before.span, let later = after.span else { continue }
        if later.from <= earlier.to {
          overlaps.append(later.description)
        } else if later.from > earlier.to.adding(days: 1) {
          if after.gapReason.saysNothing {
            gaps.append(later.description)
          } else {
            explained.append(later.description)
          }
        }
      }
    }
  }

  /// How long the periods are; whole months are counted as months, as years differ in days.
  private struct Lengths {
    var overTwoYears: [String] = []
    var notTwelveMonths: [String] = []
    var unequal: [String] = []
    var isUsual: Bool { overTwoYears.isEmpty && notTwelveMonths.isEmpty && unequal.isEmpty }

    init(_ spans: [Period], exemptsFirst: Bool) {
      func isWhole(_ span: Period, months: Int) -> Bool {
        span.to.adding(days: 1) == span.from.adding(months: months)
      }
      func isEqual(_ one: Period, _ other: Period) -> Bool {
        one.days == other.days
          || one.months.indices.contains { month in
            isWhole(one, months: month + 1) && isWhole(other, months: month + 1)
          }
      }
      let judged = Array(spans.dropFirst(exemptsFirst ? 1 : 0))
      overTwoYears = spans.filter { $0.to >= $0.from.adding(months: 24) }.map(\.description)
      notTwelveMonths = judged.filter { !isWhole($0, months: 12) }.map(\.description)
      guard let model = judged.first else { return }
      unequal = judged.filter { !isEqual($0, model) }.map(\.description)
    }
  }
}

extension Need {
  fileprivate static let baselineDate = Need("plan.baseline_date") {
    $0.plan?.baselineDate != nil
  }
  fileprivate static let qualificationDate = Need("plan.qualification_date") {
    $0.plan?.qualificationDate != nil
  }
  fileprivate static let firstPeriod = Need("plan.first_period") {
    $0.plan?.firstPeriod != nil || $0.applicationPeriod != nil
  }
}
