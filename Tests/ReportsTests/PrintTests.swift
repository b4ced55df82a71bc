import EmissionFactors
import Reports
import StrictJSON
import Testing

@Suite struct PrintTests {
  @Test func show() throws {
    let s = SmallInventory()
    let r = try s.result()
    print(try ResultText.text(r, by: []))
    print(try ResultText.text(r, by: [.scope, .month]))
    for g in [nil] + Grouping.allCases.map(Optional.some) { print(try ResultCSV.text(r, by: g)) }
    print(PrettyJSON.text(try ResultJSON.document(r, factorsDigest: "sha256:f", userFactorsDigest: nil)))
    print(ExplanationText.text(try s.explanation(row: 3)))
    print(ExplanationText.text(try s.explanation(row: 2)))
    print(ExplanationText.text(try s.explanation(row: 4)))
    print(PrettyJSON.text(ExplanationJSON.document(try s.explanation(row: 2))))
    print(PrettyJSON.text(ExplanationJSON.document(try s.explanation(line: "L5"))))
    let set = try SmallFactors.set()
    print(FactorText.list(set.rows)); print(FactorText.activities(set.activities.values.sorted { $0.id < $1.id }))
    print(FactorText.detail(set.row("elec-2023")!, set: set)); print(FactorText.detail(set.row("coal.ox")!, set: set))
    print(FactorText.sources(set.sources.values.sorted { $0.id < $1.id }, set: set))
  }
}
