extension SerialShape {
  /// The Climate Action Reserve writes `CAR-1-CC-project-a-b-state-vintage-batch-first to last`,
  /// and `CAR-ROC-...` for credits bound for a compliance market; units are numbered within a
  /// batch. Source: column "Offset Credit Serial Numbers" of the registry's public export.
  static let car = SerialShape(
    programme: .car,
    fields: [
      .word("the programme", "CAR"),
      .word("the kind of credit", "1", "ROC", isScope: true),
      SerialField("the country", .country),
      .project(isScope: true),
      SerialField("the first number behind the project", .number),
      SerialField("the second number behind the project", .number),
      SerialField("the state", .letters(2...3)),
      SerialField("the vintage", .year, isScope: true),
      SerialField("the batch", .number, isScope: true),
    ],
    layout: .behind(separator: " to "),
    example: "CAR-1-US-1234-2-567-CA-2017-3-1 to 500")
}
