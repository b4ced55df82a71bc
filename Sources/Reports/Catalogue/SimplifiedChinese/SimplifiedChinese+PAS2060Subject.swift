extension SimplifiedChinese {
  /// The family PAS2060Subject.
  static let pas2060Subject: [String: String] = [
    "rule.PAS2060-5-SCOPE12-COMPLETE.title": "范围一和范围二全部计入",
    "rule.PAS2060-5-SCOPE12-COMPLETE.asks": "核算边界内范围一和范围二的每个排放源均须计入碳足迹。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.complete": "已计入范围一和范围二排放源 {0} 个，没有排除。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.left-out": "范围一和范围二排除了：{0}；估算合计 {1}。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.de-minimis":
      "范围一和范围二排除了：{0}；每类均低于 1%，合计 {1}。设置允许排除，但须披露。",
    "rule.PAS2060-5-SCOPE12-COMPLETE.change": "把排除的排放源计入。",
    "rule.PAS2060-5-SCOPE3-1PCT.title": "没有排除占 1% 或以上的范围三排放源",
    "rule.PAS2060-5-SCOPE3-1PCT.asks": "范围三排除的排放源，按类别合计须低于总量的 1%，除非证明无法以合理方式量化。同一排放源的各部分须合并计算。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.none-left-out": "范围三没有排除任何排放源。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.below": "排除的最大一类为 {0}：{1}，占总量 {2}。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.above": "排除了 {0}：{1}，占总量 {2}，涉及 {3}。没有文件说明原因。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.shown-infeasible": "排除了 {0}，占总量 {1}。请审阅证明无法量化的文件：{2}。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-estimate": "排除而没有估算：{0}。",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-footprint": "碳足迹为零，无法计算占比。",
    "rule.PAS2060-5-SCOPE3-1PCT.change": "计入该类排放源，或提供无法量化的证明文件。",
    "rule.PAS2060-5-COVERAGE-95.title": "至少计入 95%",
    "rule.PAS2060-5-COVERAGE-95.asks": "须计入全部排放量的至少 95%。如单一排放源占总量一半以上，其余排放量也须计入至少 95%。",
    "rule.PAS2060-5-COVERAGE-95.reason.covered": "已计入全部排放量的 {0}。",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-covered": "{0} 占总量 {1}；其余排放量已计入 {2}。",
    "rule.PAS2060-5-COVERAGE-95.reason.below": "仅计入 {0}：{2} 之中的 {1}。",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-below": "{0} 占总量 {1}；其余排放量仅计入 {2}：{4} 之中的 {3}。",
    "rule.PAS2060-5-COVERAGE-95.reason.at-limit": "刚好计入 {0}，即界限本身。",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-at-limit": "{0} 占总量 {1}；其余排放量刚好计入 {2}，即界限本身。",
    "rule.PAS2060-5-COVERAGE-95.reason.no-estimate": "排除而没有估算：{0}。覆盖率最多为 {1}。",
    "rule.PAS2060-5-COVERAGE-95.reason.no-footprint": "碳足迹为零，无法计算覆盖率。",
    "rule.PAS2060-5-COVERAGE-95.change": "计入更多被排除的排放源，并估算没有数值的部分。",
  ]
}
