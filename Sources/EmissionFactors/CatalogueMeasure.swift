/// A measure of the catalogue: what organisers do to make an event greener.
public struct CatalogueMeasure: Sendable, Hashable {
  /// The id, such as `reusable-tableware`.
  public let id: String
  /// Its names.
  public let names: Names
  /// What it changes, in a few words.
  public let change: String
  /// `waste`, `travel`, `food`, `energy`, `materials` or `market`.
  public let domain: String
  /// The kind of provider, such as `tableware-loan`.
  public let provider: String
}
