import Neutrality
import Quantities

extension Samples {
  /// A certificate that meets every criterion: produced, consumed and retired in Hong Kong in 2024.
  static func certificate(_ id: String = "C") -> InstrumentSummary {
    InstrumentSummary {
      $0.id = id
      $0.kind = .certificate
      $0.scheme = "I-REC"
      $0.consumption = year(2024)
      $0.generation = year(2024)
      $0.market = "HK"
      $0.consumptionMarket = "HK"
      $0.conveysClaim = true
      $0.isOnlyClaim = true
      $0.isRetired = true
    }
  }
}
