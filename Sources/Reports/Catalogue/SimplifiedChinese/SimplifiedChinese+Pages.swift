extension SimplifiedChinese {
  /// The words of pages about claims.
  static let pages: [String: String] = [
    "page.title": "碳中和，规则组 {0}，版本 {1}",
    "page.subject": "标的物",
    "page.entity": "声明机构",
    "page.period": "期间",
    "page.kind": "声明类别",
    "page.as-of": "评定日期",
    "page.overall": "整体结论",
    "page.asks": "要求",
    "page.source": "{0}，来源等级 {1}",
    "page.saw": "所见数据",
    "page.verdict": "结论",
    "page.why": "原因",
    "page.change": "如何改变结论",
    "page.limit": "界限",
    "page.due": "期限",
    "page.grade": "出处",
    "page.decision": "{0} 于 {1} 决定：{2}",
    "page.decision.incomplete":
      "{0} 于 {1} 的决定不计：没有说明理由或所据文件",
    "page.decision.future":
      "{0} 于 {1} 的决定不计：该日尚未到来",
    "page.decision.other-document":
      "{0} 于 {1} 的决定不计：所据为另一文件",
    "page.decision.early":
      "{0} 于 {1} 的决定不计：所决定的事项在 {2} 才存在",
    "page.rests-on": "依据 {0}",
    "page.contrast": "标准之间的区别",
    "page.settings":
      "有别于默认值的设置",
    "page.setting":
      "{0}，默认为 {1}，用于 {2}；设于 {3}",
    "page.topic": "项目",
    "page.topic.first-by-offsets": "首次声明只靠抵消",
    "page.topic.retirement-deadline": "注销期限",
    "page.topic.before-retirement": "注销之前声明",
    "page.topic.historic": "基准期之前的减排",
    "page.topic.scope3": "可排除的排放",
    "page.topic.plan": "管理计划",
    "page.topic.pathway": "碳中和路径",
    "page.topic.removals": "以移除抵消剩余排放",
    "page.topic.verification": "核查",
    "page.topic.territory": "城镇及地区",
  ]
}
