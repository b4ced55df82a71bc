/// A document from which figures were taken.
public struct Source: Sendable, Hashable {
  /// The id that factor rows name.
  public let id: String
  /// The title of the document.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// When, as far as known: a date or a year.
  public let publishedOn: String
  /// Where it is found.
  public let link: String
  /// Under which terms.
  public let licence: String
}
