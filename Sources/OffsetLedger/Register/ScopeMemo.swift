/// The scopes of batches, found once: entries that follow each other are often about one batch.
final class ScopeMemo {
  private var scopes: [Batch: String] = [:]

  /// Kept for so many batches; beyond, everything is found anew.
  private static let largest = 1024

  private struct Batch: Hashable {
    let programme: Programme
    let block: String
  }

  /// The scope in which the programme of these units numbers them; nil when their batch is not
  /// written as the ledger writes it.
  func scope(of units: CreditUnits) -> String? {
    let batch = Batch(programme: units.programme, block: units.block)
    if let known = scopes[batch] { return known }
    guard let scope = SerialBlock.scope(of: units.programme, block: units.block) else { return nil }
    if scopes.count == Self.largest { scopes.removeAll(keepingCapacity: true) }
    scopes[batch] = scope
    return scope
  }
}
