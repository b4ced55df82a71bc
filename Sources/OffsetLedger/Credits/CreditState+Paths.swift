extension CreditState {
  /// The states from this one to another along the edges, the shortest way, this one left out; nil
  /// when no way leads there.
  package func path(to goal: CreditState) -> [CreditState]? {
    var ways: [[CreditState]] = [[]]
    var seen: Set<CreditState> = [self]
    while !ways.isEmpty {
      var longer: [[CreditState]] = []
      for way in ways {
        let end = way.last ?? self
        if end == goal { return way }
        for next in end.successors where seen.insert(next).inserted { longer.append(way + [next]) }
      }
      ways = longer
    }
    return nil
  }
}
