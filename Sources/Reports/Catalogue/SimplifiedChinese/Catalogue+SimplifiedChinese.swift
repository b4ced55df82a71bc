/// The Simplified Chinese texts, by family.
enum SimplifiedChinese {}

extension Catalogue {
  /// Simplified Chinese.
  package static let simplifiedChinese = Catalogue(
    .simplifiedChinese,
    [
      SimplifiedChinese.common,
      SimplifiedChinese.pages,
      SimplifiedChinese.charts,
      SimplifiedChinese.events,
      SimplifiedChinese.certificate,
      SimplifiedChinese.selfCheck,
      SimplifiedChinese.statement,
      SimplifiedChinese.statementLabels,
      SimplifiedChinese.statementWords,
      SimplifiedChinese.pas2060Declaration,
      SimplifiedChinese.pas2060Subject,
      SimplifiedChinese.pas2060Quantification,
      SimplifiedChinese.pas2060Plan,
      SimplifiedChinese.pas2060Reduction,
      SimplifiedChinese.pas2060Offsetting,
      SimplifiedChinese.ledger,
      SimplifiedChinese.labels,
      SimplifiedChinese.scope2Quality,
      SimplifiedChinese.inventoryQuality,
      SimplifiedChinese.iso14068,
      SimplifiedChinese.iso14068Credits,
      SimplifiedChinese.hkqaa,
      SimplifiedChinese.meeEvent,
      SimplifiedChinese.guangdongEvent,
      SimplifiedChinese.mainlandCredits,
    ])
}
