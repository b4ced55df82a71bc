extension SerialShape {
  /// ART writes `ART-CC-programme-vintage-batch-first to last`; units of the Forest Carbon
  /// Partnership Facility, `FCPF-...`, stand in the same registry. Units are numbered within a batch.
  /// Source: column "Credit Serial Numbers" of the registry's public export.
  static let art = SerialShape(
    programme: .art,
    fields: [
      .word("the programme", "ART", "FCPF", isScope: true),
      SerialField("the country", .country),
      .project(isScope: true),
      SerialField("the vintage", .year, isScope: true),
      SerialField("the batch", .number, isScope: true),
    ],
    layout: .behind(separator: " to "),
    example: "ART-GY-102-2021-1-1 to 500")
}
