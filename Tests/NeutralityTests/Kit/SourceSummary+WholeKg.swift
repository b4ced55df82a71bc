import Neutrality
import Quantities

extension SourceSummary {
  /// A source with whole kg.
  init(
    _ id: String, scope: Int, category: Int? = nil, family: String? = nil, wholeKg kg: Int,
    isIncluded: Bool = true
  ) {
    self.init(
      id, scope: scope, category: category, family: family, kg: ExactDecimal(kg),
      isIncluded: isIncluded)
  }
}
