import Quantities

/// Two inventories compared: what changed in every source, and how much of it the activity and how
/// much the factors did. See ``ChangeEffects`` for the convention.
///
/// A pure function of two results. Months, data qualities and instruments are added up within a
/// source, so that periods can be compared whose bills lie differently; a certificate changes the
/// market-based factor, not the activity. A source that moves to another region is an ended one and a
/// new one. Global warming potentials are part of the factors.
public struct InventoryComparison: Sendable {
  /// The inventory that is compared with.
  public let base: InventoryResult
  /// The inventory of the reporting period.
  public let reporting: InventoryResult
  /// All sources, in the order of scope, category, facility and activity.
  public let sources: [ComparedSource]
  /// The totals by scope, 1 to 3.
  public let scopes: [Scope]
  /// All sources together, with location-based Scope 2.
  public let location: ChangeEffects
  /// All sources together, with market-based Scope 2.
  public let market: ChangeEffects

  /// The sources of a scope together.
  public struct Scope: Sendable, Hashable {
    /// 1, 2 or 3.
    public let scope: Int
    /// With location-based Scope 2.
    public let location: ChangeEffects
    /// With market-based Scope 2.
    public let market: ChangeEffects
  }

  /// Compares.
  ///
  /// - Throws: `ArithmeticError` when a quantity or a sum leaves the range of numbers.
  public init(base: InventoryResult, reporting: InventoryResult) throws(ArithmeticError) {
    self.base = base
    self.reporting = reporting
    sources = try ComparedSources(base: base, reporting: reporting).all()
    var scopes: [Scope] = []
    var (location, market) = (ChangeEffects.none, ChangeEffects.none)
    for number in 1...3 {
      let own = sources.filter { $0.scope == number }
      let scope = Scope(
        scope: number, location: try Self.sum(own.map(\.location)),
        market: try Self.sum(own.map(\.market)))
      scopes.append(scope)
      location = try location.adding(scope.location)
      market = try market.adding(scope.market)
    }
    self.scopes = scopes
    (self.location, self.market) = (location, market)
  }

  /// All sources together, on one basis.
  public func effects(isMarket: Bool) -> ChangeEffects { isMarket ? market : location }

  private static func sum(_ effects: [ChangeEffects]) throws(ArithmeticError) -> ChangeEffects {
    var sum = ChangeEffects.none
    for one in effects { sum = try sum.adding(one) }
    return sum
  }
}
