extension TraditionalChinese {
  /// The words of charts.
  static let charts: [String: String] = [
    "page.chart.total": "總量",
    "page.chart.saving": "減少",
    "page.chart.cost": "增加",
    "page.chart.interaction": "措施之間的相互影響",
  ]
}
