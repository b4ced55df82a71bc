/// A comparison by what it compares with.
struct NamedComparison {
  /// `baseline` or `previous`.
  let name: String
  let comparison: ComparisonSummary?
  let need: Need

  /// The term for what is compared with.
  var term: Value { .term("reference.\(name)") }

  static func baseline(of claim: NeutralityCase) -> NamedComparison {
    NamedComparison(
      name: "baseline", comparison: claim.reduction.baseline, need: .baselineComparison)
  }

  static func previous(of claim: NeutralityCase) -> NamedComparison {
    NamedComparison(
      name: "previous", comparison: claim.reduction.previous, need: .previousComparison)
  }

  /// The comparisons that decide by the setting, and those that are only shown.
  static func sorted(
    of claim: NeutralityCase
  ) -> (decisive: [NamedComparison], shown: [NamedComparison]) {
    let (baseline, previous) = (baseline(of: claim), previous(of: claim))
    return switch claim.settings.reductionReference {
    case .baseline: ([baseline], [previous])
    case .previous: ([previous], [baseline])
    case .both: ([baseline, previous], [])
    }
  }
}

extension Need {
  static let baselineComparison = Need("reduction.baseline") { claim in
    claim.declaration.kind == .commitment || claim.isOffsetOnly
      || claim.reduction.baseline?.referenceKg != nil && claim.reduction.baseline?.currentKg != nil
  }
  static let previousComparison = Need("reduction.previous") { claim in
    claim.declaration.kind == .commitment || claim.isFirstPeriod
      || claim.reduction.previous?.referenceKg != nil && claim.reduction.previous?.currentKg != nil
  }
}
