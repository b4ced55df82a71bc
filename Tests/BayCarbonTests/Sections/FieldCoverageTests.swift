import ActivityData
import Findings
import Neutrality
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import BayCarbon

/// Every property of every summary can be said in the manifest, or comes from somewhere else.
@Suite("fields of sections") struct FieldCoverageTests {
  /// What a summary's properties are filled by: the tables that do, and those that nobody needs to.
  struct Coverage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The properties that no table fills.
    let unfilled: @Sendable () throws -> Set<String>
    /// Why the manifest does not say them.
    let elsewhere: [String: String]

    init<Root>(
      _ start: Root, _ tables: SectionTable<Root>..., elsewhere: [String: String] = [:]
    ) {
      self.init(start, tables.map { table in { try $0.read(table, start) } }, elsewhere)
    }

    init<Key, Root: Summary>(
      _ start: Root, keyed: SectionTable<KeyedFacts<Key, Root>>,
      _ tables: SectionTable<Root>..., elsewhere: [String: String] = [:]
    ) {
      let others = tables.map { table in
        { @Sendable (example: Example) in try example.read(table, start) }
      }
      let facts = { @Sendable (example: Example) in
        var filled = start
        try example.read(keyed, KeyedFacts<Key, Root>()).facts.fill(&filled)
        return filled
      }
      self.init(start, others + [facts], elsewhere)
    }

