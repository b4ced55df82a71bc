extension Family {
  /// Credits: ISO 14068-1 clause 11.
  static let iso14068Credits: [Rule] = [
    .iso14068Retire12Months
  ]
}
