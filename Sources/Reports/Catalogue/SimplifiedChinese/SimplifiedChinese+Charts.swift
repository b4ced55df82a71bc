extension SimplifiedChinese {
  /// The words of charts.
  static let charts: [String: String] = [
    "page.chart.total": "总量",
    "page.chart.saving": "减少",
    "page.chart.cost": "增加",
    "page.chart.interaction": "措施之间的相互影响",
  ]
}