    private init<Root: Sendable>(
      _ start: Root, _ readers: [@Sendable (Example) throws -> Root],
      _ elsewhere: [String: String]
    ) {
      testDescription = "\(Root.self)"
      self.elsewhere = elsewhere
      unfilled = {
        var unfilled: Set<String>?
        for reader in readers {
          let same = unchanged(from: start, to: try reader(Example()))
          unfilled = unfilled?.intersection(same) ?? same
        }
        return unfilled ?? []
      }
    }
  }

  /// Reads the example that a table makes of itself.
  struct Example {
    func read<Root>(_ table: SectionTable<Root>, _ start: Root) throws -> Root {
      let source = try SectionText(#""comment": "none""#).manifest().source
      var reading = SectionReading(source, digests: [:])
      let node = try JSONNode(parsing: Array(table.example.utf8))
      let facts = table.facts(node, "example", &reading)
      #expect(reading.findings.isEmpty, "\(reading.findings.map(\.message))")
      var value = start
      try #require(facts).fill(&value)
      return value
    }
  }

  static let result = "from the inventory"
  static let ledger = "from the ledger"
  static let day = CalendarDate(dayNumber: 0)

  static let summaries: [Coverage] = [
    Coverage(SubjectSummary(), Sections.subject, Sections.boundary),
    Coverage(SubjectSummary.OutsideGroup(""), Sections.outsideGroup),
    Coverage(PeriodSummary(), Sections.period),
    Coverage(BaselineSummary(), Sections.baseline),
    Coverage(
      BaselineSummary.Trigger(.structure, effectKg: nil, isRecalculated: false),
      Sections.trigger),
    Coverage(
      ReductionSummary(), Sections.reduction),
    Coverage(
      ReductionSummary.LegalTarget("", limitKg: nil, actualKg: nil), Sections.legalTarget),
    Coverage(
      ComparisonSummary(), Sections.comparison,
      elsewhere: [
        "currentKg": result, "currentLocationKg": result, "currentOutput": "from `intensity`",
        "outputUnit": "from `intensity`", "areEffectsComputed": "from `baseline.inventory`",
      ]),
    Coverage(PlanSummary(), Sections.plan),
    Coverage(PlanSummary.Measure(""), Sections.measure),
    Coverage(HistoricReductionSummary(), Sections.historic),
    Coverage(PathwaySummary(), Sections.pathway),
    Coverage(PathwaySummary.Target(on: day, kg: nil), Sections.target),
    Coverage(DeclarationSummary(), Sections.declaration),
    Coverage(DeclarationSummary.Incident("", on: day), Sections.incident),
    Coverage(WordingSummary(), Sections.wording),
    Coverage(ValidationSummary(), Sections.validation),
    Coverage(
      PublicationSummary(), Sections.publication,
      elsewhere: ["signatory": "from `signatory`"]),
    Coverage(PublicationSummary.Signatory(""), Sections.signatory),
    Coverage(
      FootprintSummary(), Sections.footprint,
      elsewhere: [
        "sources": result, "gwp": result, "gwpYears": result, "scope2LocationKg": result,
        "scope2MarketKg": result, "scope2Instruments": "from `scope2_instruments`",
        "statedPerUnitKg": "from `intensity`",
      ]),
    Coverage(MethodSummary(), Sections.method),
    Coverage(
      FactorSummary(), keyed: Sections.factor,
      elsewhere: ["id": "the key", "activityYear": result, "grade": result]),
    Coverage(
      InstrumentSummary(), keyed: Sections.instrument,
      elsewhere: [
        "id": "the key", "kind": "from instruments.csv",
        "kilowattHours": "from instruments.csv",
      ]),
    Coverage(
      SourceSummary(), keyed: Sections.source, Sections.exclusion, Sections.wholeSource,
      elsewhere: [
        "isIncluded": "a source of the inventory is, an exclusion is not", "gases": result,
        "gasKg": result,
        "activity": result, "facility": result, "stream": result,
        "biogenicKg": result, "factors": result,
      ]),
    Coverage(
      OffsettingFacts(), Sections.offsetting, elsewhere: [:]),
    Coverage(
      ProjectSummary(), keyed: Sections.project,
      elsewhere: ["id": "the key", "name": ledger, "methodology": ledger, "country": ledger]),
    Coverage(
      CreditSummary(), keyed: Sections.credit,
      elsewhere: [
        "id": ledger, "programme": ledger, "project": "from `offsetting.projects`",
        "vintage": ledger, "kg": ledger, "serial": "the key", "units": ledger,
        "serialUnits": ledger, "issuedOn": ledger, "retiredOn": ledger, "state": ledger,
        "beneficiary": ledger, "beneficiaryMatch": "from `offsetting.aliases`",
        "purpose": ledger, "evidence": ledger, "isReversible": ledger, "mitigation": ledger,
        "labels": ledger, "overlaps": ledger, "impairedOn": ledger, "numbers": ledger,
        "isVintageYear": ledger,
      ]),
    Coverage(SharedRetirement(), Sections.sharedRetirement),
    Coverage(AuthorisationSummary(), Sections.authorisation),
    Coverage(EventSummary(), Sections.event),
    Coverage(NewForestSummary(), Sections.forest),
    Coverage(WrittenDecision(), Sections.decision),
    Coverage(IntensityFacts(), Sections.intensity),
    Coverage(
      SectionContents(), Sections.all, elsewhere: ["settings": "every default is its example"]),
  ]

  @Test("no property of a summary is forgotten", arguments: summaries)
  func properties(_ coverage: Coverage) throws {
    let unfilled = try coverage.unfilled()
    let reasons = Set(coverage.elsewhere.keys)
    #expect(unfilled.subtracting(reasons).sorted() == [], "no member fills these")
    #expect(reasons.subtracting(unfilled).sorted() == [], "these are filled after all")
  }

  @Test("of the facts about offsetting none is forgotten") func offsetting() throws {
    let filled = try Example().read(Sections.offsetting, OffsettingFacts())
    #expect(unchanged(from: OffsettingSummary(), to: filled.summary) == ["credits"])
  }

  @Test("every summary of the folder is looked at") func completeness() throws {
    var known = Set(
      Self.summaries.map { String($0.testDescription.split(separator: ".").last ?? "") })
    // Tested by itself; read by kinds of their own; the case that holds all others.
    known.formUnion([
      "OffsettingSummary", "DocumentReference", "ReviewerDecision", "NeutralityCase",
      "UnitNumbers",
    ])
    for file in Repository.files(below: "Sources/Neutrality/Summaries", endings: [".swift"]) {
      for match in try Repository.text(file).matches(of: /package struct (\w+)/) {
        #expect(known.contains(String(match.1)), "\(file): \(match.1) has no table")
      }
    }
  }

  @Test("a manifest with every member fills the whole case") func whole() throws {
    let members = Sections.all.fields.map { "\"\($0.name)\": \($0.description.example)" }
    let text = SectionText(
      whole: """
        {"schema": "baycarbon/inventory/1", "period": {"from": "2024-01-01", "to": "2024-12-31"},
         "facilities": [{"id": "words", "region": "HK"}],
         \(members.joined(separator: ",\n"))}
        """)
    let claim = try text.claim()
    let empty = NeutralityCase(asOf: claim.asOf)
    #expect(unchanged(from: empty, to: claim) == ["asOf", "standard", "settings"])
  }

  @Test("a member is named like its property") func names() {
    // Members whose own name would say less than the name an inventory has for it.
    let renamed: Set = [
      "period", "description", "what", "estimate_kg", "reason", "facility", "reference",
    ]
    func check(_ fields: [FieldDescription]) {
      for field in fields {
        let isSnake = field.name.wholeMatch(of: /[a-z0-9]+(_[a-z0-9]+)*/) != nil
        #expect(isSnake || renamed.contains(field.name), "\(field.name)")
        #expect(field.meaning.first?.isUppercase == false, "\(field.name): \(field.meaning)")
        #expect(field.meaning.last != ".", "\(field.name): \(field.meaning)")
        check(field.inner)
      }
    }
    check(ClaimSections.fields.filter { $0.name != "settings" })
  }

  @Test("the manifest lets pass every section and no other member") func letPass() {
    let own: Set = ["subject", "boundary", "exclusions"]
    let names = Set(ClaimSections.fields.map(\.name)).subtracting(own)
    #expect(names == Set(ManifestReader.letPass))
    #expect(
      Set(ManifestReader.subjectKinds) == Set(SubjectSummary.Kind.allCases.map(\.rawValue)))
  }
}

/// The properties that have the same value in both.
private func unchanged<Root>(from start: Root, to filled: Root) -> Set<String> {
  let pairs = zip(Mirror(reflecting: start).children, Mirror(reflecting: filled).children)
  return Set(
    pairs.filter { String(reflecting: $0.value) == String(reflecting: $1.value) }
      .compactMap { $0.0.label })
}
