import Neutrality
import Quantities
import Testing

@Suite("HKQAA-ACHIEVE") struct HKQAAAchieveTests {
  @Test("what comes after, and what the certificate says") func table() throws {
    try RuleTable(
      .hkqaaAchieve,
      """
      case                        | claim       | further  | credits                  | certificate                     | share | was        | sentence                    | declared   | verdict | reason
      it goes on                  | achievement | less yet | A retired 1 2025-03-01   | classification, offsets         | -     | -          | -                           | -          | PASS    | promised
      no certificate yet          | both        | less yet | A retired 1 2025-03-01   | -                               | -     | -          | -                           | -          | PASS    | promised
      limit: a kg, not told       | achievement | less yet | A retired 1 2025-03-01   | classification                  | -     | -          | -                           | -          | FAIL    | offsets-unstated
      limit: nothing to tell      | achievement | less yet | A held 1                 | classification                  | -     | -          | -                           | -          | PASS    | promised
      a share of reduction        | achievement | less yet | -                        | classification, reduction-share | 0.3   | 1000       | -                           | -          | PASS    | share-stated
      a share nobody claimed      | achievement | less yet | -                        | classification, reduction-share | -     | -          | -                           | -          | FAIL    | share-unstated
      nothing comes after         | achievement | -        | -                        | classification                  | -     | -          | -                           | -          | FAIL    | common.missing
      only a promise              | commitment  | less yet | -                        | classification                  | -     | -          | -                           | -          | FAIL    | promise-only
      no baseline to compare      | achievement | less yet | -                        | classification, reduction-share | 0.3   | -          | -                           | -          | FAIL    | common.missing
      limit: nothing fell         | achievement | less yet | -                        | classification, reduction-share | 0.3   | 700        | -                           | -          | FAIL    | share-not-reduced
      limit: a millionth fell     | achievement | less yet | -                        | classification, reduction-share | 0.3   | 700.000001 | -                           | -          | PASS    | share-stated
      a share below nothing       | achievement | less yet | -                        | classification, reduction-share | -0.3  | 1000       | -                           | -          | FAIL    | share-not-reduced
      a share called neutral      | achievement | less yet | -                        | classification, reduction-share | 0.3   | 1000       | the hall is Carbon  Neutral | -          | FAIL    | share-called-neutral
      in Chinese                  | achievement | less yet | -                        | classification, reduction-share | 0.3   | 1000       | 本會堂已達碳中和                    | -          | FAIL    | share-called-neutral
      called what it is           | achievement | less yet | -                        | classification, reduction-share | 0.3   | 1000       | emissions are 30 % lower    | -          | PASS    | share-stated
      limit: neutral and offset   | achievement | less yet | A retired 700 2025-03-01 | offsets, reduction-share        | 0.3   | 1000       | the hall is carbon neutral  | -          | PASS    | share-stated
      limit: and a kg short       | achievement | less yet | A retired 699 2025-03-01 | offsets, reduction-share        | 0.3   | 1000       | the hall is carbon neutral  | -          | FAIL    | share-called-neutral
      limit: declared at the end  | achievement | less yet | -                        | -                               | -     | -          | -                           | 2024-12-31 | FAIL    | before-period-end
      limit: declared a day after | achievement | less yet | -                        | -                               | -     | -          | -                           | 2025-01-01 | PASS    | promised
      """
    ) { claim, row in
      claim.periods = [PeriodSummary(.application, Samples.year(2024))]
      claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 700)]
      claim.declaration.date = try row.date("declared")
      claim.declaration.wording = try row.text("sentence").map { text in
        WordingSummary { $0.text = text }
      }
      claim.reduction.baseline = try row.decimal("was").map { kg in
        ComparisonSummary {
          $0.referenceKg = kg
          $0.currentKg = ExactDecimal(700)
        }
      }
      claim.declaration.furtherCommitment = try row.text("further")
      claim.offsetting.credits = try row.credits("credits")
      claim.declaration.certificate = try row.choices("certificate")
      claim.reduction.statedShare = try row.decimal("share").map { Ratio($0) }
    }.check()
  }

  @Test("the profile of the class takes the list for achievements and not the sentence")
  func profile() {
    let ids = Set(Profile.hkqaaAchievement.rules.map(\.id))
    #expect(
      ids.isSuperset(of: [
        "PAS2060-10-VALIDATION-TYPE", "PAS2060-10-SIGN", "PAS2060-10-PUBLIC", "PAS2060-EVT-PRE",
        "PAS2060-8-REDUCTION", "PAS2060-9.1.1-BALANCE", "HKQAA-DISCLOSE", "HKQAA-ACHIEVE",
      ]))
    #expect(
      ids.isDisjoint(with: [
        "PAS2060-0-STATUS", "PAS2060-10-WORDING", "PAS2060-10-TYPE", "PAS2060-11-RENEW",
        "HKQAA-COMMIT", "HKQAA-PEAK",
      ]))
  }

  @Test("no other class has rules of offsetting, and a commitment only the days of a plan")
  func classes() {
    for profile in [Profile.hkqaaDisclosure, .hkqaaCommitment, .hkqaaPeak] {
      let ids = profile.rules.map(\.id)
      #expect(ids.contains("HKQAA-DISCLOSE") && ids.contains("PAS2060-5-COVERAGE-95"))
      #expect(!ids.contains { $0.hasPrefix("PAS2060-9") || $0.hasPrefix("LEDGER") })
      #expect(ids.contains("PAS2060-7-DATES") == (profile.id == "hkqaa-commitment"))
      #expect(!ids.contains("PAS2060-7-PLAN-FIVE"))
    }
  }
}
