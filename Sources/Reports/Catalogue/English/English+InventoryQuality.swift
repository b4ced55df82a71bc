extension English {
  /// The family InventoryQuality.
  static let inventoryQuality: [String: String] = [:]
}
