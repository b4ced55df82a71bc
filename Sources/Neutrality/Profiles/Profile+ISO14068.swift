extension Profile {
  /// ISO 14068-1:2023.
  package static let iso14068 = Profile(
    "iso14068-1", version: 2, .iso14068,
    families: [
      Family.iso14068, Family.iso14068Credits, Family.ledger, Family.labels,
      Family.mainlandCredits, Family.scope2Quality, Family.inventoryQuality,
    ])
}
