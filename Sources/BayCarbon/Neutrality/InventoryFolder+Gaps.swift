import ActivityData
import Findings
import Neutrality
import Quantities
import StrictJSON

extension InventoryFolder {
  /// What the rules of a profile need and the folder does not say, before anything is computed:
  /// warnings that name the member to add. What the inventory or the ledger will tell is not asked
  /// for, nor what only concerns other kinds of claims.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - hasRows: Whether there are rows in `activities/`.
  package func gaps(under profile: Profile, hasRows: Bool) -> [Finding] {
    guard let manifest, let read = claimSections() else { return [] }
    var claim = NeutralityCase(asOf: manifest.period.to)
    read.sections.fill(&claim)
    claim.standard = profile.standard
    let concerned = Set(profile.rules.filter { $0.concerns(claim) }.map(\.id))
    var known: Set<String> = hasRows ? ["activities"] : []
    if OffsetsFolder(at: path).hasLedger { known.insert("offsets") }
    // An inventory of ours always says where biogenic carbon dioxide went.
    known.insert("footprint.biogenic")
    // The figures of comparisons come from the inventory; that there is something to compare with
    // is what the manifest tells.
    if claim.baseline.inventory != nil {
      known.formUnion(["baseline.total_kg", "reduction.baseline"])
    } else if !claim.periods(.baseline).isEmpty || claim.reduction.baseline != nil {
      known.insert("reduction.baseline")
    }
    if claim.periods(.application).count > 1 || claim.reduction.previous != nil {
      known.insert("reduction.previous")
    }
    var findings = read.findings
    for gap in profile.gaps(in: claim) where !known.contains(gap.path) {
      let rules = gap.rules.filter(concerned.contains)
      guard !rules.isEmpty, let remedy = Self.remedy(forGap: gap.path) else { continue }
      let section = gap.path.prefix { $0 != "." }
      findings.append(
        Finding(
          .warning, "neutrality.gap", "`\(gap.path)` is not stated, and \(profile.id) needs it",
          at: manifest.source.location(
            manifest.source.root.member(String(section))?.namePosition),
          notes: ["needed by \(rules.joined(separator: ", "))"], remedy: remedy))
    }
    return findings.inReportOrder()
  }

  /// How to close a gap; nil where the inventory or the ledger does.
  private static func remedy(forGap path: String) -> String? {
    switch path {
    case "activities": return "add rows to a table in activities/"
    case "offsets": return "put credits into the ledger with `baycarbon offsets`"
    case "period":
      return "add to `periods` one of the kind `application` or `commitment`, with its days"
    default: break
    }
    guard let field = ClaimSections.field(path), !isAboutFigures(path) else { return nil }
    let parts = path.split(separator: ".")
    let place = parts.dropLast().joined(separator: ".")
    let what = "`\(field.name)`, \(field.kind): \(field.meaning)"
    return place.isEmpty ? "add \(what)" : "add to `\(place)` \(what)"
  }

  /// Whether a section speaks of things that only the inventory or the ledger lists.
  private static func isAboutFigures(_ path: String) -> Bool {
    ["sources", "factors", "scope2_instruments", "offsetting.credits", "offsetting.projects"]
      .contains { path == $0 || path.hasPrefix("\($0).") }
  }
}

extension ClaimSections {
  /// The member of a place such as `plan.measures.name`; nil when there is none.
  package static func field(_ path: String) -> FieldDescription? {
    var level = fields
    var found: FieldDescription?
    for part in path.split(separator: ".") {
      found = level.first { $0.name == part }
      guard let found else { return nil }
      level = found.inner
    }
    return found
  }
}

extension Rule {
  /// False where the claim's own words show that it is of a kind that the rule does not judge.
  /// Figures and credits may still be missing from the case.
  fileprivate func concerns(_ claim: NeutralityCase) -> Bool {
    guard let judgement = try? judge(claim), judgement.verdict == .notApplicable,
      judgement.reason.isCommon, let reason = CommonReason(rawValue: judgement.reason.key)
    else { return true }
    return switch reason {
    case .missing, .noCredits, .noInstruments: true
    case .commitmentOnly, .achievementOnly, .notAnEvent, .anEvent, .notAProduct,
      .notAnOrganisation, .firstPeriod:
      false
    }
  }
}
