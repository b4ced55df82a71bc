extension Family {
  /// Mapping, materiality, uncertainty and base year of the inventory.
  static let inventoryQuality: [Rule] = []
}
