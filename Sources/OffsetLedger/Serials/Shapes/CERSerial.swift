extension SerialShape {
  /// Units of the Clean Development Mechanism are given by two full identifiers,
  /// `CC-5-first-cp-cp-activity-project - CC-5-last-cp-cp-activity-project`: host party, unit type
  /// (5 CER, 6 tCER, 7 lCER), number, original and applicable commitment period. Numbers run within
  /// a party and unit type. Source: CER rows of Gold Standard's public export; data exchange
  /// standards of the Kyoto registries.
  static let cer = SerialShape(
    programme: .cer,
    fields: [
      SerialField("the host party", .country, isScope: true),
      .word("the unit type", "5", "6", "7", isScope: true),
      SerialField("the original commitment period", .number),
      SerialField("the applicable commitment period", .number),
      SerialField("the activity", .number),
      .project(),
    ],
    layout: .twice(before: 2),
    example: "CN-5-1001-2-2-0-1234 - CN-5-1500-2-2-0-1234")
}
