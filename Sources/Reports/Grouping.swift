/// What the lines of an inventory may be added up by.
public enum Grouping: String, CaseIterable, Sendable {
  /// Scope 1, 2 and 3.
  case scope
  /// The scopes, Scope 3 by its 15 categories.
  case category
  /// The facilities of the manifest.
  case facility
  /// The months of the reporting period.
  case month
  /// The gases.
  case gas
}
