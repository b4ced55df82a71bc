extension SerialShape {
  /// Gold Standard writes `GS1-1-CC-GSproject-type-vintage-issuance-first-last` and numbers units
  /// within each issuance. Source: serials of the public export of the Impact Registry; a shorter
  /// form without the country goes around and occurs in no row.
  static let goldStandard = SerialShape(
    programme: .goldStandard,
    fields: [
      .word("the programme", "GS1"),
      SerialField("the registry's number", .number),
      SerialField("the country", .country),
      .project(prefix: "GS", isScope: true),
      SerialField("the type of the project", .number),
      SerialField("the vintage", .year, isScope: true),
      SerialField("the issuance", .number, isScope: true),
    ],
    layout: .behind(separator: "-"),
    example: "GS1-1-CN-GS1234-16-2017-999-1-500")
}
