extension TraditionalChinese {
  /// The family InventoryQuality.
  static let inventoryQuality: [String: String] = [:]
}
