extension English {
  /// The words of charts.
  static let charts: [String: String] = [
    "page.chart.total": "total",
    "page.chart.saving": "saves",
    "page.chart.cost": "costs",
    "page.chart.interaction": "several measures together",
  ]
}
