import Neutrality
import Quantities
import Testing

@Suite("PAS2060-5-ALLGAS") struct PAS2060AllGasesTests {
  @Test("seven gases and one set") func table() throws {
    try RuleTable(
      .pas2060AllGases,
      """
      case                        | counted                             | not occurring                  | gwp | baseline | historic | inventory                              | verdict  | reason
      all seven                   | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | -        | -                                      | PASS     | all
      all counted, no baseline    | CO2, CH4, N2O, HFCs, PFCs, SF6, NF3 | -                              | AR6 | -        | -        | -                                      | PASS     | all
      limit: six of seven         | CO2, CH4, N2O                       | HFCs, PFCs, SF6                | AR5 | AR5      | -        | -                                      | FAIL     | gases-left-out
      nothing said                | -                                   | -                              | AR5 | AR5      | -        | -                                      | FAIL     | gases-left-out
      another set in the baseline | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR4      | -        | -                                      | FAIL     | sets-differ
      another set before          | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | AR4      | -                                      | FAIL     | sets-differ
      a baseline without a set    | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | ?        | -        | -                                      | FAIL     | common.missing
      differs beside unknown      | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | ?        | AR4      | -                                      | FAIL     | sets-differ
      no set                      | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | -   | AR5      | -        | -                                      | FAIL     | common.missing
      as the inventory has it     | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | -        | CO2 900, CH4 1, N2O 1                  | PASS     | all
      a refrigerant leaked        | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | -        | CO2 900, CH4 1, N2O 1, HFC-134a 143    | FAIL     | contradicted
      limit: a billionth of a kg  | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | -        | CO2 900, CH4 1, N2O 1, SF6 0.000000001 | FAIL     | contradicted
      limit: none of it           | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | -        | CO2 900, CH4 1, N2O 1, SF6 0           | PASS     | all
      outside the basket          | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | -        | CO2 900, CH4 1, N2O 1, HCFC-22 5       | PASS     | all
      a fuel is burnt             | CO2, N2O                            | CH4, HFCs, PFCs, SF6, NF3      | AR5 | AR5      | -        | burnt 900                              | FAIL     | contradicted
      power in one figure         | CO2                                 | CH4, N2O, HFCs, PFCs, SF6, NF3 | AR5 | AR5      | -        | CO2e 900                               | PASS     | all
      one figure for three        | CO2, CH4, N2O                       | HFCs, PFCs, SF6, NF3           | AR5 | AR5      | -        | CO2e 900                               | PASS     | all
      counted, and nowhere seen   | CO2, CH4, N2O, HFCs                 | PFCs, SF6, NF3                 | AR5 | AR5      | -        | CO2e 900                               | EVIDENCE | not-by-name
      """
    ) { claim, row in
      for gas in try row.list("counted") { claim.footprint.gases[gas] = .quantified }
      for gas in try row.list("not occurring") { claim.footprint.gases[gas] = .notOccurring }
      claim.footprint.sources = try row.list("inventory").map { text in
        let words = text.split(separator: " ").map(String.init)
        var source = SourceSummary(words[0], scope: 1, kg: try ExactDecimal(parsing: words[1]))
        if words[0] == "burnt" { source.stream = "combustion" }
        source.gases = [words[0] == "burnt" ? "CO2e" : words[0]]
        source.gasKg[source.gases[0]] = source.kg
        return source
      }
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
