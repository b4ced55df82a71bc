extension UnitTable {
  /// Mass in kg, and mass of carbon in kg of carbon. The avoirdupois pound is 0.45359237 kg by
  /// the international yard and pound agreement of 1959.
  static let massUnits: [UnitDefinition] = [
    UnitDefinition("mg", .mass, size("0.000001"), aliases: ["毫克"]),
    UnitDefinition("g", .mass, size("0.001"), aliases: ["gram", "grams", "克"]),
    UnitDefinition("kg", .mass, size("1"), aliases: ["KG", "Kg", "kgs", "公斤", "千克"]),
    UnitDefinition(
      "t", .mass, size("1000"),
      aliases: ["Mg", "tonne", "tonnes", "公噸", "公吨", "吨", "噸"]),
    UnitDefinition("10^4 t", .mass, size("10000000"), aliases: ["万吨", "萬噸", "万公吨", "萬公噸"]),
    UnitDefinition("kt", .mass, size("1000000"), aliases: ["Gg"]),
    UnitDefinition("lb", .mass, size("0.45359237"), aliases: ["lbs", "磅"]),
    UnitDefinition("oz", .mass, size("0.45359237", over: 16)),
    // 2000 lb and 2240 lb.
    UnitDefinition("short-ton", .mass, size("907.18474"), aliases: ["短吨", "短噸"]),
    UnitDefinition("long-ton", .mass, size("1016.0469088"), aliases: ["长吨", "長噸"]),
    UnitDefinition("市斤", .mass, size("0.5")),
    // The Hong Kong catty, 0.60478982 kg by the Weights and Measures Ordinance (Cap. 68).
    UnitDefinition("司馬斤", .mass, size("0.60478982"), aliases: ["司马斤"]),
    UnitDefinition("kgC", .carbonMass, size("1")),
    UnitDefinition("tC", .carbonMass, size("1000")),
  ]

  /// Volume in L, and normal volume in Nm3.
  static let volumeUnits: [UnitDefinition] = [
    UnitDefinition("mL", .volume, size("0.001"), aliases: ["ml", "毫升"]),
    UnitDefinition(
      "L", .volume, size("1"),
      aliases: ["l", "litre", "litres", "liter", "liters", "公升", "升"]),
    UnitDefinition("hL", .volume, size("100")),
    UnitDefinition("kL", .volume, size("1000"), aliases: ["kl", "千升"]),
    UnitDefinition(
      "m3", .volume, size("1000"),
      aliases: ["m³", "m^3", "cbm", "立方米", "立方公尺"]),
    UnitDefinition("ML", .volume, size("1000000")),
    UnitDefinition(
      "10^4 m3", .volume, size("10000000"),
      aliases: ["万m3", "萬m3", "万m³", "萬m³", "万立方米", "萬立方米"]),
    // 231 cubic inches of 25.4 mm each.
    UnitDefinition("US-gallon", .volume, size("3.785411784"), aliases: ["US gallon"]),
    UnitDefinition("imperial-gallon", .volume, size("4.54609"), aliases: ["imperial gallon"]),
    // (3.048 dm)^3.
    UnitDefinition("ft3", .volume, size("28.316846592"), aliases: ["ft³", "立方呎", "立方英尺"]),
    UnitDefinition(
      "Nm3", .normalVolume, size("1"),
      aliases: ["Nm³", "标准立方米", "標準立方米", "标方"]),
    UnitDefinition(
      "10^4 Nm3", .normalVolume, size("10000"),
      aliases: ["万Nm3", "萬Nm3", "万Nm³", "萬Nm³", "万标准立方米", "萬標準立方米", "万标立方米"]),
    // The same pressure, so volumes are as the absolute temperatures (ideal gas).
    UnitDefinition("m3.15C", .normalVolume, size("273.15", times: 100, over: 28_815)),
    UnitDefinition("m3.20C", .normalVolume, size("273.15", times: 100, over: 29_315)),
  ]

  /// Spellings that trade and country give different meanings.
  static let ambiguousSpellings: [AmbiguousSpelling] = [
    AmbiguousSpelling(spellings: ["ton", "tons"], choices: ["t", "short-ton", "long-ton"]),
    AmbiguousSpelling(spellings: ["斤"], choices: ["市斤", "司馬斤"]),
    AmbiguousSpelling(
      spellings: ["gal", "gallon", "gallons", "加侖", "加仑"],
      choices: ["US-gallon", "imperial-gallon"]),
    // A gas bill in Chinese may call the 48 MJ of a unit 度 as well.
    AmbiguousSpelling(
      spellings: ["度"], choices: ["unit", "kWh"], onlyFor: "towngas"),
    AmbiguousSpelling(spellings: ["元"], choices: ["HKD", "CNY", "MOP"]),
    AmbiguousSpelling(spellings: ["$"], choices: ["HKD", "USD"]),
  ]
}
