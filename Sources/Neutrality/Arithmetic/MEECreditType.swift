/// The credits that the MEE guide on events accepts, as data. The four types are grade A; that their
/// order is a recommendation is grade C. Sinks of newly planted forest stand beside them.
struct MEECreditType: Sendable {
  /// Its place in the recommended order.
  let rank: Int
  /// The word of its term.
  let name: String
  /// The programmes by their codes in the ledger; empty for every other one.
  let programmes: Set<String>
  /// Whether an ecology authority of a province or of the state must have approved the project.
  let needsApproval: Bool

  static let all: [MEECreditType] = [
    MEECreditType(rank: 1, name: "allowance", programmes: ["ETS"], needsApproval: false),
    MEECreditType(rank: 2, name: "ccer", programmes: ["CCER"], needsApproval: false),
    MEECreditType(rank: 3, name: "puhui", programmes: ["PHCER", "PUHUI"], needsApproval: true),
    MEECreditType(rank: 4, name: "domestic-project", programmes: [], needsApproval: false),
  ]

  /// The type of a credit by its programme; nil where no programme is stated.
  init?(of credit: CreditSummary) {
    guard let programme = credit.programme else { return nil }
    guard
      let type = Self.all.first(where: {
        $0.programmes.isEmpty || $0.programmes.contains(programme)
      })
    else { return nil }
    self = type
  }

  private init(rank: Int, name: String, programmes: Set<String>, needsApproval: Bool) {
    self.rank = rank
    self.name = name
    self.programmes = programmes
    self.needsApproval = needsApproval
  }
}
