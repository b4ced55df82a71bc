extension Family {
  /// Credits: ISO 14068-1 clause 11.
  static let iso14068Credits: [Rule] = [
    .iso14068NoFuture,
    .iso14068Criteria,
    .iso14068Retire12Months,
    .iso14068Vintage,
    .iso14068Programme,
    .iso14068CreditDocuments,
    .iso14068Adjustment,
  ]
}
