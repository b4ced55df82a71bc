extension SimplifiedChinese {
  /// The family Ledger.
  static let ledger: [String: String] = [
    "rule.LEDGER-STATUS.title": "只计算已注销的碳信用",
    "rule.LEDGER-STATUS.asks": "声明所用的每个碳信用均须已注销。已撤销、划入缓冲池、暂停或失效的不予计算。",
    "rule.LEDGER-STATUS.reason.retired": "已注销批次：{0}；合计 {1}。",
    "rule.LEDGER-STATUS.reason.not-counted": "以下不予计算：{0}。状态：{1}。",
    "rule.LEDGER-STATUS.reason.open": "尚未注销：{0}。期限为 {1}。",
    "rule.LEDGER-STATUS.reason.not-retired": "未注销：{0}。声明不能等待其注销。",
    "rule.LEDGER-STATUS.reason.unclear": "Verra 的导出数据不区分注销与撤销，而以下批次没有列明受益人和用途：{0}。",
    "rule.LEDGER-STATUS.change": "注销碳信用，或把不予计算的移出声明并以其他碳信用替代。",
  ]
}
