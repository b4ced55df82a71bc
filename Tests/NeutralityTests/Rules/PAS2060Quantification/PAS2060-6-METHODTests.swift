import Neutrality
import Testing

@Suite("PAS2060-6-METHOD") struct PAS2060MethodTests {
  @Test("by rank, justification and baseline") func table() throws {
    try RuleTable(
      .pas2060Method,
      """
      case                           | method                            | rank     | why  | open | applied | baseline                          | redone | verdict  | reason
      ISO                            | ISO 14064-1:2018                  | iso      | fits | -    | yes     | ISO 14064-1:2018                  | -      | PASS     | recognised
      imposed by law                 | a decree                          | law      | fits | -    | yes     | -                                 | -      | PASS     | recognised
      on the list without a rank     | GHG Protocol Corporate Standard   | -        | fits | -    | -       | -                                 | -      | PASS     | recognised
      on the list of a nation        | UK DEFRA guidance                 | national | fits | -    | yes     | -                                 | -      | PASS     | recognised
      a national method              | GB/T 32150                        | national | fits | -    | yes     | -                                 | -      | WARN     | national
      a method of an industry        | textiles                          | industry | fits | -    | yes     | -                                 | -      | EVIDENCE | to-judge
      nobody knows whose             | something                         | -        | fits | -    | yes     | -                                 | -      | EVIDENCE | to-judge
      one's own, open                | ours                              | own      | fits | yes  | yes     | -                                 | -      | EVIDENCE | to-judge
      one's own, closed              | ours                              | own      | fits | no   | yes     | -                                 | -      | FAIL     | own-closed
      one's own, nothing said        | ours                              | own      | fits | -    | yes     | -                                 | -      | FAIL     | own-closed
      not as it prescribes           | ISO 14064-1:2018                  | iso      | fits | -    | no      | -                                 | -      | FAIL     | not-applied
      another one for the baseline   | ISO 14064-1:2018                  | iso      | fits | -    | yes     | ISO 14064-1:2006                  | no     | FAIL     | baseline-differs
      another, nothing said          | ISO 14064-1:2018                  | iso      | fits | -    | yes     | ISO 14064-1:2006                  | -      | FAIL     | baseline-differs
      another, measured again        | ISO 14064-1:2018                  | iso      | fits | -    | yes     | ISO 14064-1:2006                  | yes    | PASS     | recognised
      a baseline without a method    | ISO 14064-1:2018                  | iso      | fits | -    | yes     | ?                                 | -      | FAIL     | common.missing
      not justified                  | ISO 14064-1:2018                  | iso      | -    | -    | yes     | -                                 | -      | FAIL     | common.missing
      no method                      | -                                 | iso      | fits | -    | yes     | -                                 | -      | FAIL     | common.missing
      """, without: [.limit]
    ) { claim, row in
      claim.footprint.method = try MethodSummary {
        $0.name = try row.text("method")
        $0.rank = try row.choice("rank")
        $0.justification = try row.text("why")
        $0.isReproducible = try row.flag("open")
        $0.isOpenToReview = try row.flag("open")
        $0.isAppliedFully = try row.flag("applied")
        $0.baselineRecalculated = try row.flag("redone")
      }
      if let name = try row.text("baseline") {
        var period = PeriodSummary(.baseline, Samples.year(2020))
        period.method = name == "?" ? nil : name
        claim.periods = [period]
      }
    }.check()
  }

  @Test("what is said of the baseline and all of its periods count") func periods() throws {
    try RuleTable(
      .pas2060Method,
      """
      case                           | said             | periods                            | redone | verdict | reason
      all by one method              | ISO 14064-1:2018 | ISO 14064-1:2018, ISO 14064-1:2018 | -      | PASS    | recognised
      said so, and the period not    | ISO 14064-1:2018 | ISO 14064-1:2006                   | -      | FAIL    | baseline-differs
      said so, the first one not     | ISO 14064-1:2018 | ISO 14064-1:2006, ISO 14064-1:2018 | no     | FAIL    | baseline-differs
      nothing said, the first is not | -                | ISO 14064-1:2006, ISO 14064-1:2018 | -      | FAIL    | baseline-differs
      nothing said, the last is not  | -                | ISO 14064-1:2018, ISO 14064-1:2006 | -      | FAIL    | baseline-differs
      the periods do, the word not   | ISO 14064-1:2006 | ISO 14064-1:2018                   | -      | FAIL    | baseline-differs
      another, measured again        | ISO 14064-1:2018 | ISO 14064-1:2006                   | yes    | PASS    | recognised
      said for a period that is mute | ISO 14064-1:2018 | ?                                  | -      | PASS    | recognised
      """
    ) { claim, row in
      claim.footprint.method = try MethodSummary {
        $0.name = "ISO 14064-1:2018"
        $0.rank = .iso
        $0.justification = "fits"
        $0.baselineMethod = try row.text("said")
        $0.baselineRecalculated = try row.flag("redone")
      }
      claim.periods = try row.list("periods").enumerated().map { place, name in
        var period = PeriodSummary(.baseline, Samples.year(2020 + place))
        period.method = name == "?" ? nil : name
        return period
      }
      var disclosed = PeriodSummary(.disclosed, Samples.year(2023))
      disclosed.method = "another"
      claim.periods.append(disclosed)
    }.checkRows()
  }

  @Test("a method that is reproducible and closed is not open") func half() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.method = MethodSummary {
      $0.name = "ours"
      $0.rank = .own
      $0.justification = "fits"
      $0.isReproducible = true
      $0.isOpenToReview = false
    }
    #expect(try Rule.pas2060Method.judge(claim).reason.key == "own-closed")
    claim.footprint.method = nil
    #expect(try Rule.pas2060Method.judge(claim).reason.name == "common.missing")
  }
}
