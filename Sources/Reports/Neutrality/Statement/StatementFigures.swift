import Neutrality
import Quantities

/// Sums of a footprint for a statement, gross and exact. Credits are never subtracted.
struct StatementFigures {
  private let footprint: FootprintSummary

  init(_ claim: NeutralityCase) { footprint = claim.footprint }

  var included: [SourceSummary] { footprint.sources.filter(\.isIncluded) }
  var excluded: [SourceSummary] { footprint.sources.filter { !$0.isIncluded } }

  /// What is counted on the basis that the claim states; nil without sources, or where one of them
  /// has no figure.
  func grossKg() throws(ArithmeticError) -> ExactDecimal? { try sum(included) }

  /// What is counted in one scope; zero where nothing of it is counted.
  func kg(scope: Int) throws(ArithmeticError) -> ExactDecimal? {
    if included.isEmpty { return nil }
    let those = included.filter { $0.scope == scope }
    return those.isEmpty ? .zero : try sum(those)
  }

  /// The part of the whole that is counted; nil where something has no estimate.
  func coverage() throws(ArithmeticError) -> Ratio? {
    guard let gross = try grossKg(), let whole = try sum(footprint.sources), !whole.isZero else {
      return nil
    }
    return try Ratio(gross, of: whole)
  }

  /// The largest counted source, its share of the whole, and the part of the rest that is counted:
  /// where one source makes more than half of the whole, 95 % has to be kept of the rest (PAS 2060
  /// clause 5.2.4). Sources of one scope, category and family of activities are one source.
  func largest() throws(ArithmeticError) -> Largest? {
    guard let whole = try sum(footprint.sources), let gross = try grossKg(), !whole.isZero else {
      return nil
    }
    var kilograms: [String: ExactDecimal] = [:]
    for source in included {
      let place = source.category.map { "\(source.scope).\($0)" } ?? "\(source.scope)"
      let name = "\(place) \(source.family ?? source.id)"
      kilograms[name] = try (kilograms[name] ?? .zero).adding(source.kg ?? .zero)
    }
    guard let (name, kg) = kilograms.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    let rest = try whole.subtracting(kg)
    return Largest(
      name: name, share: try Ratio(kg, of: whole),
      coverageOfRest: rest.isZero ? nil : try Ratio(try gross.subtracting(kg), of: rest))
  }

  /// The largest source.
  struct Largest {
    let name: String
    let share: Ratio
    let coverageOfRest: Ratio?
  }

  private func sum(_ sources: [SourceSummary]) throws(ArithmeticError) -> ExactDecimal? {
    if sources.isEmpty { return nil }
    var sum = ExactSum()
    for source in sources {
      guard let kg = source.kg else { return nil }
      sum.add(kg)
    }
    return try sum.total()
  }
}

extension ComparisonSummary {
  /// How much less is emitted now, kg CO2e; negative where it is more.
  func reductionKg() throws(ArithmeticError) -> ExactDecimal? {
    guard let then = referenceKg, let now = currentKg else { return nil }
    return try then.subtracting(now)
  }

  /// The reduction as a part of what was emitted then.
  func reductionShare() throws(ArithmeticError) -> Ratio? {
    guard let then = referenceKg, !then.isZero, let less = try reductionKg() else { return nil }
    return try Ratio(less, of: then)
  }

  /// How much less is emitted for a unit of output, as a part of what it was then.
  func intensityShare() throws(ArithmeticError) -> Ratio? {
    guard let then = referenceKg, let now = currentKg, let before = referenceOutput,
      let after = currentOutput, !then.isZero, !before.isZero, !after.isZero
    else { return nil }
    let kept = try Ratio(now, of: then).multiplied(by: try Ratio(before, of: after))
    let parts = kept.denominator.subtractingReportingOverflow(kept.numerator)
    if parts.overflow { throw .overflow }
    return try Ratio(parts.partialValue, kept.denominator)
  }
}
