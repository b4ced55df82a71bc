extension Family {
  /// Certificates and contracts: GHG Protocol Scope 2 Guidance, tables 6.2, 6.3 and 7.1.
  static let scope2Quality: [Rule] = []
}
