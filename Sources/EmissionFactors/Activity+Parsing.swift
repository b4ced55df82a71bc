import Findings

extension Activity {
  /// The columns without which a table of activities says nothing.
  static let requiredColumns: [Table.Column] = [
    .id, .dimensions, .nameEn, .streams, .area, .proxy, .series, .plausible,
  ]

  /// Reads a row of the catalogue; nil, with the reason in `findings`, when it cannot be understood.
  ///
  /// - Parameter streams: rules that were read before, by their text.
  init?(
    _ row: Table.Row, streams: inout [String: StreamRule], findings: inout [Finding]
  ) {
    guard let area = Region.Level(rawValue: row(.area)) else {
      findings.append(
        row.finding("activity.area", "`\(row(.area))` is no level", column: .area))
      return nil
    }
    let series = listed(row(.series)).map { $0 == "-" ? "" : $0 }
    let proxy = row(.proxy)
    var rules: [StreamRule] = []
    for text in listed(row(.streams)) {
      if let rule = streams[text] ?? StreamRule(text, row, findings: &findings) {
        streams[text] = rule
        rules.append(rule)
      }
    }
    self.init(
      id: row(.id), dimensions: listed(row(.dimensions)), names: Names(row),
      aliases: listed(row(.aliases)), streams: rules, area: area,
      proxy: proxy.isEmpty ? nil : proxy, series: series.isEmpty ? [""] : series,
      plausibleText: row(.plausible))
  }
}

extension StreamRule {
  /// Reads `upstream=3.3?`: a name, a scope, a category, and when it counts.
  fileprivate init?(_ text: String, _ row: Table.Row, findings: inout [Finding]) {
    let presence: Presence =
      text.hasSuffix("?") ? .whereFactorExists : text.hasSuffix("+") ? .onRequest : .always
    let parts = text.filter { $0 != "?" && $0 != "+" }.split(separator: "=").map(String.init)
    let place = (parts.count == 2 ? parts[1] : "").split(separator: ".").compactMap { Int($0) }
    let isCategory = place.count < 2 || place[0] == 3 && (1...15).contains(place[1])
    guard parts.count == 2, (1...2).contains(place.count), (1...3).contains(place[0]), isCategory
    else {
      findings.append(
        row.finding(
          "activity.stream", "`\(text)` is no stream", column: .streams,
          remedy: "write it as combustion=1 or upstream=3.3?"))
      return nil
    }
    self.init(
      name: parts[0], scope: place[0], category: place.count == 2 ? place[1] : nil,
      presence: presence)
  }
}

extension Names {
  init(_ row: Table.Row) {
    self.init(row(.nameEn), row(.nameZhHant), row(.nameZhHans))
  }
}
