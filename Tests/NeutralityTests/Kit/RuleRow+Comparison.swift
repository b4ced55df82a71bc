import Neutrality
import Quantities

extension RuleRow {
  /// A comparison of four columns: kg CO2e then and now, output then and now. Nil without kg then.
  func comparison(
    _ then: String, _ now: String, _ outputThen: String, _ outputNow: String
  ) throws -> ComparisonSummary? {
    guard let kg = try decimal(then) else { return nil }
    return try ComparisonSummary {
      $0.referenceKg = kg
      $0.currentKg = try decimal(now)
      $0.referenceOutput = try decimal(outputThen)
      $0.currentOutput = try decimal(outputNow)
    }
  }
}
