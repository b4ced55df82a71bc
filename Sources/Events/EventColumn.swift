/// A column of a table in `baseline/`, `plan/` or `actual/`, of `measures.csv` or of savings.
enum EventColumn: String, CaseIterable {
  // What it is.
  case eventClass = "class"
  case item, activity, quantity, unit, date, from, to, region, evidence, quality, note
  case scope, category, instrument
  case uncertainty = "uncertainty_pct"
  // How the quantity is worked out.
  case per, persons, origin, destination, km, legs, occupancy, cabin, answered, of
  case nights, sharing, hours, kw
  case kgEach = "kg_each"
  case share
  case floorShare = "floor_share"
  case hourShare = "hour_share"
  case uses
  // Measures and savings.
  case measure, name, domain
  case adoption = "adoption_pct"
  case displacement = "displacement_pct"
  case benefit, material, lot

  /// What people write above it beside its own name.
  private var aliases: [String] {
    switch self {
    case .eventClass: ["类别", "類別", "分类", "分類"]
    case .item: ["项目", "項目", "条目", "條目"]
    case .activity: ["活动", "活動", "mode"]
    case .quantity: ["数量", "數量", "用量", "amount"]
    case .unit: ["单位", "單位"]
    case .date: ["日期"]
    case .from: ["开始日期", "開始日期"]
    case .to: ["结束日期", "結束日期"]
    case .region: ["地区", "地區"]
    case .evidence: ["凭证", "憑證", "单据", "單據"]
    case .quality: ["数据质量", "數據質量", "tier"]
    case .note: ["备注", "備註", "remark", "remarks", "notes"]
    case .persons: ["人数", "人數", "people", "headcount"]
    case .origin: ["出发地", "出發地", "来自", "來自"]
    case .destination: ["目的地"]
    case .km: ["公里", "距离", "距離"]
    case .nights: ["晚数", "晚數"]
    case .adoption: ["adoption", "采用率", "採用率"]
    case .displacement: ["displacement", "替代率"]
    case .measure: ["措施"]
    case .material: ["材料", "物料"]
    default: []
    }
  }

  /// The column of a header; case and spaces at the ends do not matter.
  static func named(_ header: String) -> EventColumn? { byName[header.lowercased()] }

  private static let byName: [String: EventColumn] = {
    var names: [String: EventColumn] = [:]
    for column in allCases {
      for name in [column.rawValue] + column.aliases { names[name] = column }
    }
    return names
  }()
}
