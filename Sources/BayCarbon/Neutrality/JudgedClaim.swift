import ActivityData
import Findings
import Inventory
import Neutrality
import OffsetLedger
import Quantities

/// What came of judging a claim of neutrality.
package struct JudgedClaim: Sendable {
  /// The claim as it was judged; nil when the folder could not be read or calculated that far.
  package fileprivate(set) var claim: NeutralityCase?
  /// One for each profile, in their order.
  package fileprivate(set) var assessments: [Assessment] = []
  /// What the ledger knows of the credits of the claim.
  package fileprivate(set) var credits: [CreditRecord] = []
  /// What was found in the folder, in report order.
  package fileprivate(set) var findings: [Finding]
  /// True when an input could not be read at all.
  package fileprivate(set) var isUnreadable: Bool

  /// A claim that is not judged, for reasons in the findings.
  init(findings: [Finding], isUnreadable: Bool) {
    self.findings = findings
    self.isUnreadable = isUnreadable
  }
}

extension InventoryFolder {
  /// Judges the claim of the folder on an inventory and on credits that are handed in: no ledger is
  /// opened here.
  ///
  /// - Parameters:
  ///   - calculated: What ``calculate(threads:progress:)`` gave for this folder.
  ///   - credits: What a ledger knows of its blocks; those that the claim names or that are assigned
  ///     to it count, others are not looked at. nil without a ledger.
  ///   - profiles: Under which profiles.
  ///   - day: The day on which deadlines are judged.
  ///   - threads: How many may work on the base year, where the manifest names its folder; the result
  ///     does not depend on it.
  package func judge(
    _ calculated: Outcome, credits: [CreditRecord]?, under profiles: [Profile],
    asOf day: CalendarDate, threads: Int = 1
  ) -> JudgedClaim {
    var judged = JudgedClaim(
      findings: calculated.findings, isUnreadable: calculated.isUnreadable)
    if let result = calculated.result, let read = claimSections() {
      judged.findings += read.findings
      let base = read.sections.baseInventory.map {
        baseYear(in: $0, of: result, threads: threads)
      }
      judged.findings += base?.findings ?? []
      judged.isUnreadable = judged.isUnreadable || base?.isUnreadable == true
      if judged.findings.count(of: .error) > 0 {
        judged.findings.append(.incomplete)
      } else {
        let assembly = ClaimAssembly(
          manifest: result.manifest, sections: read.sections, result: result,
          credits: read.sections.own(credits ?? []), baseline: base?.baseline)
        if credits == nil, read.sections.namesCredits { judged.findings.append(.noLedger) }
        judged.judge(assembly, under: profiles, asOf: day)
      }
    }
    judged.findings = judged.findings.inReportOrder()
    return judged
  }
}

extension JudgedClaim {
  fileprivate mutating func judge(
    _ assembly: ClaimAssembly, under profiles: [Profile], asOf day: CalendarDate
  ) {
    do throws(ArithmeticError) {
      let claim = try assembly.claim(asOf: day)
      let contradiction =
        try assembly.baseContradiction(asOf: day) ?? claim.contradiction
        ?? claim.otherPeriod(than: assembly.manifest.period)
      if let contradiction {
        findings.append(contradiction)
        return
      }
      let kinds = assembly.result.lines.activity.kinds
      findings += assembly.sections.unused(
        in: claim, sources: kinds.map { ($0.facility, $0.activity) })
      var assessments: [Assessment] = []
      for profile in profiles {
        assessments.append(try Assessment(of: claim, under: profile))
      }
      (self.claim, self.assessments, self.credits) = (claim, assessments, assembly.credits)
    } catch {
      findings.append(.overflow)
    }
  }
}

extension ClaimSections {
  /// Whether the claim rests on credits by its own words.
  fileprivate var namesCredits: Bool { claim != nil || !creditSerials.isEmpty }

  /// The blocks that are assigned to the claim, and those that the claim names.
  fileprivate func own(_ credits: [CreditRecord]) -> [CreditRecord] {
    let named = Set(creditSerials)
    return credits.filter {
      ($0.block.claim != nil && $0.block.claim == claim) || named.contains($0.serial)
    }
  }
}

extension NeutralityCase {
  /// The baseline is one figure, wherever the manifest tells it: rules read it in different places.
  fileprivate var contradiction: Finding? {
    guard let baseline = periods(.baseline).last else { return nil }
    let comparison = reduction.baseline
    let isSamePeriod = comparison?.reference == baseline.span
    let told = [
      ("periods", baseline.kg), ("baseline.total_kg", self.baseline.totalKg),
      ("reduction.baseline.reference_kg", isSamePeriod ? comparison?.referenceKg : nil),
    ].compactMap { place, kg in kg.map { (place: place, kg: $0) } }
    if Set(told.map(\.kg)).count < 2 { return nil }
    return Finding(
      .error, "neutrality.contradiction",
      "the emissions of the baseline are told in different figures",
      notes: told.map { "\($0.place) says \($0.kg) kg" },
      remedy: "state one figure; nothing is judged before")
  }

  /// What is claimed to be achieved is claimed for the period of which there are figures.
  fileprivate func otherPeriod(than inventory: Period) -> Finding? {
    guard claimsAchievement, let claimed = applicationPeriod, claimed != inventory else {
      return nil
    }
    return Finding(
      .error, "neutrality.period",
      "the claim is for \(claimed), and the inventory covers \(inventory)",
      remedy: "make the last period of the kind `application` in `periods` that of the inventory, "
        + "or calculate the inventory of the claimed period; nothing is judged before")
  }
}

extension Finding {
  fileprivate static let incomplete = Finding(
    .error, "neutrality.incomplete", "nothing is judged while the folder has errors",
    remedy: "correct the other errors; a verdict on a part of the rows would mislead")

  fileprivate static let noLedger = Finding(
    .warning, "neutrality.ledger", "the claim names credits, and there is no offsets.ledger",
    remedy: "bring them in with `baycarbon offsets import` or `deposit`")
}
