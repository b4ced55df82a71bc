extension TraditionalChinese {
  /// The family Labels.
  static let labels: [String: String] = [
    "rule.LABEL-CCP.title": "碳信用帶有 CCP 標籤",
    "rule.LABEL-CCP.asks": "只有帶有 CCP 標籤的碳信用方可如此聲稱。標籤按方法學及碳信用授予，並非按機制授予。",
    "rule.LABEL-CCP.reason.carried": "帶有標籤的碳信用：{0}；批次總數：{1}。",
    "rule.LABEL-CCP.reason.not-carried": "聲稱帶有標籤而實際沒有：{0}。",
    "rule.LABEL-CCP.change": "刪除沒有標籤的碳信用的有關聲稱。",
    "rule.LABEL-CORSIA.title": "如實說明 CORSIA 標籤",
    "rule.LABEL-CORSIA.asks": "不得把 Scope 標籤稱為 Eligible。2021 年或以後的減排須獲授權作國際減緩用途，並已作相應調整或備有保險，方屬合資格。",
    "rule.LABEL-CORSIA.reason.told": "如實說明 CORSIA 標籤的批次：{0}。",
    "rule.LABEL-CORSIA.reason.scope-only": "聲稱合資格，但標籤只屬 Scope：{0}。",
    "rule.LABEL-CORSIA.reason.not-carried": "聲稱帶有 CORSIA 標籤而實際沒有：{0}。",
    "rule.LABEL-CORSIA.reason.not-authorised": "屬 2021 年或以後的減排，而未獲授權作國際減緩用途：{0}。",
    "rule.LABEL-CORSIA.reason.not-adjusted": "已獲授權，但沒有相應調整或保險：{0}。",
    "rule.LABEL-CORSIA.reason.no-vintage": "聲稱合資格，但沒有說明減排年份：{0}。",
    "rule.LABEL-CORSIA.change": "更正聲稱，或提供授權文件及相應調整或保險的證明。",
    "rule.LABEL-A6.title": "說明第六條授權的用途",
    "rule.LABEL-A6.asks": "已獲授權的單位須說明用途。只獲授權作國際減緩用途的單位如用作自願抵銷，須予說明。",
    "rule.LABEL-A6.reason.shown": "已獲授權：{0}。用途：{1}。",
    "rule.LABEL-A6.reason.international-only": "只獲授權作國際減緩用途，而用作自願抵銷：{0}。",
    "rule.LABEL-A6.reason.not-authorised": "聲稱已獲授權而實際沒有：{0}。",
    "rule.LABEL-A6.reason.no-purpose": "已獲授權，但沒有說明用途：{0}。",
    "rule.LABEL-A6.change": "說明授權用途，或刪除有關聲稱。",
  ]
}
