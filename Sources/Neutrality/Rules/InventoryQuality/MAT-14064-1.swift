extension Rule {
  /// The criteria by which indirect emissions count as significant are documented; ISO 14064-1 has
  /// no number for them. Asked where the inventory follows ISO 14064-1 or names no method. ISO
  /// 14064-1:2018, grade A.
  package static let significanceCriteria = Rule(
    "MAT-14064-1", .inventory, clause: "", locator: "significance criteria", grade: .a,
    needs: [criteria], reasons: ["documented": 1, "other-method": 1], judge: judge)

  private static let criteria = Need("footprint.significance_criteria") {
    $0.footprint.significanceCriteria.isWritten
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let method = claim.footprint.method?.name
    if let method, !method.hasPrefix("ISO 14064"), claim.standard != .iso14068 {
      return Judgement(.notApplicable, "other-method", .text(method))
    }
    let text = claim.footprint.significanceCriteria
    if !text.isWritten { return .missing(criteria) }
    return Judgement(.pass, "documented", .text(text), observed: ["criteria": .text(text)])
  }
}
