import BayCarbon
import Neutrality
import Quantities
import StrictJSON
import TestKit
import Testing

@testable import Reports

/// Drafts of the statements that go with a claim: nothing invented, blanks visible.
@Suite("statements") struct StatementTests {
  static let profiles = ["pas2060", "iso14068-1"]

  private static func draft(
    _ claim: NeutralityCase, _ id: String, isWhole: Bool = false
  ) throws -> Statement {
    let profile = try #require(Profile.named(id))
    let assessment =
      isWhole
      ? try Assessment(of: claim, under: profile)
      : try SampleClaim.assessed(claim, under: profile)
    return try #require(try Statement(of: claim, assessment))
  }

  @Test("where everything is stated nothing is blank", arguments: profiles)
  func filled(profile: String) throws {
    for kind in SubjectSummary.Kind.allCases {
      let statement = try Self.draft(SampleClaim.filled(kind), profile)
      #expect(statement.entries.flatMap(\.blanks) == [], "\(kind)")
      #expect(statement.isComplete)
      let text = StatementText(in: .english).text(statement)
      #expect(text.hasPrefix("# DRAFT: "))
      #expect(text.contains("Not signed"))
      #expect(text.contains("No item is left blank"))
      #expect(!text.contains("[ ..."))
    }
  }

  @Test("where nothing is stated every item is blank and names a member", arguments: profiles)
  func empty(profile: String) throws {
    let statement = try Self.draft(SampleClaim.empty(), profile, isWhole: true)
    let members = Self.members()
    for entry in statement.entries {
      #expect(!entry.blanks.isEmpty, "\(entry.item.key) is not blank")
      for member in entry.blanks { #expect(members.contains(member), "\(member)") }
    }
    #expect(!statement.isComplete)
    let text = StatementText(in: .english).text(statement)
    for member in Set(statement.entries.flatMap(\.blanks)) {
      #expect(text.contains("[ ... not stated: \(member) ... ]"), "\(member)")
    }
  }

  @Test("blanks that only some claims have name members too", arguments: profiles)
  func partlyFilled(profile: String) throws {
    let members = Self.members()
    for kind in SubjectSummary.Kind.allCases {
      var claim = try SampleClaim.empty()
      claim.subject.kind = kind
      claim.subject.isNarrow = true
      claim.subject.hasOutsourcing = true
      claim.reduction.route = .withHistoric
      claim.reduction.kind = .intensityBased
      claim.reduction.baseline = ComparisonSummary {
        $0.referenceKg = .one
        $0.currentKg = ExactDecimal(2)
      }
      claim.subject.outside = [.init("shop")]
      claim.declaration.incidents = [.init("fire", on: claim.asOf)]
      claim.periods = [PeriodSummary(.baseline, nil)]
      claim.offsetting.credits = [CreditSummary("x", kg: 1, state: .held)]
      claim.footprint.sources = [
        SourceSummary("a", scope: 1, kg: nil), SourceSummary("b", scope: 3, kg: .one),
        SourceSummary("c", scope: 3, kg: nil, isIncluded: false),
      ]
      claim.footprint.sources[1].basis = .estimate
      claim.footprint.sources[1].factors = [FactorSummary()]
      let blanks = Set(try Self.draft(claim, profile).entries.flatMap(\.blanks))
      #expect(blanks.subtracting(members).sorted() == [])
      #expect(blanks.contains("exclusions[].reason"))
      #expect(blanks.contains("factors[].source"))
    }
  }

  @Test("a commitment stands on the first list alone") func commitment() throws {
    for (kind, supports) in [
      (ClaimKind.commitment, Set([StatementItem.Support.commitment])),
      (.achievement, [.commitment, .achievement]), (.both, [.commitment, .achievement]),
      (nil, [.commitment, .achievement]),
    ] as [(ClaimKind?, Set<StatementItem.Support>)] {
      var claim = try SampleClaim.filled()
      claim.declaration.kind = kind
      let statement = try Self.draft(claim, "pas2060")
      #expect(Set(statement.entries.map(\.item.support)) == supports)
      #expect(statement.entries.count == (kind == .commitment ? 30 : 46))
    }
    #expect(StatementItem.report.count == 15)
    #expect(Set(StatementItem.all.map(\.key)).count == StatementItem.all.count)
  }

  @Test("three languages tell the same items, at most 100 columns wide", arguments: profiles)
  func languages(profile: String) throws {
    for claim in try [SampleClaim.filled(), SampleClaim.empty()] {
      let statement = try Self.draft(claim, profile, isWhole: true)
      var shapes: Set<[String]> = []
      for language in Language.allCases {
        let text = StatementText(in: language).text(statement)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines { #expect(String(line).displayWidth <= 100, "\(line)") }
        #expect(!text.contains("statement."), "a text is missing")
        #expect(lines.count { $0.hasPrefix("### ") } == statement.entries.count)
        for (heading, next) in zip(lines, lines.dropFirst()) where heading.hasPrefix("#") {
          #expect(next.isEmpty, "\(heading) is broken")
        }
        shapes.insert(lines.map { String($0.prefix { "#-".contains($0) }) }.filter { !$0.isEmpty })
      }
      #expect(shapes.count == 1)
    }
  }

  @Test("every label is used by some claim, and every rule that is named exists") func labels()
    throws
  {
    var used: Set<StatementLabel> = []
    for kind in SubjectSummary.Kind.allCases {
      for profile in Self.profiles {
        for part in try Self.draft(SampleClaim.filled(kind), profile).entries.flatMap(\.parts) {
          used.insert(part.label)
          if case .table(let table) = part.content { used.formUnion(table.columns.map(\.label)) }
          if case .list(let entries) = part.content {
            used.formUnion(entries.joined().compactMap(\.label))
          }
        }
      }
    }
    #expect(Set(StatementLabel.allCases).subtracting(used).map(\.rawValue).sorted() == [])
    let ids = Set(Family.allRules.map(\.id))
    for item in StatementItem.all {
      #expect(Set(item.rules).subtracting(ids).sorted() == [], "\(item.key)")
    }
  }
}

extension StatementTests {
  @Test("figures are exact and gross, credits stand beside them") func figures() throws {
    let text = StatementText(in: .english).text(try Self.draft(SampleClaim.filled(), "pas2060"))
    // 1234.000000001 kg + 20 kg counted, 2000 kg retired: neither is subtracted from the other.
    #expect(
      text.contains(
        "- footprint before offsets (gross): 1,254.000000001 kg CO2e (1.254000000001 t CO2e)"))
    #expect(text.contains("- credits retired: 2,000 kg CO2e (2 t CO2e)"))
    #expect(!text.contains("745.999999999"))
    // 1200 kg before, and more now; 12 kg a unit before, 10.450000000008333... now.
    #expect(text.contains(": -54.000000001 kg CO2e (-0.054000000001 t CO2e)"))
    #expect(text.contains("- reduction of the intensity: 12.916667 %"))
    #expect(text.contains("### Carbon footprint management plan (clause 7)"))
    #expect(text.contains("- LED; effect: 12 kg CO2e (0.012 t CO2e); done on: 2024-05-01"))
  }

  @Test("the coverage of the rest is told beside that of the whole") func coverage() throws {
    var claim = try SampleClaim.empty()
    claim.footprint.sources = [
      SourceSummary("a/grid", scope: 2, family: "electricity", kg: ExactDecimal(300)),
      SourceSummary("b/grid", scope: 2, family: "electricity", kg: ExactDecimal(300)),
      SourceSummary("gas", scope: 1, kg: ExactDecimal(370)),
      SourceSummary("air", scope: 3, category: 6, kg: ExactDecimal(30), isIncluded: false),
    ]
    let text = StatementText(in: .english).text(try Self.draft(claim, "pas2060", isWhole: true))
    #expect(text.contains("- share of all emissions that is counted: 97 %"))
    #expect(text.contains("- largest source: 2 electricity\n- its share of all emissions: 60 %"))
    #expect(text.contains("- share of the rest that is counted: 92.5 %"))
    #expect(text.contains("PAS2060-5-COVERAGE-95 FAIL"))
  }

  @Test("a verdict that is not green stands at the top") func verdict() throws {
    let claim = try SampleClaim.empty()
    let statement = try Self.draft(claim, "pas2060", isWhole: true)
    let unmet = statement.assessment.rulings.count { !$0.verdict.isGreen }
    let text = StatementText(in: .english).text(statement)
    let top = text.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(top.contains("The claim does not hold as it stands: FAIL."))
    #expect(top.contains("Rules that do not hold: \(unmet) ("))
  }

  @Test("somebody's words cannot steer a terminal or break a line") func inert() throws {
    var claim = try SampleClaim.filled()
    claim.subject.name = "a\u{1B}[2J\n# b"
    claim.offsetting.credits[0].beneficiary = "c\u{202E}\r"
    claim.plan?.measures[0].name = "d\u{9B}\n- e"
    for language in Language.allCases {
      let text = StatementText(in: language).text(try Self.draft(claim, "pas2060"))
      #expect(
        !text.unicodeScalars.contains { "\u{1B}\r\u{9B}\u{202E}".unicodeScalars.contains($0) })
      #expect(text.contains("a␛[2J␊# b"))
    }
  }

