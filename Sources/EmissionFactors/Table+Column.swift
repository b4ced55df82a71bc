extension Table {
  /// The columns that tables of the data set have.
  enum Column: Int, CaseIterable {
    case activity, aliases, ar4, ar5, ar6, area, blend, category, change, code, component, country
    case dimensions, domain, formula, gas, grade, gwp, id, kyoto, latitude, level, licence, link
    case locator, longitude, lower95, massFraction, material, nameEn, nameZhHans, nameZhHant, note
    case parent, perUnit, plausible, proxy, provider, publishedOn, publisher, region, sar, scope
    case series, source, stream, streams, title, unit, upper95, validFrom, validTo, value

    /// The name in the header: that of the case, with an underscore before what is a word of its
    /// own there (`valid_from`).
    var name: String { Self.names[rawValue] }

    private static let names = allCases.map { column in
      String(describing: column).map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }
        .joined()
    }

    /// The columns by their names.
    private static let byName = Dictionary(
      uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// The column of a name in a header; nil for one that means nothing to us.
    static func named(_ name: String) -> Column? { byName[name] }
  }
}
