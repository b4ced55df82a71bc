/// The English texts, by family.
enum English {}

extension Catalogue {
  /// English.
  package static let english = Catalogue(
    .english,
    [
      English.common,
      English.pages,
      English.charts,
      English.events,
      English.certificate,
      English.selfCheck,
      English.statement,
      English.statementLabels,
      English.statementWords,
      English.pas2060Declaration,
      English.pas2060Subject,
      English.pas2060Quantification,
      English.pas2060Plan,
      English.pas2060Reduction,
      English.pas2060Offsetting,
      English.ledger,
      English.labels,
      English.scope2Quality,
      English.inventoryQuality,
      English.iso14068,
      English.iso14068Credits,
      English.hkqaa,
      English.meeEvent,
      English.guangdongEvent,
      English.mainlandCredits,
    ])
}
