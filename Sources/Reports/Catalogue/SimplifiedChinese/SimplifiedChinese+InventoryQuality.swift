extension SimplifiedChinese {
  /// The family InventoryQuality.
  static let inventoryQuality: [String: String] = [:]
}
