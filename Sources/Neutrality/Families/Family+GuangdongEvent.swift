extension Family {
  /// Events under Guangdong's notice of 2026 on DB44/T 2639-2025.
  static let guangdongEvent: [Rule] = [
    .guangdongStatus,
    .guangdongPlan,
    .guangdongOneYear,
    .guangdongConfirmation,
    .guangdongRecords,
    .guangdongCredits,
    .shenzhenPilot,
    .shanghaiSize,
  ]
}
