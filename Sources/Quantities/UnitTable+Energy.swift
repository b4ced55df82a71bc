extension UnitTable {
  /// Energy in kWh: 1 MJ = 1/3.6 kWh = 5/18 kWh.
  static let energyUnits: [UnitDefinition] = [
    UnitDefinition("J", .energy, size("1", over: 3_600_000)),
    UnitDefinition("kJ", .energy, size("1", over: 3600)),
    UnitDefinition("MJ", .energy, size("1", times: 5, over: 18), aliases: ["mj", "兆焦"]),
    UnitDefinition("GJ", .energy, size("1000", times: 5, over: 18), aliases: ["吉焦"]),
    UnitDefinition("TJ", .energy, size("1000000", times: 5, over: 18), aliases: ["太焦"]),
    UnitDefinition("Wh", .energy, size("0.001")),
    UnitDefinition(
      "kWh", .energy, size("1"),
      aliases: ["kwh", "KWH", "Kwh", "KWh", "kW·h", "kW.h", "度", "千瓦时", "千瓦時"]),
    UnitDefinition("MWh", .energy, size("1000"), aliases: ["兆瓦时", "兆瓦時"]),
    UnitDefinition("GWh", .energy, size("1000000")),
    UnitDefinition("TWh", .energy, size("1000000000")),
    UnitDefinition(
      "10^4 kWh", .energy, size("10000"),
      aliases: ["万kWh", "萬kWh", "万kwh", "萬kwh", "万千瓦时", "萬千瓦時", "万度", "萬度"]),
    // International table calorie, 4.1868 J by definition (Fifth International Conference on
    // the Properties of Steam, 1956).
    UnitDefinition("kcal", .energy, size("4.1868", over: 3600), aliases: ["千卡", "大卡"]),
    UnitDefinition("Mcal", .energy, size("4186.8", over: 3600)),
    // International table British thermal unit, 1055.05585262 J: the same calorie per gram and
    // kelvin, for the exact pound and degree Fahrenheit.
    UnitDefinition("BTU", .energy, size("1055.05585262", over: 3_600_000), aliases: ["Btu"]),
    UnitDefinition(
      "MMBtu", .energy, size("1055055852.62", over: 3_600_000), aliases: ["MMBTU", "mmBtu"]),
    // Towngas is billed in units of 48 MJ.
    UnitDefinition(
      "unit", .energy, size("48", times: 5, over: 18), onlyFor: "towngas",
      aliases: [
        "units", "towngas-unit", "煤氣單位", "單位煤氣", "單位", "单位", "個單位", "个单位",
      ]),
  ]

  /// Energy of fuels with the calorific basis stated, in kWh of that basis.
  static let calorificUnits: [UnitDefinition] =
    calorific(.grossEnergy, suffix: "gross", otherNames: ["HHV", "GCV"])
    + calorific(.netEnergy, suffix: "net", otherNames: ["LHV", "NCV"])
    + [
      // Standard coal equivalent: 29.3076 GJ net per tonne (GB/T 2589; 7000 kcal/kg).
      UnitDefinition(
        "tce", .netEnergy, size("29307.6", times: 5, over: 18),
        aliases: ["吨标准煤", "噸標準煤", "吨标煤"])
    ]

  private static func calorific(
    _ dimension: Dimension, suffix: String, otherNames: [String]
  ) -> [UnitDefinition] {
    let plain: [(symbol: String, size: Ratio)] = [
      ("kWh", size("1")),
      ("MWh", size("1000")),
      ("MJ", size("1", times: 5, over: 18)),
      ("GJ", size("1000", times: 5, over: 18)),
      ("TJ", size("1000000", times: 5, over: 18)),
    ]
    return plain.map { plain in
      let names = [suffix] + otherNames
      let aliases =
        ["\(plain.symbol)_\(suffix)"]
        + names.flatMap { ["\(plain.symbol)(\($0))", "\(plain.symbol) (\($0))"] }
        + otherNames.flatMap { ["\(plain.symbol).\($0)", "\(plain.symbol)_\($0)"] }
      return UnitDefinition(
        "\(plain.symbol).\(suffix)", dimension, plain.size, aliases: aliases)
    }
  }
}
