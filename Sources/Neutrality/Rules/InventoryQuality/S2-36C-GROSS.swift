extension Rule {
  /// A net target has its gross target beside it. IFRS S2 paragraph 36 (c), B68-B69, grade A.
  package static let grossTarget = Rule(
    "S2-36C-GROSS", .ifrsS2, clause: "36(c)", locator: "36(c), B68-B69", grade: .a,
    reasons: ["gross-beside-net": 0, "net-alone": 0, "no-net-target": 0], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let declaration = claim.declaration
    guard declaration.hasNetTarget == true else {
      return Judgement(.notApplicable, "no-net-target")
    }
    let seen: Observations = [
      "hasNetTarget": .flag(true),
      "statesGrossTarget": declaration.statesGrossTarget.map(Value.flag) ?? .unknown,
    ]
    return declaration.statesGrossTarget == true
      ? Judgement(.pass, "gross-beside-net", observed: seen)
      : Judgement(.fail, "net-alone", observed: seen)
  }
}
