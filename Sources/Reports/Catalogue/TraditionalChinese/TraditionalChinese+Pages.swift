extension TraditionalChinese {
  /// The words of pages about claims.
  static let pages: [String: String] = [
    "page.title": "碳中和，規則組 {0}，版本 {1}",
    "page.subject": "標的",
    "page.entity": "聲明機構",
    "page.period": "期間",
    "page.kind": "聲明類別",
    "page.as-of": "評定日期",
    "page.overall": "整體結論",
    "page.asks": "要求",
    "page.source": "{0}，來源等級 {1}",
    "page.saw": "所見數據",
    "page.verdict": "結論",
    "page.why": "原因",
    "page.change": "如何改變結論",
    "page.limit": "界限",
    "page.due": "期限",
    "page.grade": "出處",
    "page.decision": "{0} 於 {1} 決定：{2}",
    "page.decision.incomplete":
      "{0} 於 {1} 的決定不計：沒有說明理由或所據文件",
    "page.decision.future":
      "{0} 於 {1} 的決定不計：該日尚未到來",
    "page.decision.other-document":
      "{0} 於 {1} 的決定不計：所據為另一文件",
    "page.decision.early":
      "{0} 於 {1} 的決定不計：所決定的事項在 {2} 才存在",
    "page.rests-on": "依據 {0}",
    "page.contrast": "標準之間的分別",
    "page.settings":
      "有別於預設值的設定",
    "page.setting":
      "{0}，預設為 {1}，用於 {2}；設於 {3}",
    "page.topic": "項目",
    "page.topic.first-by-offsets": "首次聲明只靠抵銷",
    "page.topic.retirement-deadline": "註銷期限",
    "page.topic.before-retirement": "註銷之前聲明",
    "page.topic.historic": "基準期之前的減排",
    "page.topic.scope3": "可排除的排放",
    "page.topic.plan": "管理計劃",
    "page.topic.pathway": "碳中和路徑",
    "page.topic.removals": "以移除抵銷剩餘排放",
    "page.topic.verification": "核查",
    "page.topic.territory": "城鎮及地區",
  ]
}
