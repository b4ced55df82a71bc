extension SimplifiedChinese {
  /// The family ISO14068Credits.
  static let iso14068Credits: [String: String] = [
    "rule.ISO14068-11.2-RETIRE-12M.title": "碳信用在期间结束后 12 个月内注销",
    "rule.ISO14068-11.2-RETIRE-12M.asks": "碳信用须在期间结束后 12 个自然月内、并在作出声明之前注销。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.in-time": "最后一次注销在 {0}；期限为 {1}。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.late": "在 {1} 之后才注销：{2}，最后一次在 {0}。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.not-retired": "未注销：{0}。注销前不得作出声明；期限为 {1}。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.no-date": "注册登记机构没有注明注销日期：{0}。",
    "rule.ISO14068-11.2-RETIRE-12M.change": "在声明前及期限内注销碳信用，或更换逾期的碳信用。",
  ]
}
