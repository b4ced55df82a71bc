extension Rule {
  /// A supplier's rate is that of the electricity it delivered, without what it sold as
  /// certificates. One that does not say so fails; where it says so, a person looks at the
  /// supplier's calculation. Scope 2 Guidance, table 7.1, grade A.
  package static let scope2Supplier = Rule(
    "S2Q-6-SUPPLIER", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    reasons: ["to-judge": 1, "not-shown": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    InstrumentCriteria.judge(claim, kind: .supplierRate, states: \.supplierNetsSales)
  }
}
