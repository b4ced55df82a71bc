extension SerialShape {
  /// ACR writes `ACR-CC-project-vintage-batch-first to last` and numbers units within a batch.
  /// Source: column "Credit Serial Numbers" of the registry's public export.
  static let acr = SerialShape(
    programme: .acr,
    fields: [
      .word("the programme", "ACR"),
      SerialField("the country", .country),
      .project(isScope: true),
      SerialField("the vintage", .year, isScope: true),
      SerialField("the batch", .number, isScope: true),
    ],
    layout: .behind(separator: " to "),
    example: "ACR-US-123-2017-5-1 to 500")
}
