extension TraditionalChinese {
  /// The family PAS2060Subject.
  static let pas2060Subject: [String: String] = [
    "rule.PAS2060-5-SCOPE12-COMPLETE.title": "範圍一及範圍二全部計入",
    "rule.PAS2060-5-SCOPE12-COMPLETE.asks": "核算邊界內範圍一及範圍二的每個排放源均須計入碳足跡。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.complete": "已計入範圍一及範圍二排放源 {0} 個，沒有剔除。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.left-out": "範圍一及範圍二剔除了：{0}；估算合共 {1}。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.de-minimis":
      "範圍一及範圍二剔除了：{0}；每類均低於 1%，合共 {1}。設定容許剔除，但須披露。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.change": "把剔除的排放源計入。",
    "rule.PAS2060-5-SCOPE3-1PCT.title": "沒有剔除佔 1% 或以上的範圍三排放源",
    "rule.PAS2060-5-SCOPE3-1PCT.asks": "範圍三剔除的排放源，按類別合計須低於總量的 1%，除非證明無法以合理方式量化。同一排放源的各部分須合併計算。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.none-left-out": "範圍三沒有剔除任何排放源。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.below": "剔除的最大一類為 {0}：{1}，佔總量 {2}。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.above": "剔除了 {0}：{1}，佔總量 {2}，涉及 {3}。沒有文件說明原因。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.shown-infeasible": "剔除了 {0}，佔總量 {1}。請審閱證明無法量化的文件：{2}。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-estimate": "剔除而沒有估算：{0}。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-footprint": "碳足跡為零，無法計算佔比。",
    "rule.PAS2060-5-SCOPE3-1PCT.change": "計入該類排放源，或提供無法量化的證明文件。",
    "rule.PAS2060-5-COVERAGE-95.title": "至少計入 95%",
    "rule.PAS2060-5-COVERAGE-95.asks": "須計入全部排放量的至少 95%。如單一排放源佔總量一半以上，其餘排放量亦須計入至少 95%。",
    "rule.PAS2060-5-COVERAGE-95.reason.covered": "已計入全部排放量的 {0}。",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-covered": "{0} 佔總量 {1}；其餘排放量已計入 {2}。",
    "rule.PAS2060-5-COVERAGE-95.reason.below": "僅計入 {0}：{2} 之中的 {1}。",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-below": "{0} 佔總量 {1}；其餘排放量僅計入 {2}：{4} 之中的 {3}。",
    "rule.PAS2060-5-COVERAGE-95.reason.at-limit": "剛好計入 {0}，即界限本身。",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-at-limit": "{0} 佔總量 {1}；其餘排放量剛好計入 {2}，即界限本身。",
    "rule.PAS2060-5-COVERAGE-95.reason.no-estimate": "剔除而沒有估算：{0}。覆蓋率最多為 {1}。",
    "rule.PAS2060-5-COVERAGE-95.reason.no-footprint": "碳足跡為零，無法計算覆蓋率。",
    "rule.PAS2060-5-COVERAGE-95.change": "計入更多被剔除的排放源，並估算未有數值的部分。",
  ]
}
