extension SerialShape {
  /// Verra writes `batch-first-last-VCS-VCU-verifier-VER-CC-sectors-project-from-to-flag` and
  /// numbers all units in one row. The code behind the verifier names the registry: `VER`, on older
  /// units others. Source: serials of the public export of the Verra registry.
  static let vcs = SerialShape(
    programme: .vcs,
    fields: [
      .word("the programme", "VCS"),
      .word("the unit type", "VCU"),
      SerialField("the verifier's number", .number),
      SerialField("the registry's code", .letters(3...3)),
      SerialField("the country", .country),
      SerialField("the sectoral scopes", .numbers),
      .project(),
      SerialField("the first day of the vintage", .day),
      SerialField("the last day of the vintage", .day),
      SerialField("the mark of an additional certification", .flag),
    ],
    layout: .inFront,
    example: "10-1001-3000-VCS-VCU-262-VER-CN-1-1083-01012018-31122018-1")
}
