/// The Traditional Chinese texts, by family.
enum TraditionalChinese {}

extension Catalogue {
  /// Traditional Chinese.
  package static let traditionalChinese = Catalogue(
    .traditionalChinese,
    [
      TraditionalChinese.common,
      TraditionalChinese.pages,
      TraditionalChinese.charts,
      TraditionalChinese.events,
      TraditionalChinese.certificate,
      TraditionalChinese.selfCheck,
      TraditionalChinese.statement,
      TraditionalChinese.statementLabels,
      TraditionalChinese.statementWords,
      TraditionalChinese.pas2060Declaration,
      TraditionalChinese.pas2060Subject,
      TraditionalChinese.pas2060Quantification,
      TraditionalChinese.pas2060Plan,
      TraditionalChinese.pas2060Reduction,
      TraditionalChinese.pas2060Offsetting,
      TraditionalChinese.ledger,
      TraditionalChinese.labels,
      TraditionalChinese.scope2Quality,
      TraditionalChinese.inventoryQuality,
      TraditionalChinese.iso14068,
      TraditionalChinese.iso14068Credits,
      TraditionalChinese.hkqaa,
      TraditionalChinese.meeEvent,
      TraditionalChinese.guangdongEvent,
      TraditionalChinese.mainlandCredits,
    ])
}
