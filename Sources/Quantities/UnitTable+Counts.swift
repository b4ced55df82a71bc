extension UnitTable {
  /// Things that are counted; each is a dimension of its own and its own base unit.
  static let countedUnits: [UnitDefinition] = [
    counted(
      "room-night", "room-nights", "room.night", "night", "nights", "間夜", "间夜", "晚", "房晚"),
    counted("room-month", "room-months", "room.month"),
    counted("meal", "meals", "餐", "份"),
    counted("piece", "pieces", "pc", "pcs", "件", "個", "个"),
    counted("cup", "cups", "杯"),
    counted("pair", "pairs", "對", "对", "雙", "双"),
    counted("sheet", "sheets", "張", "张"),
    counted("bottle", "bottles", "瓶"),
    counted("bag", "bags", "袋"),
    counted("can", "cans", "罐"),
    counted("person", "persons", "people", "人"),
    counted("person.day", "person-day", "person-days", "人日", "人天"),
    counted("attendee", "attendees"),
    counted("attendee-day", "attendee-days", "attendee.day"),
    counted("delegate", "delegates"),
    counted("guest", "guests"),
    counted("journey", "journeys", "trip", "trips", "passenger-journey"),
    counted("event", "events"),
    counted("stand", "stands"),
    counted("wash", "washes"),
    counted("use", "uses"),
    counted("charge", "charges"),
    counted("vehicle", "vehicles", "輛", "辆"),
    counted("vehicle-year", "vehicle-years", "vehicle.year"),
    counted("tree", "trees", "棵"),
    counted("tree-year", "tree-years", "tree.year"),
    counted("seedling", "seedlings"),
  ]

  /// Currencies, each a dimension of its own, and bare numbers.
  static let moneyAndNumberUnits: [UnitDefinition] = [
    money("HKD", "HK$", "港元", "港幣", "港币"),
    money("CNY", "RMB", "人民币", "人民幣"),
    money("MOP", "MOP$", "澳門元", "澳门元"),
    money("USD", "US$", "美元"),
    money("EUR", "€", "歐元", "欧元"),
    money("GBP", "£", "英鎊", "英镑"),
    UnitDefinition("1", .dimensionless, .one, aliases: ["fraction", "ratio"]),
    UnitDefinition("%", .dimensionless, size("0.01"), aliases: ["％"]),
  ]

  private static func counted(_ symbol: String, _ aliases: String...) -> UnitDefinition {
    UnitDefinition(symbol, .count(symbol), .one, aliases: aliases)
  }

  private static func money(_ currency: String, _ aliases: String...) -> UnitDefinition {
    UnitDefinition(currency, .money(currency), .one, aliases: aliases)
  }
}
