import Neutrality
import Testing

@Suite("S2Q-2-UNIQUE") struct Scope2UniqueTests {
  // Two instruments with the serials of the row; the answer is that of the second.
  @Test("the only claim") func table() throws {
    try RuleTable(
      .scope2Unique,
      """
      case                             | serials | schemes      | only | elsewhere | verdict | reason
      two serials                      | 1, 2    | I-REC, I-REC | yes  | -         | PASS    | unique
      limit: one serial twice          | 1, 1    | I-REC, I-REC | yes  | -         | FAIL    | duplicates
      limit: one serial of two schemes | 1, 1    | I-REC, GEC   | yes  | -         | PASS    | unique
      claimed elsewhere                | 1, 2    | I-REC, I-REC | yes  | claim Z   | FAIL    | duplicates
      not the only one                 | 1, 2    | I-REC, I-REC | no   | -         | FAIL    | not-shown
      not answered                     | 1, 2    | I-REC, I-REC | -    | -         | FAIL    | not-shown
      no serials                       | -       | I-REC, I-REC | yes  | -         | PASS    | unique
      no instruments                   | -       | -            | -    | -         | NA      | common.no-instruments
      """
    ) { claim, row in
      let serials = try row.list("serials")
      claim.footprint.scope2Instruments = try row.list("schemes").enumerated().map {
        place, scheme in
        var instrument = Samples.certificate("C\(place)")
        instrument.scheme = scheme
        instrument.serial = serials.isEmpty ? nil : serials[place]
        return instrument
      }
      guard claim.footprint.scope2Instruments.count > 1 else { return }
      claim.footprint.scope2Instruments[1].isOnlyClaim = try row.flag("only")
      claim.footprint.scope2Instruments[1].duplicates = try row.list("elsewhere")
    }.check()
  }
}
