extension Family {
  /// What makes a unit count, under every profile.
  static let ledger: [Rule] = [
    .ledgerStatus,
    .ledgerUnique,
    .ledgerQuantity,
    .ledgerPurpose,
    .ledgerBeneficiary,
    .ledgerPostInvalidation,
    .ledgerPartial,
  ]
}
