extension Rule {
  /// A contract hands the claim over, and nobody else holds it. One that does not say so fails;
  /// where it says so, a person looks at the contract. Scope 2 Guidance, table 7.1, grade A.
  package static let scope2Contract = Rule(
    "S2Q-7-PPA", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    reasons: ["to-judge": 1, "not-shown": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    InstrumentCriteria.judge(claim, kind: .contract, states: \.contractTransfersClaim)
  }
}
