/// A retirement that serves other claims beside this one.
package struct SharedRetirement: Summary {
  /// The other claims.
  package var claims: [String] = []
  /// kg CO2e of the retirement, and what the others use of it.
  package var kg: Int?
  package var otherKg: Int?
  /// Whether the ledger records the parts as blocks without a unit in common.
  package var isSplit: Bool?

  package init() {}
}
