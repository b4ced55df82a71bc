import Neutrality
import Testing

@Suite("PAS2060-5-ALLGAS") struct PAS2060AllGasesTests {
  @Test("seven gases and one set") func table() throws {
    try RuleTable(
      .pas2060AllGases,
      """
      case                          | counted            | not occurring         | gwp | baseline | historic | verdict | reason
      all seven                     | CO2, CH4, N2O      | HFCs, PFCs, SF6, NF3  | AR5 | AR5      | -        | PASS    | all
      all counted, no baseline      | CO2, CH4, N2O, HFCs, PFCs, SF6, NF3 | -    | AR6 | -        | -        | PASS    | all
      limit: six of seven           | CO2, CH4, N2O      | HFCs, PFCs, SF6       | AR5 | AR5      | -        | FAIL    | gases-left-out
      nothing said                  | -                  | -                     | AR5 | AR5      | -        | FAIL    | gases-left-out
      another set in the baseline   | CO2, CH4, N2O      | HFCs, PFCs, SF6, NF3  | AR5 | AR4      | -        | FAIL    | sets-differ
      another set before            | CO2, CH4, N2O      | HFCs, PFCs, SF6, NF3  | AR5 | AR5      | AR4      | FAIL    | sets-differ
      a baseline without a set      | CO2, CH4, N2O      | HFCs, PFCs, SF6, NF3  | AR5 | ?        | -        | FAIL    | common.missing
      differs beside unknown        | CO2, CH4, N2O      | HFCs, PFCs, SF6, NF3  | AR5 | ?        | AR4      | FAIL    | sets-differ
      no set                        | CO2, CH4, N2O      | HFCs, PFCs, SF6, NF3  | -   | AR5      | -        | FAIL    | common.missing
      """
    ) { claim, row in
      for gas in try row.list("counted") { claim.footprint.gases[gas] = .quantified }
      for gas in try row.list("not occurring") { claim.footprint.gases[gas] = .notOccurring }
      claim.footprint.gwp = try row.text("gwp")
      for (kind, column) in [(PeriodSummary.Kind.baseline, "baseline"), (.historic, "historic")] {
        guard let gwp = try row.text(column) else { continue }
        var period = PeriodSummary(kind, Samples.year(2020))
        period.gwp = gwp == "?" ? nil : gwp
        claim.periods.append(period)
      }
    }.check()
  }
}
