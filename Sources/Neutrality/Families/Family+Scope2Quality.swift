extension Family {
  /// Certificates and contracts: GHG Protocol Scope 2 Guidance, tables 6.2, 6.3 and 7.1.
  static let scope2Quality: [Rule] = [
    .scope2Claim,
    .scope2Unique,
    .scope2Retired,
    .scope2Vintage,
    .scope2Market,
    .scope2Supplier,
    .scope2Contract,
    .scope2Residual,
    .scope2Dual,
    .scope2Hierarchy,
  ]
}
