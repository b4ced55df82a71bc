import ActivityData
import Findings
import Inventory
import Neutrality
import OffsetLedger
import Quantities

/// A folder whose claim of neutrality is judged.
///
/// ```
/// let judged = NeutralityFolder(at: "my-factory").judge(under: [.pas2060], asOf: today)
/// ```
package struct NeutralityFolder {
  /// The path as given.
  package let path: String

  /// Names a folder; nothing is read yet.
  package init(at path: String) { self.path = path }

  /// What came of judging.
  package struct Outcome {
    /// The claim as it was judged; nil when the folder could not be read or calculated that far.
    package fileprivate(set) var claim: NeutralityCase?
    /// One for each profile, in their order.
    package fileprivate(set) var assessments: [Assessment] = []
    /// What was found in the folder, in report order.
    package fileprivate(set) var findings: [Finding] = []
    /// True when an input could not be read at all.
    package fileprivate(set) var isUnreadable = false
  }

  /// Calculates the inventory, looks the credits up and judges the claim.
  ///
  /// - Parameters:
  ///   - profiles: Under which profiles.
  ///   - day: The day on which deadlines are judged.
  ///   - encoding: How the activity tables are saved.
  ///   - threads: How many may work; the result does not depend on it.
  ///   - progress: Is told how far reading has come.
  package func judge(
    under profiles: [Profile], asOf day: CalendarDate, encoding: TextEncoding = .utf8,
    threads: Int = 1, progress: ProgressReport? = nil
  ) -> Outcome {
    var outcome = Outcome()
    let folder = InventoryFolder(at: path)
    let calculated = folder.calculate(encoding: encoding, threads: threads, progress: progress)
    outcome.findings = calculated.findings
    outcome.isUnreadable = calculated.isUnreadable
    guard let manifest = folder.manifest, let result = calculated.result,
      let read = folder.claimSections()
    else { return outcome }
    outcome.findings = (outcome.findings + read.findings).inReportOrder()
    if outcome.findings.count(of: .error) > 0 {
      outcome.findings.append(Self.incomplete)
      return outcome
    }
    do {
      let credits = try credits(read.sections, &outcome.findings)
      let assembly = ClaimAssembly(
        manifest: manifest, sections: read.sections, result: result, credits: credits)
      let claim = try assembly.claim(asOf: day)
      if let contradiction = Self.contradiction(in: claim) {
        outcome.findings.append(contradiction)
        return outcome
      }
      outcome.findings += read.sections.unused(
        in: claim, sources: result.lines.activity.kinds.map { ($0.facility, $0.activity) })
      outcome.assessments = try profiles.map { try Assessment(of: claim, under: $0) }
      outcome.claim = claim
    } catch let error as LedgerError {
      outcome.findings.append(error.finding)
      outcome.isUnreadable = outcome.isUnreadable || error.kind == .unreadable
    } catch {
      outcome.findings.append(
        Finding(
          .error, "quantity.overflow", "the figures are too large to be held exactly",
          remedy: "look for a quantity in the wrong unit"))
    }
    outcome.findings = outcome.findings.inReportOrder()
    return outcome
  }

  /// The blocks that the ledger assigns to the claim, and those that the manifest names.
  private func credits(
    _ sections: ClaimSections, _ findings: inout [Finding]
  ) throws(LedgerError) -> [CreditRecord] {
    let offsets = OffsetsFolder(at: path)
    let named = sections.creditSerials
    guard offsets.hasLedger else {
      if !named.isEmpty || sections.claim != nil { findings.append(Self.noLedger) }
      return []
    }
    let all = try offsets.records()
    let serials = Set(named)
    return all.filter {
      serials.contains($0.serial) || ($0.block.claim != nil && $0.block.claim == sections.claim)
    }
  }

  /// The baseline is one figure, wherever the manifest tells it: rules read it in different places.
  private static func contradiction(in claim: NeutralityCase) -> Finding? {
    guard let baseline = claim.periods(.baseline).last else { return nil }
    let comparison = claim.reduction.baseline
    let isSamePeriod = comparison?.reference == baseline.span
    let told = [
      ("periods", baseline.kg), ("baseline.total_kg", claim.baseline.totalKg),
      ("reduction.baseline.reference_kg", isSamePeriod ? comparison?.referenceKg : nil),
    ].compactMap { place, kg in kg.map { (place: place, kg: $0) } }
    if Set(told.map(\.kg)).count < 2 { return nil }
    return Finding(
      .error, "neutrality.contradiction",
      "the emissions of the baseline are told in different figures",
      notes: told.map { "\($0.place) says \($0.kg) kg" },
      remedy: "state one figure; nothing is judged before")
  }

  private static let incomplete = Finding(
    .error, "neutrality.incomplete", "nothing is judged while the folder has errors",
    remedy: "correct what is said above; a verdict on a part of the rows would mislead")

  private static let noLedger = Finding(
    .warning, "neutrality.ledger", "the claim names credits, and there is no offsets.ledger",
    remedy: "bring them in with `baycarbon offsets import` or `deposit`")
}
