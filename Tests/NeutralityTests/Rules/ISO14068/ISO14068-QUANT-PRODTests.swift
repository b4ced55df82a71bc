import Neutrality
import Testing

@Suite("ISO14068-QUANT-PROD") struct ISO14068QuantProdTests {
  @Test("the whole life, or a part for businesses") func table() throws {
    try RuleTable(
      .iso14068QuantProd,
      """
      case                          | kind         | method         | stages                                               | businesses | why        | verdict | reason
      limit: all five stages        | product      | ISO 14067:2018 | materials, production, distribution, use, end-of-life | no        | -          | PASS    | whole
      limit: one stage short        | product      | ISO 14067:2018 | materials, production, distribution, use             | no         | -          | FAIL    | partial
      a reason does not help        | product      | ISO 14067:2018 | materials, production                                | no         | many users | FAIL    | partial
      nobody says for whom          | service      | ISO 14067:2018 | materials, production                                | -          | many users | FAIL    | partial
      for businesses, with a reason | product      | ISO 14067:2018 | materials, production                                | yes        | many users | WARN    | partial-disclosed
      for businesses, without one   | product      | ISO 14067:2018 | materials, production                                | yes        | -          | FAIL    | undisclosed
      for businesses, the whole     | product      | ISO 14067:2018 | materials, production, distribution, use, end-of-life | yes       | -          | PASS    | whole
      another method                | product      | PAS 2050       | materials, production, distribution, use, end-of-life | no        | -          | FAIL    | other-method
      a building by ISO 14067       | building     | ISO 14067:2018 | materials, production, distribution, use, end-of-life | no        | -          | PASS    | whole
      a building by ISO 14064-1     | building     | ISO 14064-1    | -                                                    | -          | -          | NA      | common.not-a-product
      an organisation               | organisation | ISO 14064-1    | -                                                    | -          | -          | NA      | common.not-a-product
      no method                     | product      | -              | use                                                  | -          | -          | FAIL    | common.missing
      no stages                     | product      | ISO 14067:2018 | -                                                    | -          | -          | FAIL    | common.missing
      nobody says what it is        | -            | ISO 14067:2018 | use                                                  | -          | -          | FAIL    | common.missing
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("kind")
      claim.footprint.method = try MethodSummary { $0.name = try row.text("method") }
      if try row.text("stages") != nil { claim.subject.stages = try row.choices("stages") }
      claim.subject.isBusinessToBusiness = try row.flag("businesses")
      claim.subject.partialCycleReason = try row.text("why")
    }.check()
  }
}
