/// Finds rows whose units overlap those of an earlier row, in the scope in which the programme
/// numbers them.
struct BlockOverlaps {
  /// A row that has units of an earlier one.
  struct Overlap {
    /// The place of the later row in the list.
    let row: Int
    /// The place of the earlier row.
    let earlier: Int
  }

  private struct Scope: Hashable {
    let programme: Programme
    let scope: String
  }

  /// The rows that cannot be kept beside the earlier ones, in the order of the list. A row that is
  /// not kept does not stand in the way of later ones.
  static func find(in rows: [CreditRow]) -> [Overlap] {
    let groups = Dictionary(grouping: rows.indices) { index in
      Scope(programme: rows[index].serial.programme, scope: rows[index].serial.scope)
    }
    return groups.values.flatMap { overlaps(of: $0, in: rows) }.sorted { $0.row < $1.row }
  }

  private static func overlaps(of group: [Int], in rows: [CreditRow]) -> [Overlap] {
    let sorted = group.sorted { rows[$0].units.first < rows[$1].units.first }
    let isDisjoint = zip(sorted, sorted.dropFirst()).allSatisfy {
      rows[$0].units.last < rows[$1].units.first
    }
    if isDisjoint { return [] }
    // Rarely needed, so it may take a little longer: the kept rows stay in the order of their units.
    var kept: [Int] = []
    var overlaps: [Overlap] = []
    for row in group {
      let units = rows[row].units
      let place = firstPlace(in: kept) { rows[$0].units.last >= units.first }
      if place < kept.count, rows[kept[place]].units.overlaps(units) {
        overlaps.append(Overlap(row: row, earlier: kept[place]))
      } else {
        kept.insert(row, at: place)
      }
    }
    return overlaps
  }

  /// The first place at which something holds that holds from there on.
  private static func firstPlace(in list: [Int], where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
