import EmissionFactors

/// A class of what an event emits, under which its rows stand.
public enum EventClass: String, Sendable, Hashable, CaseIterable {
  case audienceTravel = "audience-travel"
  case staffTravel = "staff-travel"
  case speakerTravel = "speaker-travel"
  case accommodation
  case venueEnergy = "venue-energy"
  case temporaryPower = "temporary-power"
  case catering, materials, build, freight, waste, digital, water

  /// Its names.
  public var names: Names {
    switch self {
    case .audienceTravel: Names("Audience travel", "觀眾交通", "观众交通")
    case .staffTravel: Names("Staff travel", "工作人員交通", "工作人员交通")
    case .speakerTravel: Names("Speaker travel", "講者交通", "嘉宾交通")
    case .accommodation: Names("Accommodation", "住宿", "住宿")
    case .venueEnergy: Names("Venue energy", "場地能源", "场地能源")
    case .temporaryPower: Names("Temporary power", "臨時供電", "临时供电")
    case .catering: Names("Catering", "餐飲", "餐饮")
    case .materials: Names("Materials and print", "物料及印刷", "物料和印刷")
    case .build: Names("Stands and build", "展台搭建", "展台搭建")
    case .freight: Names("Freight", "貨運", "货运")
    case .waste: Names("Waste", "廢物", "废弃物")
    case .digital: Names("Digital", "網上參與", "线上参与")
    case .water: Names("Water", "用水", "用水")
    }
  }

  /// The class of a name in any language, or of its id.
  public static func named(_ text: String) -> EventClass? {
    let word = text.lowercased()
    return allCases.first { known in
      known.rawValue == word || known.names.english.lowercased() == word
        || known.names.traditional == text || known.names.simplified == text
    }
  }

  /// The group of sources of the MEE trial guide (Announcement 2019 No. 19) that it belongs to.
  public var group: String {
    switch self {
    case .audienceTravel, .staffTravel, .speakerTravel, .freight: "transport"
    case .accommodation, .catering: "accommodation"
    case .venueEnergy, .digital: "purchased-energy"
    case .temporaryPower: "fuel"
    case .materials, .build, .water: "materials"
    case .waste: "waste"
    }
  }

  /// Where the GHG Protocol puts it as a rule: scope and, in Scope 3, category.
  public var place: (scope: Int, category: Int?) {
    switch self {
    case .audienceTravel, .staffTravel, .speakerTravel, .accommodation: (3, 6)
    case .venueEnergy: (2, nil)
    case .temporaryPower: (1, nil)
    case .catering, .materials, .build, .digital, .water: (3, 1)
    case .freight: (3, 4)
    case .waste: (3, 5)
    }
  }

  /// What a saving in it counts as where no measure says.
  public var domain: Domain {
    switch self {
    case .audienceTravel, .staffTravel, .speakerTravel, .accommodation, .digital, .freight: .travel
    case .venueEnergy, .temporaryPower: .energy
    case .catering: .food
    case .materials, .waste, .water: .waste
    case .build: .materials
    }
  }

  /// Whether people or goods are moved.
  var isTravel: Bool { place.category == 6 && self != .accommodation }
}

/// What a saving is about, for telling cups from flights.
public enum Domain: String, Sendable, Hashable, CaseIterable {
  case waste, travel, food, energy, materials, market
  /// Measures of several kinds change the same item.
  case several

  /// Its names, as they stand in a sentence.
  public var names: Names {
    switch self {
    case .waste: Names("waste measures", "減廢措施", "减废措施")
    case .travel: Names("travel and stays", "交通及住宿", "交通和住宿")
    case .food: Names("food", "飲食", "饮食")
    case .energy: Names("energy", "能源", "能源")
    case .materials: Names("stands and build", "展台搭建", "展台搭建")
    case .market: Names("green power", "綠色電力", "绿色电力")
    case .several: Names("several kinds together", "多種措施", "多种措施")
    }
  }
}

/// Before, as planned, and as it was.
public enum Phase: String, Sendable, Hashable, CaseIterable {
  case baseline, plan, actual
}
