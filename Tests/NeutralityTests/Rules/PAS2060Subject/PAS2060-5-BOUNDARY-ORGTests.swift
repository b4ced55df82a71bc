import Neutrality
import Testing

@Suite("PAS2060-5-BOUNDARY-ORG") struct PAS2060BoundaryOrganisationTests {
  @Test("by kind of subject") func table() throws {
    try RuleTable(
      .pas2060BoundaryOrganisation,
      """
      case                        | subject      | approach            | boundary | subsidiaries | discrete | verdict  | reason
      all told                    | organisation | operational-control | told     | yes          | -        | EVIDENCE | to-judge
      equity share                | organisation | equity-share        | told     | yes          | -        | EVIDENCE | to-judge
      nothing on subsidiaries     | organisation | financial-control   | told     | -            | -        | EVIDENCE | to-judge
      subsidiaries left out       | organisation | financial-control   | told     | no           | -        | FAIL     | subsidiaries-out
      a discrete site             | site         | operational-control | told     | no           | yes      | EVIDENCE | to-judge
      a site that is none         | site         | operational-control | told     | -            | no       | FAIL     | not-discrete
      a floor of a building       | building     | operational-control | told     | -            | no       | FAIL     | not-discrete
      an organisation is no part  | organisation | operational-control | told     | yes          | no       | EVIDENCE | to-judge
      no kind is judged           | -            | operational-control | told     | no           | -        | FAIL     | subsidiaries-out
      no approach                 | organisation | -                   | told     | yes          | -        | FAIL     | common.missing
      no boundary                 | organisation | equity-share        | -        | yes          | -        | FAIL     | common.missing
      a product                   | product      | -                   | -        | -            | -        | NA       | common.not-an-organisation
      an event                    | event        | -                   | -        | -            | -        | NA       | common.not-an-organisation
      """, without: [.pass, .limit]
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      claim.subject.approach = try row.choice("approach")
      claim.subject.boundary = try row.text("boundary")
      claim.subject.includesSubsidiaries = try row.flag("subsidiaries")
      claim.subject.isDiscreteOperation = try row.flag("discrete")
    }.check()
  }
}