  @Test("the document has the same items and blanks", arguments: profiles)
  func document(profile: String) throws {
    let statement = try Self.draft(SampleClaim.empty(), profile, isWhole: true)
    let document = StatementJSON.document(statement, in: .simplifiedChinese)
    #expect(try canonicalPart(document, "schema") == #""baycarbon/statement/1""#)
    #expect(try canonicalPart(document, "profile") == "\"\(profile)\"")
    #expect(try canonicalPart(document, "language") == #""zh-Hans""#)
    #expect(
      try canonicalPart(document, "overall") == "\"\(statement.assessment.overall.rawValue)\"")
    for (place, entry) in statement.entries.enumerated() {
      let item = String(place)
      #expect(try canonicalPart(document, "items", item, "key") == "\"\(entry.item.key)\"")
      #expect(try canonicalPart(document, "items", item, "clause") == "\"\(entry.item.clause)\"")
      let blanks = CanonicalJSON.text(.array(entry.blanks.map(JSONOutput.string)))
      #expect(try canonicalPart(document, "items", item, "blanks") == blanks)
    }
    try expectRoundTrip(document)
    try expectRoundTrip(
      StatementJSON.document(Self.draft(SampleClaim.filled(), profile), in: .english))
  }

  @Test("other profiles have none") func others() throws {
    let claim = try SampleClaim.filled()
    for profile in Profile.all where !Statement.profiles.contains(profile.id) {
      #expect(try Statement(of: claim, SampleClaim.assessed(claim, under: profile)) == nil)
    }
    #expect(Statement.profiles == Self.profiles)
  }

  /// The members of the manifest as blanks name them, and what is no member: the tables of
  /// activities, the ledger, and what the inventory itself asks for.
  private static func members() -> Set<String> {
    var members: Set<String> = ["activities", "offsets", "period", "gwp"]
    func add(_ fields: [FieldDescription], below path: String) {
      for field in fields {
        let name = path.isEmpty ? field.name : "\(path).\(field.name)"
        members.insert(name)
        // An object with any of some names.
        for word in field.kind.split(separator: "`") where field.kind.hasPrefix("object with") {
          members.insert("\(name).\(word)")
        }
        add(field.inner, below: field.isList ? "\(name)[]" : name)
      }
    }
    add(ClaimSections.fields, below: "")
    return members
  }
}
