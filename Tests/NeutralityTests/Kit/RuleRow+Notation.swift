import Neutrality
import Quantities

extension RuleRow {
  /// Sources, parted by commas: `grid 2/electricity 600`, `air 3.6/flight@Cathay 370`,
  /// `parcels 3.4 9.5 out`, `waste 3.5 ? out`, `cloud 3.1 20 out letter`. After the name come
  /// scope and category, `/` and the family, `@` and the supplier; then kg CO2e or `?`; then
  /// whether it is left out, and by which document that is excused.
  func sources(_ column: String) throws -> [SourceSummary] {
    try list(column).map { text in
      let words = text.split(separator: " ").map(String.init)
      guard words.count >= 3 else { throw Mistake(description: "\(name): `\(text)`") }
      let place = words[1].prefix { $0 != "/" && $0 != "@" }.split(separator: ".")
      guard let scope = place.first.flatMap({ Int($0) }), 1...3 ~= scope else {
        throw Mistake(description: "\(name): `\(text)` has no scope")
      }
      var source = SourceSummary(
        words[0], scope: scope, category: place.count > 1 ? Int(place[1]) : nil,
        family: part(of: words[1], after: "/", until: "@"),
        supplier: part(of: words[1], after: "@", until: "/"),
        kg: words[2] == "?" ? nil : try ExactDecimal(parsing: words[2]),
        isIncluded: words.count < 4)
      if words.count > 4 {
        source.infeasibility = DocumentReference(words[4], digest: Samples.digest(words[4]))
      }
      return source
    }
  }

  /// Credits, parted by commas: `A retired 1000 2025-03-01`, `B held 500`, `C retired 20`. After
  /// the name come the state, kg CO2e and the day of retirement where it is known.
  func credits(_ column: String) throws -> [CreditSummary] {
    try list(column).map { text in
      let words = text.split(separator: " ").map(String.init)
      guard words.count >= 3, let state = CreditSummary.State(rawValue: words[1]),
        let kg = Int(words[2])
      else { throw Mistake(description: "\(name): `\(text)` is no credit") }
      return CreditSummary(
        words[0], programme: "GS", kg: kg, state: state,
        retiredOn: words.count > 3 ? try CalendarDate(parsing: words[3]) : nil)
    }
  }

  private func part(of text: String, after start: Character, until end: Character) -> String? {
    guard let place = text.firstIndex(of: start) else { return nil }
    return String(text[text.index(after: place)...].prefix { $0 != end })
  }
}
