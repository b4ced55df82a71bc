extension SimplifiedChinese {
  /// The family PAS2060Offsetting.
  static let pas2060Offsetting: [String: String] = [
    "rule.PAS2060-9.1.1-BALANCE.title": "注销的碳信用足以抵消碳足迹",
    "rule.PAS2060-9.1.1-BALANCE.asks": "声明所注销的碳信用不得少于碳足迹总量。以整吨为单位的机制须取下一个整吨。",
    "rule.PAS2060-9.1.1-BALANCE.reason.covered": "已注销：{0}；碳足迹：{1}。",
    "rule.PAS2060-9.1.1-BALANCE.reason.without-exclusions":
      "已注销：{0}；碳足迹：{1}。连同排除部分的估算为 {2}，未能全部抵消。",
    "rule.PAS2060-9.1.1-BALANCE.reason.not-retired": "已注销：{0}；碳足迹：{1}。尚欠的 {2} 已持有，须在 {3} 或之前注销。",
    "rule.PAS2060-9.1.1-BALANCE.reason.short": "已注销：{0}；碳足迹：{1}。尚欠 {2}。按整吨计，碳足迹须以 {3} 抵消。",
    "rule.PAS2060-9.1.1-BALANCE.change": "就不足部分注销碳信用。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.title": "碳信用在声明后 12 个月内注销",
    "rule.PAS2060-9.1.2e-RETIRE-12M.asks": "碳信用须在声明日起 12 个自然月内注销。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.in-time": "最后一次注销在 {0}；期限为 {1}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.before-period": "在期间开始（{1}）之前已注销：{0}。请确认未用于较早的声明。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.open": "尚未注销：{0}。期限为 {1}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.late": "在 {1} 之后才注销：{2}，最后一次在 {0}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.never": "截至 {1} 仍未注销：{0}。声明失效。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.no-date": "注册登记机构没有注明注销日期：{0}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.change": "在期限内注销碳信用，或更换逾期的碳信用。",
  ]
}
