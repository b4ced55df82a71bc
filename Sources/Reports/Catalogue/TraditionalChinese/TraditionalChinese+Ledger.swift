extension TraditionalChinese {
  /// The family Ledger.
  static let ledger: [String: String] = [
    "rule.LEDGER-STATUS.title": "只計算已註銷的碳信用",
    "rule.LEDGER-STATUS.asks": "聲明所用的每個碳信用均須已註銷。已撤銷、撥入緩衝池、暫停或失效者不予計算。",
    "rule.LEDGER-STATUS.reason.retired": "已註銷批次：{0}；合共 {1}。",
    "rule.LEDGER-STATUS.reason.not-counted": "以下不予計算：{0}。狀態：{1}。",
    "rule.LEDGER-STATUS.reason.open": "尚未註銷：{0}。期限為 {1}。",
    "rule.LEDGER-STATUS.reason.not-retired": "未註銷：{0}。聲明不能等待其註銷。",
    "rule.LEDGER-STATUS.reason.unclear": "Verra 的匯出資料不分註銷與撤銷，而以下批次沒有列明受益人及用途：{0}。",
    "rule.LEDGER-STATUS.change": "註銷碳信用，或把不予計算者移出聲明並以其他碳信用替代。",
  ]
}
