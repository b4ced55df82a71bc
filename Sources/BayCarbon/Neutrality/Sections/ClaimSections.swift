import ActivityData
import Findings
import Neutrality
import Quantities
import StrictJSON

/// What `inventory.json` says for a claim of neutrality, beside the figures of the inventory and
/// the credits of the ledger.
///
/// ```
/// let sections = ClaimSections(manifest, digests: [:])
/// var claim = NeutralityCase(asOf: day)
/// sections.fill(&claim)
/// // Then the figures of the result and the credits of the ledger are put in.
/// ```
package struct ClaimSections: Sendable {
  /// What is wrong with the sections, all of it errors, in the order of the file.
  package let findings: [Finding]
  /// Files of the folder that stand for evidence, in the order of the file. A document whose
  /// digest was not handed in is not in any summary.
  package let documents: [SectionDocument]
  let contents: SectionContents
  let source: Manifest.Source
  private let period: Period
  private let documentDays: [String: CalendarDate]

  /// Reads the sections. No file is opened.
  ///
  /// - Parameters:
  ///   - manifest: The manifest.
  ///   - digests: `sha256:` and 64 hexadecimal digits for each of ``documents``, by its path; empty
  ///     where they are not known yet.
  package init(_ manifest: Manifest, digests: [String: String] = [:]) {
    var reading = SectionReading(manifest.source, digests: digests)
    var contents = SectionContents()
    for member in manifest.source.root.members {
      guard let field = Sections.all.fields.first(where: { $0.name == member.name }) else {
        continue
      }
      field.read(member.node, member.name, &reading)?(&contents)
    }
    reading.check(contents, facilities: manifest.facilities.map(\.id))
    for place in contents.exclusions.indices where contents.exclusions[place].id.isEmpty {
      contents.exclusions[place].id = "exclusion-\(place + 1)"
    }
    findings = reading.findings.inReportOrder()
    documents = reading.documents
    documentDays = reading.documentDays
    self.contents = contents
    source = manifest.source
    period = manifest.period
  }

  /// The members of the sections, for the documentation.
  package static var fields: [FieldDescription] { Sections.all.descriptions }

  /// The claim that credits of the ledger are assigned to, as its entries name it.
  package var claim: String? { contents.offsetting.claim }

  /// The folder with the inventory of the base year.
  var baseInventory: String? { contents.baseline.inventory }

  /// The serials of blocks that the claim names itself.
  package var creditSerials: [String] { contents.offsetting.credits.map(\.key.serial) }

  /// Whose name a beneficiary is; nil where there is none.
  ///
  /// - Parameter beneficiary: The name in the ledger.
  package func match(beneficiary: String?) -> CreditSummary.BeneficiaryMatch? {
    guard let beneficiary else { return nil }
    if beneficiary == contents.subject.entity || beneficiary == contents.subject.name {
      return .entity
    }
    if contents.offsetting.aliases.contains(beneficiary) { return .alias }
    return contents.offsetting.groupMembers.contains(beneficiary) ? .groupMember : .other
  }
}

extension ClaimSections {
  /// Puts into a case everything that the sections say of it. It replaces what was there.
  ///
  /// The period of the inventory is among the periods: the entry of `periods` with its days, or
  /// one for application that is added.
  package func fill(_ claim: inout NeutralityCase) {
    claim.settings = contents.settings
    claim.settingPlaces = settingPlaces
    claim.subject = contents.subject
    claim.subject.approach = contents.boundary.approach
    claim.subject.boundary = contents.boundary.boundary
    claim.periods = contents.periods
    let place = indexOfInventory(in: &claim.periods)
    if let output = contents.intensity.output { claim.periods[place].output = output }
    claim.baseline = contents.baseline
    claim.footprint = contents.footprint
    claim.footprint.sources = contents.exclusions
    claim.footprint.statedPerUnitKg = contents.intensity.statedPerUnitKg
    claim.reduction = contents.reduction
    fillOutput(&claim.reduction.baseline)
    fillOutput(&claim.reduction.previous)
    claim.plan = contents.plan
    claim.pathway = contents.pathway
    claim.declaration = contents.declaration
    claim.validation = contents.validation
    claim.publication = contents.publication
    claim.publication.signatory = contents.signatory
    claim.offsetting = contents.offsetting.summary
    claim.event = contents.event
    claim.decisions = contents.decisions.map(\.decision)
    claim.documentDays = documentDays
    if let opinion = contents.validation.statement?.digest,
      let day = contents.validation.statementOn
    {
      claim.documentDays[opinion] = max(day, documentDays[opinion] ?? day)
    }
  }

  /// Where each member of `settings` stands.
  private var settingPlaces: [String: String] {
    guard case .object(let object) = source.root["settings"]?.value else { return [:] }
    return Dictionary(
      object.members.map { ($0.name, source.location($0.namePosition).description) },
      uniquingKeysWith: { first, _ in first })
  }

  private func indexOfInventory(in periods: inout [PeriodSummary]) -> Int {
    if let place = periods.firstIndex(where: { $0.span == period }) { return place }
    // An entry without days speaks of the inventory's.
    if let place = periods.firstIndex(where: { $0.span == nil && $0.kind == .application }) {
      periods[place].span = period
      return place
    }
    periods.append(PeriodSummary(.application, period))
    return periods.count - 1
  }

  private func fillOutput(_ comparison: inout ComparisonSummary?) {
    comparison?.currentOutput = contents.intensity.output
    comparison?.outputUnit = contents.intensity.unit
  }

  /// Puts in what is said of a source that the inventory counted. What is said of all facilities
  /// or of a whole family of activities gives way to what is said of this one.
  package func fill(_ source: inout SourceSummary, facility: String, activity: String) {
    let entries = contents.sources.filter {
      $0.key.matches(facility: facility, activity: activity)
    }
    let ordered = entries.enumerated().sorted { left, right in
      let (first, second) = (left.element.key, right.element.key)
      return (first.facility == nil ? 0 : 1, first.activity.utf8.count, left.offset)
        < (second.facility == nil ? 0 : 1, second.activity.utf8.count, right.offset)
    }
    for entry in ordered { entry.element.facts.fill(&source) }
  }

  /// Puts in what is said of a factor, by its ``FactorSummary/id``.
  package func fill(_ factor: inout FactorSummary) {
    for entry in contents.factors where entry.key.id == factor.id {
      entry.facts.fill(&factor)
    }
  }

  /// Puts in what is said of an instrument, by its ``InstrumentSummary/id``.
  package func fill(_ instrument: inout InstrumentSummary) {
    for entry in contents.instruments where entry.key.id == instrument.id {
      entry.facts.fill(&instrument)
    }
  }

  /// Puts in what is said of a block of credits, by its serial, and of its project, by programme
  /// and id, and whose name the beneficiary is.
  package func fill(_ credit: inout CreditSummary) {
    for entry in contents.offsetting.credits where entry.key.serial == credit.serial {
      entry.facts.fill(&credit)
    }
    for entry in contents.offsetting.projects
    where entry.key.programme == credit.programme && entry.key.project == credit.project.id {
      entry.facts.fill(&credit.project)
    }
    credit.beneficiaryMatch = match(beneficiary: credit.beneficiary)
  }
}
