extension UnitTable {
  /// Distance in km, passenger-distance in pkm, mass-distance in tkm. The mile is 5280 ft of
  /// 0.3048 m, the nautical mile 1852 m.
  static let distanceUnits: [UnitDefinition] = [
    UnitDefinition("m", .distance, size("0.001"), aliases: ["米"]),
    UnitDefinition(
      "km", .distance, size("1"),
      aliases: ["公里", "千米", "vkm", "vehicle-km", "vehicle.km"]),
    UnitDefinition(
      "mile", .distance, size("1.609344"),
      aliases: ["mi", "miles", "英里", "vehicle-mile", "vehicle.mile"]),
    UnitDefinition("nmi", .distance, size("1.852"), aliases: ["海里", "浬"]),
    UnitDefinition(
      "pkm", .passengerDistance, size("1"),
      aliases: ["passenger.km", "passenger-km", "p.km", "人公里"]),
    UnitDefinition(
      "passenger-mile", .passengerDistance, size("1.609344"), aliases: ["passenger.mile"]),
    UnitDefinition(
      "tkm", .massDistance, size("1"),
      aliases: ["t.km", "t·km", "tonne.km", "tonne-km", "吨公里", "噸公里"]),
    UnitDefinition("kgkm", .massDistance, size("0.001"), aliases: ["kg.km", "公斤公里"]),
  ]

  /// Area in m2, duration in h, person-time in person.h. The foot is 0.3048 m.
  static let areaAndTimeUnits: [UnitDefinition] = [
    UnitDefinition("m2", .area, size("1"), aliases: ["m²", "m^2", "平方米", "平方公尺"]),
    UnitDefinition("ft2", .area, size("0.09290304"), aliases: ["ft²", "平方呎", "平方英尺"]),
    UnitDefinition("ha", .area, size("10000"), aliases: ["公頃", "公顷"]),
    UnitDefinition("km2", .area, size("1000000"), aliases: ["km²", "平方公里"]),
    UnitDefinition("s", .duration, size("1", over: 3600), aliases: ["秒"]),
    UnitDefinition("min", .duration, size("1", over: 60), aliases: ["分鐘", "分钟"]),
    UnitDefinition("h", .duration, size("1"), aliases: ["hour", "hours", "小時", "小时"]),
    UnitDefinition("d", .duration, size("24"), aliases: ["day", "days", "日", "天"]),
    UnitDefinition(
      "person.h", .personTime, size("1"),
      aliases: ["person-hour", "person-hours", "FTE.hour", "FTE.h", "人時", "人时"]),
  ]
}
