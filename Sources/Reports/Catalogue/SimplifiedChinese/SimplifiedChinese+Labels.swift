extension SimplifiedChinese {
  /// The family Labels.
  static let labels: [String: String] = [
    "rule.LABEL-CCP.title": "碳信用带有 CCP 标签",
    "rule.LABEL-CCP.asks": "只有带有 CCP 标签的碳信用方可如此声称。标签按方法学及碳信用授予，并非按机制授予。",
    "rule.LABEL-CCP.reason.carried": "带有标签的碳信用：{0}；批次总数：{1}。",
    "rule.LABEL-CCP.reason.not-carried": "声称带有标签而实际没有：{0}。",
    "rule.LABEL-CCP.change": "删除没有标签的碳信用的有关声称。",
    "rule.LABEL-CORSIA.title": "如实说明 CORSIA 标签",
    "rule.LABEL-CORSIA.asks": "不得把 Scope 标签称为 Eligible。2021 年或以后的减排须获授权作国际减缓用途，并已作相应调整或备有保险，方属合资格。",
    "rule.LABEL-CORSIA.reason.told": "如实说明 CORSIA 标签的批次：{0}。",
    "rule.LABEL-CORSIA.reason.scope-only": "声称合资格，但标签只属 Scope：{0}。",
    "rule.LABEL-CORSIA.reason.not-carried": "声称带有 CORSIA 标签而实际没有：{0}。",
    "rule.LABEL-CORSIA.reason.not-authorised": "属 2021 年或以后的减排，而未获授权作国际减缓用途：{0}。",
    "rule.LABEL-CORSIA.reason.not-adjusted": "已获授权，但没有相应调整或保险：{0}。",
    "rule.LABEL-CORSIA.reason.no-vintage": "声称合资格，但没有说明减排年份：{0}。",
    "rule.LABEL-CORSIA.change": "更正声称，或提供授权文件及相应调整或保险的证明。",
    "rule.LABEL-A6.title": "说明第六条授权的用途",
    "rule.LABEL-A6.asks": "已获授权的单位须说明用途。只获授权作国际减缓用途的单位如用作自愿抵消，须予说明。",
    "rule.LABEL-A6.reason.shown": "已获授权：{0}。用途：{1}。",
    "rule.LABEL-A6.reason.international-only": "只获授权作国际减缓用途，而用作自愿抵消：{0}。",
    "rule.LABEL-A6.reason.not-authorised": "声称已获授权而实际没有：{0}。",
    "rule.LABEL-A6.reason.no-purpose": "已获授权，但没有说明用途：{0}。",
    "rule.LABEL-A6.change": "说明授权用途，或删除有关声称。",
  ]
}
