import Neutrality
import Testing

@Suite("ISO14068-REPORT") struct ISO14068ReportTests {
  @Test("all groups but those named, at an address") func table() throws {
    try RuleTable(
      .iso14068Report,
      """
      case                      | claim       | address     | free | without            | verdict  | reason
      limit: fifteen of fifteen | achievement | example.com | yes  | -                  | PASS     | complete
      limit: no wording         | achievement | example.com | yes  | wording            | FAIL     | incomplete
      two are missing           | achievement | example.com | yes  | offsets, changes   | FAIL     | incomplete
      on request                | achievement | example.com | no   | -                  | EVIDENCE | not-free
      nobody says               | achievement | example.com | -    | -                  | EVIDENCE | not-free
      on request and incomplete | achievement | example.com | no   | offsets            | FAIL     | incomplete
      not published             | achievement | -           | yes  | -                  | FAIL     | common.missing
      a promise                 | commitment  | -           | -    | -                  | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.publication.url = try row.text("address")
      claim.publication.isFree = try row.flag("free")
      claim.publication.fileDigest = Samples.digest("report")
      let without: Set<ReportItem> = try row.choices("without")
      for item in ReportItem.allCases where !without.contains(item) {
        claim.publication.reportItems[item] = "written"
      }
    }.check()
  }

  @Test("a decision on another file does not count") func digest() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.publication.url = "example.com"
    claim.publication.fileDigest = Samples.digest("report")
    for item in ReportItem.allCases { claim.publication.reportItems[item] = "written" }
    #expect(try Rule.iso14068Report.judge(claim).refs == [Samples.digest("report")])
    claim.publication.reportItems[.electricity] = ""
    #expect(
      try Rule.iso14068Report.judge(claim).reason.slots == [.terms(["iso-report.electricity"])])
  }
}
