import Inventory

/// What scopes and categories are called.
enum ScopeNames {
  /// `1`, `2`, `3.5`.
  static func number(_ scope: Int, _ category: Int?) -> String {
    category.map { "\(scope).\($0)" } ?? "\(scope)"
  }

  /// The name in the GHG Protocol.
  static func name(_ scope: Int, _ category: Int?) -> String {
    switch (scope, category) {
    case (1, _): "Direct emissions"
    case (2, _): "Purchased energy"
    case (_, let category?): CategoryStatus.names[category - 1]
    case (_, nil): "Value chain, without a category"
    }
  }
}
