import Quantities

extension Rule {
  /// The reduction is stated in kg for the application period or per unit of output, with the
  /// gases, and as a share of the original footprint. With neither figure, or without the share,
  /// the claim fails; a single figure is to be disclosed. PAS 2060:2014 clauses 8.2.2 and 8.3,
  /// grade A. What is stated agrees with the data to the rounding unit: the last digit stated, at
  /// most a tonne, one percent or one kg per unit; grade C.
  package static let pas2060Express = Rule(
    "PAS2060-8-EXPRESS", .pas2060, clause: "8", locator: "8.2.2", grade: .a,
    needs: [.baselineComparison, .period, .statedShare],
    reasons: ["stated": 3, "partly": 1, "no-figure": 0, "no-share": 0, "differs": 1],
    terms: ["express.absolute", "express.intensity", "express.share", "express.gases"],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let said = claim.reduction
    let (kg, intensity) = (said.statedKg, said.statedIntensity)
    if kg == nil && intensity == nil && said.statedShare == nil && claim.isOffsetOnly {
      return .notApplicable(.firstPeriod)
    }
    guard kg != nil || intensity != nil else { return Judgement(.fail, "no-figure") }
    guard let share = said.statedShare else { return Judgement(.fail, "no-share") }
    if claim.applicationPeriod == nil { return .missing(.period) }
    guard let change = try ReductionChange(said.baseline) else {
      return .missing(.baselineComparison)
    }
    let seen = change.observed("baseline").adding([
      "statedKg": .mass(kg), "statedShare": .share(share),
      "statedIntensity": intensity.map(Value.number) ?? .unknown,
      "gases": .list(claim.footprint.gases.keys.sorted()),
    ])
    let different = try differences(said, share, change)
    if !different.isEmpty {
      return Judgement(
        .fail, "differs", .terms(different), observed: seen,
        limit: "differences <= rounding unit")
    }
    let missing = [
      ("absolute", kg == nil), ("intensity", intensity == nil),
      ("gases", claim.footprint.gases.isEmpty),
    ].filter(\.1).map { "express.\($0.0)" }
    if !missing.isEmpty {
      return Judgement(.warn, "partly", .terms(missing), observed: seen)
    }
    return Judgement(
      .pass, "stated", .mass(kg), intensity.map(Value.number) ?? .unknown, .share(share),
      observed: seen, limit: "differences <= rounding unit")
  }

  /// What is stated and is not what the data give. Stated reductions are above zero, changes below.
  private static func differences(
    _ said: ReductionSummary, _ share: Ratio, _ change: ReductionChange
  ) throws(ArithmeticError) -> [String] {
    var different: [String] = []
    if let kg = said.statedKg,
      try kg.adding(change.kg).magnitude > kg.lastDigit(atMost: 1000)
    {
      different.append("express.absolute")
    }
    if let intensity = said.statedIntensity {
      let agrees =
        if let old = change.referenceIntensity, let new = change.currentIntensity {
          // A reduction takes the new intensity to the old one again.
          try isClose(
            new.added(to: Ratio(intensity)), old, within: intensity.lastDigit(atMost: 1))
        } else {
          false
        }
      if !agrees { different.append("express.intensity") }
    }
    let unit =
      try share.exactDecimal.map { decimal throws(ArithmeticError) in
        try min(decimal.lastDigit(atMost: 1), onePercent)
      } ?? .zero
    let isRight = try change.share.map { actual throws(ArithmeticError) in
      try isClose(share.added(to: actual), Ratio(.zero), within: unit)
    }
    if isRight != true { different.append("express.share") }
    return different
  }

  private static let onePercent = ExactDecimal(millionths: 10_000)

  private static func isClose(
    _ one: Ratio, _ other: Ratio, within unit: ExactDecimal
  ) throws(ArithmeticError) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    return try high <= low.added(to: Ratio(unit))
  }
}

extension Need {
  fileprivate static let statedShare = Need("reduction.stated_share") { claim in
    !claim.claimsAchievement || claim.isOffsetOnly || claim.reduction.statedShare != nil
  }
}
