/// Units of one batch, as entries name them.
package struct CreditUnits: Hashable, Sendable {
  /// The programme.
  package let programme: Programme
  /// The canonical name of the batch, see ``SerialBlock/block``.
  package let block: String
  /// Which of its units.
  package let range: UnitRange

  /// Names units.
  package init(_ programme: Programme, _ block: String, _ range: UnitRange) {
    self.programme = programme
    self.block = block
    self.range = range
  }

  /// How much they stand for, in kg of CO2e.
  package var kilograms: Int { range.count * programme.kilogramsPerUnit }

  /// Other units of the same batch.
  package func with(_ range: UnitRange) -> CreditUnits { CreditUnits(programme, block, range) }
}

extension CreditUnits: CustomStringConvertible {
  /// `VCS VCS-VCU-1491-..., units 82515875 to 82515964`.
  package var description: String { "\(programme.rawValue) \(block), units \(range)" }
}
