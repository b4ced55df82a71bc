extension Family {
  /// Mapping, materiality, uncertainty and base year of the inventory.
  static let inventoryQuality: [Rule] = [
    .mapISO14064,
    .significanceCriteria,
    .verificationMateriality,
    .uncertaintyPropagation,
    .baseYearRecalculation,
    .hongKongBaselineShift,
    .grossTarget,
    .claimOnProductInEU,
  ]
}
