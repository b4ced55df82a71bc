import Neutrality
import Testing

@Suite("S2Q-5-MARKET") struct Scope2MarketTests {
  @Test("instrument and meter in one market") func table() throws {
    try RuleTable(
      .scope2Market,
      """
      case                              | markets | meters | setting  | verdict  | reason
      Hong Kong                         | HK      | HK     | fail     | PASS     | same
      two markets, each its own         | HK, CN  | HK, CN | fail     | PASS     | same
      mainland for Hong Kong            | CN      | HK     | fail     | FAIL     | other
      left to a person                  | CN      | HK     | evidence | EVIDENCE | mainland
      Hong Kong for the mainland        | HK      | CN     | evidence | FAIL     | other
      another country                   | SG      | HK     | evidence | FAIL     | other
      another beside mainland           | SG, CN  | HK, HK | evidence | FAIL     | other
      no market                         | ?       | HK     | evidence | FAIL     | not-shown
      no meter                          | HK      | ?      | fail     | FAIL     | not-shown
      neither                           | ?       | ?      | fail     | FAIL     | not-shown
      no market beside mainland         | ?, CN   | HK, HK | evidence | FAIL     | not-shown
      no instruments                    | -       | -      | fail     | NA       | common.no-instruments
      """, without: [.limit]
    ) { claim, row in
      if let setting: Settings.ForeignInstrument = try row.choice("setting") {
        claim.settings.foreignInstrument = setting
      }
      let meters = try row.list("meters")
      claim.footprint.scope2Instruments = try row.list("markets").enumerated().map {
        place, market in
        var instrument = Samples.certificate("C\(place)")
        instrument.market = market == "?" ? nil : market
        instrument.consumptionMarket = meters[place] == "?" ? nil : meters[place]
        return instrument
      }
    }.check()
  }
}
