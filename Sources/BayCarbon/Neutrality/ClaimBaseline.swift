import ActivityData
import EmissionFactors
import Findings
import Inventory
import Neutrality
import Quantities

/// The base year of a claim by its own inventory.
struct ClaimBaseline {
  /// The folder as the manifest names it.
  let folder: String
  /// The inventory of the claim compared with that of the base year.
  let comparison: InventoryComparison

  private var period: Period { comparison.base.manifest.period }

  private func effects(of claim: NeutralityCase) -> ChangeEffects {
    comparison.effects(isMarket: claim.footprint.scope2Basis == .market)
  }

  /// Where the manifest tells something else of the base year than its inventory: an error.
  ///
  /// - Parameter told: The case as the manifest alone tells it.
  func contradiction(to told: NeutralityCase) throws(ArithmeticError) -> Finding? {
    let effects = effects(of: told)
    let baseline = told.periods(.baseline).last
    let compared = told.reduction.baseline
    var notes: [String] = []
    for (place, span) in [("periods", baseline?.span), ("reduction.baseline", compared?.reference)]
    {
      guard let span, span != period else { continue }
      notes.append("`\(place)` speaks of \(span), the inventory of \(period)")
    }
    let (locationKg, marketKg) = (comparison.location.baseKg, comparison.market.baseKg)
    let figures: [(place: String, stated: ExactDecimal?, computed: ExactDecimal)] = [
      ("kg` of the baseline in `periods", baseline?.kg, effects.baseKg),
      ("location_kg` of the baseline in `periods", baseline?.locationKg, locationKg),
      ("market_kg` of the baseline in `periods", baseline?.marketKg, marketKg),
      ("baseline.total_kg", told.baseline.totalKg, effects.baseKg),
      ("reduction.baseline.reference_kg", compared?.referenceKg, effects.baseKg),
      ("reduction.baseline.reference_location_kg", compared?.referenceLocationKg, locationKg),
      ("reduction.baseline.activity_effect_kg", compared?.activityEffectKg, effects.activityKg),
      ("reduction.baseline.factor_effect_kg", compared?.factorEffectKg, effects.factorKg),
    ]
    for (place, stated, computed) in figures {
      guard let stated, try !stated.isRounded(from: computed) else { continue }
      notes.append("`\(place)` says \(stated) kg, computed are \(computed) kg")
    }
    if notes.isEmpty { return nil }
    return Finding(
      .error, "neutrality.contradiction",
      "what is said of the base year contradicts its inventory in `\(folder)`", notes: notes,
      remedy: "leave these members out, since they are computed, or correct the inventory")
  }

  /// Puts the computed figures into a case.
  func fill(_ claim: inout NeutralityCase) {
    let effects = effects(of: claim)
    let place = indexOfPeriod(in: &claim.periods)
    claim.periods[place].kg = effects.baseKg
    claim.periods[place].locationKg = comparison.location.baseKg
    claim.periods[place].marketKg = comparison.market.baseKg
    claim.periods[place].gwp = comparison.base.gwp.rawValue
    claim.periods[place].factorSet =
      claim.periods[place].factorSet ?? comparison.base.factorVersion
    claim.baseline.totalKg = effects.baseKg
    var compared = claim.reduction.baseline ?? ComparisonSummary()
    compared.reference = period
    compared.referenceKg = effects.baseKg
    compared.referenceLocationKg = comparison.location.baseKg
    compared.activityEffectKg = effects.activityKg
    compared.factorEffectKg = effects.factorKg
    compared.areEffectsComputed = true
    claim.reduction.baseline = compared
  }

  /// The entry of the base year; one without days speaks of it, and one is made where there is none.
  private func indexOfPeriod(in periods: inout [PeriodSummary]) -> Int {
    if let place = periods.lastIndex(where: { $0.kind == .baseline }) {
      periods[place].span = period
      return place
    }
    periods.append(PeriodSummary(.baseline, period))
    return periods.count - 1
  }
}

extension ExactDecimal {
  /// Whether this is the other number as somebody writes it who stops after as many decimals.
  fileprivate func isRounded(from exact: ExactDecimal) throws(ArithmeticError) -> Bool {
    let difference = try subtracting(exact).magnitude
    return try difference.adding(difference) <= ExactDecimal(coefficient: 1, scale: scale)
  }
}

extension InventoryFolder {
  /// What came of the inventory of the base year.
  struct BaseYear {
    var baseline: ClaimBaseline?
    var findings: [Finding] = []
    var isUnreadable = false
  }

  /// Calculates the inventory of the base year with the same published factors, and compares.
  func baseYear(
    in folder: String, of result: InventoryResult, threads: Int
  ) -> BaseYear {
    let place = "\(path)/\(folder)"
    let base = InventoryFolder(at: place, encoding: encoding, published: published)
    let outcome = base.calculate(threads: threads)
    var year = BaseYear(
      findings: outcome.findings.map { $0.inside(place, called: folder) },
      isUnreadable: outcome.isUnreadable)
    guard let base = outcome.result else { return year }
    do throws(ArithmeticError) {
      let comparison = try InventoryComparison(base: base, reporting: result)
      year.findings += comparison.findings
      year.baseline = ClaimBaseline(folder: folder, comparison: comparison)
    } catch {
      year.findings.append(.overflow)
    }
    return year
  }
}
