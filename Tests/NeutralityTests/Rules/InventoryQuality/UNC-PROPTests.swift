import Neutrality
import Quantities
import Testing

@Suite("UNC-PROP") struct UncertaintyPropagationTests {
  // Sources: kg, percent of the activity, and `percent@name` of each factor, parted by `/`.
  // 300 kg at 10 % and 400 kg at 10 %: parts of 30 and 40 kg, in quadrature 50 kg, which of 700 kg
  // are 7.142857 %. With one factor for both it is 70 kg, 10 %.
  @Test("parts in quadrature, shared factors added") func table() throws {
    try RuleTable(
      .uncertaintyPropagation,
      """
      case                             | sources                  | stated    | widest | verdict  | reason
      computed and not stated          | 300/10, 400/10           | -         | -      | PASS     | computed
      limit: as computed               | 300/10, 400/10           | 7.142857  | -      | PASS     | holds
      limit: a millionth less          | 300/10, 400/10           | 7.142856  | -      | FAIL     | understated
      limit: written with one digit    | 300/10, 400/10           | 7.1       | -      | PASS     | holds
      limit: rounded the other way     | 300/10, 400/10           | 7         | -      | PASS     | holds
      limit: one digit too low         | 300/10, 400/10           | 7.0001    | -      | FAIL     | understated
      activity and factor, 3 4 5       | 100/3/4@a                | 5         | -      | PASS     | holds
      activity and factor, too low     | 100/3/4@a                | 4.9       | -      | FAIL     | understated
      limit: one factor, added         | 300/0/10@hk, 400/0/10@hk | 10        | -      | PASS     | holds
      limit: one factor, less          | 300/0/10@hk, 400/0/10@hk | 9.999999  | -      | FAIL     | understated
      two factors                      | 300/0/10@hk, 400/0/10@cn | 7.142857  | -      | PASS     | holds
      signs count where factors err    | 700/0/10@hk, -200/0/10@hk | 10       | -      | PASS     | holds
      limit: as wide as the setting    | 100/30                   | 30        | -      | PASS     | holds
      limit: wider than the setting    | 100/30.000001            | 30.000001 | -      | WARN     | too-wide
      a factor is too wide             | 100/0/31@a               | -         | -      | WARN     | too-wide
      limit: by another setting        | 100/10                   | 10        | 9.9    | WARN     | too-wide
      too low beside too wide          | 100/50                   | 40        | -      | FAIL     | understated
      one without a figure             | 300/10, 400/-            | 10        | -      | EVIDENCE | incomplete
      nothing to check                 | 300/10, 400/-            | -         | -      | NA       | nothing-stated
      limit: no uncertainty at all     | 300/0                    | 0         | -      | PASS     | holds
      a footprint of nothing           | 0/10                     | 10        | -      | FAIL     | no-footprint
      no inventory                     | -                        | 10        | -      | FAIL     | common.missing
      """
    ) { claim, row in
      if let widest = try row.decimal("widest") { claim.settings.propagationLimitPercent = widest }
      claim.footprint.uncertaintyPercent = try row.decimal("stated")
      claim.footprint.sources = try row.list("sources").enumerated().map { place, text in
        try Self.source("s\(place)", text)
      }
    }.check()
  }

  private static func source(_ id: String, _ text: String) throws -> SourceSummary {
    let parts = text.split(separator: "/").map(String.init)
    var source = SourceSummary(id, scope: 2, kg: try ExactDecimal(parsing: parts[0]))
    source.uncertaintyPercent = parts[1] == "-" ? nil : try ExactDecimal(parsing: parts[1])
    source.factors = try parts.dropFirst(2).map { part in
      let words = part.split(separator: "@").map(String.init)
      return try FactorSummary {
        $0.uncertaintyPercent = try ExactDecimal(parsing: words[0])
        $0.sharedName = words[1]
      }
    }
    return source
  }

  @Test("a factor used twice errs together even without a name", arguments: [true, false])
  func sameFactor(same: Bool) throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.sources = try ["300", "400"].map { kg in
      var source = try Self.source(kg, "\(kg)/0/10@x")
      source.factors[0].sharedName = nil
      source.factors[0].id = same ? "F" : nil
      return source
    }
    let judgement = try Rule.uncertaintyPropagation.judge(claim)
    #expect(judgement.observed["computedPercent"]?.exactText == (same ? "10" : "7.142857"))
    #expect(judgement.observed["sharedFactors"]?.exactText == (same ? "F" : ""))
  }

  @Test("figures as large as the world's and as small as a microgram fit") func sizes() throws {
    for (kg, expected) in [("50000000000000.123456789", "14.142136"), ("0.000000001", "14.142136")]
    {
      var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
      claim.footprint.sources = [try Self.source("s", "\(kg)/10/10@x")]
      let judgement = try Rule.uncertaintyPropagation.judge(claim)
      #expect(judgement.observed["computedPercent"]?.exactText == expected)
    }
  }
}
