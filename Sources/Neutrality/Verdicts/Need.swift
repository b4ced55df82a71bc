/// Something a rule needs, named as in the manifest, and whether a case has it.
package struct Need: Sendable {
  /// Its place in `inventory.json`, such as `declaration.date`, or `offsets` for the ledger.
  package let path: String
  /// Whether the case has it.
  package let isMet: @Sendable (NeutralityCase) -> Bool

  /// Makes a need.
  package init(_ path: String, isMet: @escaping @Sendable (NeutralityCase) -> Bool) {
    self.path = path
    self.isMet = isMet
  }
}

extension Need {
  package static let declarationKind = Need("declaration.kind") { $0.declaration.kind != nil }
  package static let declarationDate = Need("declaration.date") { $0.declaration.date != nil }
  package static let period = Need("period") { $0.applicationPeriod != nil }
  package static let lastDay = Need("period") { $0.lastDay != nil }
  package static let sources = Need("activities") { !$0.footprint.sources.isEmpty }
  package static let credits = Need("offsets") { !$0.offsetting.credits.isEmpty }
  package static let plan = Need("plan") { $0.plan != nil }
  package static let event = Need("event") { $0.event != nil }
  package static let eventEnd = Need("event.to") { $0.event?.to != nil }
  package static let pathway = Need("pathway") { $0.pathway != nil }
  package static let gwpSet = Need("gwp") { $0.footprint.gwp.isWritten }
}
