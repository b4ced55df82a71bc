import StrictCSV

/// A column of an activity table.
public enum ActivityColumn: String, Sendable, Hashable, CaseIterable {
  case facility, activity, quantity, unit, date, from, to, region, evidence, quality, instrument
  case uncertainty = "uncertainty_pct"
  case scope, category, correction, meter, note

  /// The columns every table has; beside them `date`, or `from` and `to`.
  static let required: [ActivityColumn] = [.facility, .activity, .quantity, .unit]

  /// What people write above the column, beside its own name.
  var aliases: [String] {
    switch self {
    case .facility: ["设施", "設施", "场所", "場所", "site"]
    case .activity: ["活动", "活動", "活动数据", "活動數據", "项目", "項目"]
    case .quantity: ["数量", "數量", "用量", "amount"]
    case .unit: ["单位", "單位"]
    case .date: ["日期"]
    case .from: ["开始日期", "開始日期", "起始日期", "由", "start"]
    case .to: ["结束日期", "結束日期", "截止日期", "至", "end"]
    case .region: ["地区", "地區", "区域", "區域"]
    case .evidence: ["凭证", "憑證", "单据", "單據", "账单编号", "賬單編號", "invoice"]
    case .quality: ["数据质量", "數據質量", "数据品质", "數據品質"]
    case .instrument: ["绿证", "綠證", "证书", "證書", "合约", "合約"]
    case .uncertainty: ["不确定度", "不確定度", "不确定性", "不確定性"]
    case .scope: ["范围", "範圍"]
    case .category: ["类别", "類別"]
    case .correction: ["更正", "调整", "調整"]
    case .meter: ["电表", "電錶", "表号", "錶號", "meter_no"]
    case .note: ["备注", "備註", "remark", "remarks", "notes"]
    }
  }

  /// The column meant by a header; case, spaces and full-width letters do not matter.
  static func named(_ header: String) -> ActivityColumn? {
    table[halfWidth(trimmed(header)).lowercased()]
  }

  private static let table: [String: ActivityColumn] = {
    var table: [String: ActivityColumn] = [:]
    for column in allCases {
      for name in [column.rawValue] + column.aliases { table[name] = column }
    }
    return table
  }()
}
