extension TraditionalChinese {
  /// The family PAS2060Declaration.
  static let pas2060Declaration: [String: String] = [
    "rule.PAS2060-0-STATUS.title": "仍可引用 PAS 2060",
    "rule.PAS2060-0-STATUS.asks": "期間須在 PAS 2060 有效時結束。較早的期間如在其後才聲明，須有撤回前的核證意見，或在撤回後短期內完成的核證意見。",
    "rule.PAS2060-0-STATUS.reason.in-force": "聲明日期為 {0}；標準有效至 {1}。",
    "rule.PAS2060-0-STATUS.reason.period-later": "期間在 {0} 結束，晚於標準撤回日 {1}。",
    "rule.PAS2060-0-STATUS.reason.opinion-in-force": "核證意見日期為 {0}；標準有效至 {1}。",
    "rule.PAS2060-0-STATUS.reason.opinion-closing": "核證意見日期為 {0}，晚於撤回日 {1}，但不遲於最後一批核證完成的 {2}。",
    "rule.PAS2060-0-STATUS.reason.no-opinion": "聲明日期為 {0}，晚於撤回日 {1}，且沒有核證機構的意見。",
    "rule.PAS2060-0-STATUS.reason.opinion-later": "核證意見日期為 {0}；按此標準的最後意見須在 {1} 或之前發出。",
    "rule.PAS2060-0-STATUS.change": "較後的期間改用 ISO 14068-1 聲明；較早的期間則提供核證意見。",
  ]
}
