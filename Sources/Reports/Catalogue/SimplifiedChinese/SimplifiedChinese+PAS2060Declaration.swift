extension SimplifiedChinese {
  /// The family PAS2060Declaration.
  static let pas2060Declaration: [String: String] = [
    "rule.PAS2060-0-STATUS.title": "仍可引用 PAS 2060",
    "rule.PAS2060-0-STATUS.asks": "期间须在 PAS 2060 有效时结束。较早的期间如在其后才声明，须有撤回前的核查意见，或在撤回后短期内完成的核查意见。",
    "rule.PAS2060-0-STATUS.reason.in-force": "声明日期为 {0}；标准有效至 {1}。",
    "rule.PAS2060-0-STATUS.reason.period-later": "期间在 {0} 结束，晚于标准撤回日 {1}。",
    "rule.PAS2060-0-STATUS.reason.opinion-in-force": "核查意见日期为 {0}；标准有效至 {1}。",
    "rule.PAS2060-0-STATUS.reason.opinion-closing": "核查意见日期为 {0}，晚于撤回日 {1}，但不迟于最后一批核查完成的 {2}。",
    "rule.PAS2060-0-STATUS.reason.no-opinion": "声明日期为 {0}，晚于撤回日 {1}，且没有核查机构的意见。",
    "rule.PAS2060-0-STATUS.reason.opinion-later": "核查意见日期为 {0}；按此标准的最后意见须在 {1} 或之前发出。",
    "rule.PAS2060-0-STATUS.change": "较后的期间改用 ISO 14068-1 声明；较早的期间则提供核查意见。",
  ]
}
