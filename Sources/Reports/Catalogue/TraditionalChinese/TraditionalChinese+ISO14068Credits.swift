extension TraditionalChinese {
  /// The family ISO14068Credits.
  static let iso14068Credits: [String: String] = [
    "rule.ISO14068-11.2-RETIRE-12M.title": "碳信用在期間結束後 12 個月內註銷",
    "rule.ISO14068-11.2-RETIRE-12M.asks": "碳信用須在期間結束後 12 個曆月內、並在作出聲明之前註銷。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.in-time": "最後一次註銷在 {0}；期限為 {1}。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.late": "在 {1} 之後才註銷：{2}，最後一次在 {0}。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.not-retired": "未註銷：{0}。註銷前不得作出聲明；期限為 {1}。",
    "rule.ISO14068-11.2-RETIRE-12M.reason.no-date": "註冊處沒有註明註銷日期：{0}。",
    "rule.ISO14068-11.2-RETIRE-12M.change": "在聲明前及期限內註銷碳信用，或更換逾期的碳信用。",
  ]
}
