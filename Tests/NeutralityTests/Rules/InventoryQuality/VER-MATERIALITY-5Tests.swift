import Neutrality
import Quantities
import Testing

@Suite("VER-MATERIALITY-5") struct VerificationMaterialityTests {
  // The footprint is 1000 kg; what is left out does not count.
  @Test("the sum of misstatements") func table() throws {
    try RuleTable(
      .verificationMateriality,
      """
      case                            | grid | found              | percent | opinion    | by          | verdict  | reason
      nothing found                   | 1000 | 0                  | -       | 2025-03-01 | independent | PASS     | immaterial
      limit: five percent             | 1000 | 50                 | -       | 2025-03-01 | independent | PASS     | immaterial
      limit: a microgram more         | 1000 | 50.000000001       | -       | 2025-03-01 | independent | FAIL     | material
      limit: understated by as much   | 1000 | -50.000000001      | -       | 2025-03-01 | independent | FAIL     | material
      they cancel out                 | 1000 | 80, -40            | -       | 2025-03-01 | independent | PASS     | immaterial
      limit: as the setting says      | 1000 | 20                 | 2       | 2025-03-01 | independent | PASS     | immaterial
      limit: beyond the setting       | 1000 | 20.000001          | 2       | 2025-03-01 | independent | FAIL     | material
      not told                        | 1000 | -                  | -       | 2025-03-01 | independent | EVIDENCE | not-told
      one's own statement             | 1000 | -                  | -       | 2025-03-01 | self        | NA       | not-verified
      not verified                    | 1000 | -                  | -       | -          | -           | NA       | not-verified
      a footprint of nothing          | 0    | 1                  | -       | 2025-03-01 | independent | FAIL     | no-footprint
      no inventory                    | -    | 1                  | -       | 2025-03-01 | independent | FAIL     | common.missing
      """
    ) { claim, row in
      if let percent = try row.decimal("percent") { claim.settings.materialityPercent = percent }
      claim.validation.statementOn = try row.date("opinion")
      claim.validation.kind = try row.choice("by")
      let found = try row.list("found").map { try ExactDecimal(parsing: $0) }
      claim.footprint.misstatementsKg = found.isEmpty ? nil : found
      guard let kg = try row.decimal("grid") else { return }
      claim.footprint.sources = [
        SourceSummary("grid", scope: 2, kg: kg),
        SourceSummary("air", scope: 3, category: 6, wholeKg: 500, isIncluded: false),
      ]
    }.check()
  }

  @Test("verification that found nothing is told by an empty list") func empty() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 1)]
    claim.footprint.misstatementsKg = []
    #expect(try Rule.verificationMateriality.judge(claim).verdict == .pass)
  }
}
