extension Family {
  /// ISO 14068-1 without its clause 11.
  static let iso14068: [Rule] = []
}
