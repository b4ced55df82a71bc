/// Where the columns of a table stand: asked for every cell of a row that is read the careful way, so
/// kept by the number of the column and not by its name.
struct ColumnPlaces: Sendable {
  private var places = [Int](repeating: -1, count: ActivityColumn.allCases.count)

  /// Whether no column was found.
  private(set) var isEmpty = true

  /// The place of a column; nil where the table has none.
  subscript(column: ActivityColumn) -> Int? {
    get {
      let place = places[column.number]
      return place < 0 ? nil : place
    }
    set {
      places[column.number] = newValue ?? -1
      isEmpty = places.allSatisfy { $0 < 0 }
    }
  }
}

extension ActivityColumn {
  /// The number of the column among ``allCases``.
  var number: Int {
    switch self {
    case .facility: 0
    case .activity: 1
    case .quantity: 2
    case .unit: 3
    case .date: 4
    case .from: 5
    case .to: 6
    case .region: 7
    case .evidence: 8
    case .quality: 9
    case .instrument: 10
    case .uncertainty: 11
    case .scope: 12
    case .category: 13
    case .correction: 14
    case .meter: 15
    case .note: 16
    }
  }
}
