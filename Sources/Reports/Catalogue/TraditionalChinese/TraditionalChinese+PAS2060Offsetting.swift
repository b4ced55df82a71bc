extension TraditionalChinese {
  /// The family PAS2060Offsetting.
  static let pas2060Offsetting: [String: String] = [
    "rule.PAS2060-9.1.1-BALANCE.title": "註銷的碳信用足以抵銷碳足跡",
    "rule.PAS2060-9.1.1-BALANCE.asks": "聲明所註銷的碳信用不得少於碳足跡總量。以整噸為單位的機制須取下一個整噸。",
    "rule.PAS2060-9.1.1-BALANCE.reason.covered": "已註銷：{0}；碳足跡：{1}。",
    "rule.PAS2060-9.1.1-BALANCE.reason.without-exclusions":
      "已註銷：{0}；碳足跡：{1}。連同剔除部分的估算為 {2}，未能全數抵銷。",
    "rule.PAS2060-9.1.1-BALANCE.reason.not-retired": "已註銷：{0}；碳足跡：{1}。尚欠的 {2} 已持有，須在 {3} 或之前註銷。",
    "rule.PAS2060-9.1.1-BALANCE.reason.short": "已註銷：{0}；碳足跡：{1}。尚欠 {2}。按整噸計，碳足跡須以 {3} 抵銷。",
    "rule.PAS2060-9.1.1-BALANCE.change": "就不足之數註銷碳信用。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.title": "碳信用在聲明後 12 個月內註銷",
    "rule.PAS2060-9.1.2e-RETIRE-12M.asks": "碳信用須在聲明日起計 12 個曆月內註銷。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.in-time": "最後一次註銷在 {0}；期限為 {1}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.before-period": "在期間開始（{1}）之前已註銷：{0}。請確認未用於較早的聲明。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.open": "尚未註銷：{0}。期限為 {1}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.late": "在 {1} 之後才註銷：{2}，最後一次在 {0}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.never": "截至 {1} 仍未註銷：{0}。聲明失效。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.no-date": "註冊處沒有註明註銷日期：{0}。",
    "rule.PAS2060-9.1.2e-RETIRE-12M.change": "在期限內註銷碳信用，或更換逾期的碳信用。",
  ]
}
