import Neutrality
import Testing

@Suite("PAS2060-10-PUBLIC") struct PAS2060PublicTests {
  @Test("free to read, reachable, and the same file") func table() throws {
    try RuleTable(
      .pas2060Public,
      """
      case                      | url           | on         | free | reachable | file | claimed | verdict  | reason
      published                 | lan.hk/a.pdf  | -          | yes  | yes       | one  | one     | PASS     | public
      limit: published today    | lan.hk/a.pdf  | 2025-06-30 | yes  | yes       | one  | one     | PASS     | public
      limit: published tomorrow | lan.hk/a.pdf  | 2025-07-01 | yes  | yes       | one  | one     | FAIL     | future
      tomorrow, on request      | lan.hk/a.pdf  | 2025-07-01 | no   | yes       | one  | one     | FAIL     | future
      another file              | lan.hk/a.pdf  | -          | yes  | yes       | two  | one     | FAIL     | other-file
      another file, on request  | lan.hk/a.pdf  | -          | no   | no        | two  | one     | FAIL     | other-file
      on request                | lan.hk/a.pdf  | -          | no   | yes       | one  | one     | EVIDENCE | on-request
      nobody says whether free  | lan.hk/a.pdf  | -          | -    | yes       | one  | one     | EVIDENCE | access-unknown
      not reachable             | lan.hk/a.pdf  | -          | yes  | no        | -    | one     | EVIDENCE | unreachable
      nobody tried              | lan.hk/a.pdf  | -          | yes  | -         | -    | one     | EVIDENCE | unreachable
      fetched and not compared  | lan.hk/a.pdf  | -          | yes  | yes       | -    | one     | EVIDENCE | not-compared
      nothing to compare with   | lan.hk/a.pdf  | -          | yes  | yes       | one  | -       | EVIDENCE | not-compared
      not published             | -             | -          | yes  | yes       | one  | one     | FAIL     | common.missing
      """
    ) { claim, row in
      claim.publication.url = try row.text("url")
      claim.publication.publishedOn = try row.date("on")
      claim.publication.isFree = try row.flag("free")
      claim.publication.isReachable = try row.flag("reachable")
      claim.publication.fileDigest = try row.text("file").map(Samples.digest)
      claim.publication.claimDigest = try row.text("claimed").map(Samples.digest)
    }.check()
  }
}
