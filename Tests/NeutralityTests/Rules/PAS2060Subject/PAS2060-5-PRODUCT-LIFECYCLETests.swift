import Neutrality
import Testing

@Suite("PAS2060-5-PRODUCT-LIFECYCLE") struct PAS2060ProductLifeCycleTests {
  @Test("stages of the life cycle") func table() throws {
    try RuleTable(
      .pas2060ProductLifeCycle,
      """
      case                            | subject      | stages                                               | why   | to businesses | verdict  | reason
      the whole life                  | product      | materials, production, distribution, use, end-of-life | -     | -             | PASS     | whole
      a service too                   | service      | materials, production, distribution, use, end-of-life | -     | -             | PASS     | whole
      limit: four of five             | product      | materials, production, distribution, use             | -     | no            | FAIL     | stages-left-out
      a reason, but for consumers     | product      | materials, production                                | sells | no            | FAIL     | stages-left-out
      for businesses without a reason | product      | materials, production                                | -     | yes           | FAIL     | stages-left-out
      for businesses with a reason    | product      | materials, production                                | sells | yes           | EVIDENCE | partial
      nothing stated                  | product      | -                                                    | -     | -             | FAIL     | common.missing
      an organisation                 | organisation | -                                                    | -     | -             | NA       | common.not-a-product
      no kind                         | -            | -                                                    | -     | -             | NA       | common.not-a-product
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      claim.subject.stages = try row.text("stages") == nil ? nil : row.choices("stages")
      claim.subject.partialCycleReason = try row.text("why")
      claim.subject.isBusinessToBusiness = try row.flag("to businesses")
    }.check()
  }
}
