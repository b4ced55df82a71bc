import ActivityData
import EmissionFactors
import Events
import Findings
import Quantities
import Testing

/// What is wrong in the files of an event is said with its code, and what cannot be understood is left
/// out.
@Suite("mistakes in the files of an event") struct EventMistakeTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let code: String
    var member = ""
    var header = "class,item,activity,quantity,unit"
    var row = "venue-energy,,electricity,10,kWh"
    var attendance = #"{"registered": 300, "in_person": 300, "online": 0}"#
    var testDescription: String { "\(code): \(member)\(row)" }
  }

  static let settings = [
    Bad(code: "event.phase", member: #""phases": ["party"]"#),
    Bad(code: "event.period", member: #""period": {"from": "2025-06-13", "to": "2025-06-20"}"#),
    Bad(code: "event.date", member: #""period": {"from": "2025-06-31", "to": "2025-07-20"}"#),
    Bad(code: "event.date", member: #""period": {"from": "2025-06-30", "to": "2025-06-20"}"#),
    Bad(code: "event.date", member: #""planned_with": "last year""#),
    Bad(
      code: "event.bands",
      member: #""travel": {"bands": [{"activity": "flight"}, {"below_km": 5, "activity": "bus"}]}"#),
    Bad(code: "event.overlap", member: #""parent_inventory": {"name": "Office 2025"}"#),
    Bad(
      code: "event.class", member: #""parent_inventory": {"name": "Office", "shared": ["power"]}"#),
    Bad(
      code: "event.number",
      member:
        #""exclusions": [{"class": "freight", "what": "x", "reason": "y", "estimate_kg": "some"}]"#),
    Bad(code: "event.twice", member: #""event": {"figures": "forecast"}"#),
    Bad(code: "json.unknown-member", member: #""travel": {"bnds": []}"#),
    Bad(code: "json.unknown-member", member: #""attendances": 3"#),
    Bad(code: "event.number", attendance: #"{"in_person": -3}"#),
    Bad(code: "event.percent", attendance: #"{"registered": 300, "show_rate_pct": 120}"#),
    Bad(code: "event.denominator", attendance: #"{"in_person": 0}"#),
  ]

  @Test("event.json", arguments: settings) func settingsMistake(_ bad: Bad) throws {
    #expect(try Self.codes(bad).contains(bad.code))
  }

  static let rows = [
    Bad(code: "event.class", row: "power,,electricity,10,kWh"),
    Bad(code: "event.class", row: ",,electricity,10,kWh"),
    Bad(code: "event.activity", row: "venue-energy,,,10,kWh"),
    Bad(code: "event.quantity", row: "venue-energy,,electricity,,kWh"),
    Bad(code: "event.number", row: "venue-energy,,electricity,ten,kWh"),
    Bad(code: "event.negative", row: "venue-energy,,electricity,-10,kWh"),
    Bad(code: "event.columns", row: "venue-energy,,electricity,10"),
    Bad(code: "event.quote", row: "venue-energy,,\"electricity,10,kWh"),
    Bad(
      code: "event.column", header: "class,item,activity,quantity,unit,colour",
      row: "waste,,x,1,kg,red"),
    Bad(code: "event.column", header: "class,class,activity,quantity,unit", row: "waste,,x,1,kg"),
    Bad(code: "event.column", header: "item,activity,quantity,unit", row: "x,x,1,kg"),
    Bad(code: "activity.unknown", row: "venue-energy,,electrcity,10,kWh"),
    Bad(code: "unit.dimension", row: "venue-energy,,electricity,10,kg"),
    Bad(
      code: "event.date", header: "class,activity,quantity,unit,date",
      row: "venue-energy,electricity,10,kWh,31.6.2025"),
    Bad(
      code: "event.date", header: "class,activity,quantity,unit,from,to",
      row: "venue-energy,electricity,10,kWh,2025-06-13,2025-06-12"),
    Bad(
      code: "event.per", header: "class,activity,quantity,unit,per",
      row: "catering,meal.beef,1,meal,guest"),
    Bad(
      code: "event.attendance", header: "class,activity,quantity,unit,per",
      row: "catering,meal.beef,1,meal,staff"),
    Bad(
      code: "event.city", header: "class,activity,persons,origin",
      row: "audience-travel,flight,3,Singapor"),
    Bad(
      code: "event.mode", header: "class,activity,persons,origin",
      row: "audience-travel,,3,Singapore"),
    Bad(code: "event.mode", header: "class,activity,persons", row: "audience-travel,,3"),
    Bad(code: "event.distance", header: "class,activity,persons", row: "audience-travel,taxi,3"),
    Bad(
      code: "event.cabin", header: "class,activity,persons,origin,cabin",
      row: "audience-travel,flight,3,Singapore,second"),
    Bad(
      code: "event.cabin", header: "class,activity,persons,km,cabin",
      row: "audience-travel,bus,3,10,business"),
    Bad(
      code: "event.haul", header: "class,activity,persons,origin",
      row: "audience-travel,flight,3,London"),
    Bad(
      code: "event.occupancy", header: "class,activity,persons,km", row: "audience-travel,car,3,10"),
    Bad(
      code: "event.denominator", header: "class,activity,persons,km,occupancy",
      row: "audience-travel,car,3,10,0"),
    Bad(
      code: "event.survey", header: "class,activity,persons,km,answered,of",
      row: "audience-travel,bus,3,10,60,300"),
    Bad(
      code: "event.percent", header: "class,activity,persons,km,answered,of",
      row: "audience-travel,bus,3,10,400,300"),
    Bad(
      code: "event.denominator", header: "class,activity,persons,km,answered,of",
      row: "audience-travel,bus,3,10,0,300"),
    Bad(
      code: "event.share", header: "class,activity,quantity,unit,floor_share",
      row: "venue-energy,electricity,10,kWh,0.2"),
    Bad(
      code: "event.percent", header: "class,activity,quantity,unit,floor_share",
      row: "venue-energy,electricity,10,kWh,120%"),
    Bad(
      code: "event.denominator", header: "class,activity,quantity,unit,floor_share",
      row: "venue-energy,electricity,10,kWh,250/0"),
    Bad(
      code: "event.quality", header: "class,activity,quantity,unit,quality",
      row: "venue-energy,electricity,10,kWh,good"),
    Bad(
      code: "event.overflow", header: "class,activity,quantity,unit,persons",
      row: "catering,meal.beef,99999999999999999999999,meal,99999999999999999999999"),
    Bad(code: "event.gap"),
  ]

  @Test("rows", arguments: rows) func rowsMistake(_ bad: Bad) throws {
    #expect(try Self.codes(bad).contains(bad.code))
  }

  private static func codes(_ bad: Bad) throws -> Set<String> {
    var sample = SampleEvent()
    sample.attendance = bad.attendance
    if !bad.member.isEmpty { sample.members = [bad.member] }
    sample.files = [("actual/a.csv", "\(bad.header)\n\(bad.row)\n")]
    return try sample.codes()
  }

  @Test("a row that is not UTF-8, an empty table, another schema") func bytes() throws {
    var sample = SampleEvent()
    sample.files = [("actual/a.csv", "")]
    #expect(try sample.codes().contains("event.empty"))
    let schema = sample.eventText.replacing("event-folder/1", with: "event-folder/9")
    #expect(sample.read(event: Array(schema.utf8)).findings.map(\.code) == ["event.schema"])
    let files = [
      EventInputs.File(
        name: "actual/a.csv",
        bytes: Array("class,activity,quantity,unit,note\nwaste,x,1,kg,".utf8) + [0xFF, 0x0A])
    ]
    let found = EventInputs.read(
      event: Array(sample.eventText.utf8), files: files, tables: .init([]),
      vocabulary: .init(regions: [:])
    ).findings.map(\.code)
    // Without tables about events there is no city either.
    #expect(Set(found) == ["event.city"])
    let read = EventInputs.read(
      event: Array(sample.eventText.utf8), files: files, tables: EmbeddedFactors.events,
      vocabulary: .init(regions: [:]))
    #expect(read.findings.map(\.code) == ["event.encoding"])
    #expect(read.inputs?.rejectedRows == 1)
  }

  static let measures = [
    Bad(code: "measure.id", row: ",lunch,,100,,,,"),
    Bad(code: "measure.adoption", row: "plant-forward-menu,lunch,,,,,,"),
    Bad(code: "event.percent", row: "plant-forward-menu,lunch,,101,,,,"),
    Bad(code: "event.percent", row: "plant-forward-menu,lunch,,100,101,,,"),
    Bad(code: "event.percent", row: "plant-forward-menu,lunch,,-1,,,,"),
    Bad(code: "event.percent", row: "plant-forward-menu,lunch,,0.8,,,,"),
    Bad(code: "event.number", row: "plant-forward-menu,lunch,,most,,,,"),
    Bad(code: "measure.domain", row: "our-own-idea,lunch,,100,,,,"),
    Bad(code: "measure.market", row: "renewable-tariff,lunch,,100,,,,"),
    Bad(code: "measure.item", row: "plant-forward-menu,lnch,,100,,,,"),
    Bad(code: "measure.attendance", row: "online-seats,attendance,visitors,100,,-5,,"),
    Bad(code: "measure.attendance", row: "online-seats,attendance,in-person,100,,,,"),
    Bad(
      code: "measure.twice",
      row: "plant-forward-menu,lunch,,100,50,,,\nplant-forward-menu,lunch,,,50,,,"),
    Bad(
      code: "measure.adoption",
      row: "plant-forward-menu,lunch,,100,50,,,\nplant-forward-menu,water,,90,,,,"),
    Bad(code: "measure.negative", row: "plant-forward-menu,lunch,meal.beef,100,,3,meal,in-person"),
  ]

  /// A baseline of lunch and water, with measures.
  static func event(_ measures: String) -> SampleEvent {
    var sample = SampleEvent()
    sample.files = [
      (
        "baseline/a.csv",
        "class,item,activity,quantity,unit,per\n"
          + "catering,lunch,meal.beef,1,meal,in-person\n"
          + "catering,water,bottled-water.500ml,2,bottle,in-person\n"
      ),
      (
        "measures.csv",
        "measure,item,activity,adoption_pct,displacement_pct,quantity,unit,per\n\(measures)\n"
      ),
    ]
    return sample
  }

  @Test("measures", arguments: measures) func measuresMistake(_ bad: Bad) throws {
    #expect(try Self.event(bad.row).codes().contains(bad.code))
  }

  @Test("measures without a baseline are an error") func noBaseline() throws {
    var sample = Self.event("plant-forward-menu,,meal.vegetarian,100,,1,meal,in-person")
    sample.files[0].name = "plan/a.csv"
    sample.files[1].text = sample.files[1].text.replacing("measure,item", with: "measure,class")
      .replacing("menu,,", with: "menu,catering,")
    #expect(try sample.codes().contains("event.baseline"))
  }

  @Test("a baseline of nothing has no saving in percent") func zero() throws {
    var sample = Self.event("no-handouts,lunch,,100,,,,")
    sample.files[0].text =
      "class,item,activity,quantity,unit,per\ncatering,lunch,meal.beef,0,meal,\n"
    #expect(try sample.codes().contains("event.denominator"))
  }
}

/// What measures do to a baseline, by hand: 300 meals of 7.26 and 600 bottles of 0.0833.
@Suite("measures") struct MeasureTests {
  static func estimate(_ measures: String) throws -> EventEstimate {
    let (estimate, findings) = try EventMistakeTests.event(measures).estimate()
    #expect(findings.allSatisfy { $0.severity != .error }, "\(findings)")
    return try #require(estimate)
  }

  @Test("an adoption of 0 saves nothing, whatever comes instead") func none() throws {
    let estimate = try Self.estimate("plant-forward-menu,lunch,meal.vegetarian,0,,1,meal,in-person")
    #expect(estimate.measures.map(\.savingKg) == [.zero])
    #expect(try estimate.savingKg() == .zero)
    #expect(estimate.measures[0].breakEven == nil)
  }

  // 60 % of 300 take 1 vegetarian meal of 0.51 for 1 of 7.26: 180 x 6.75.
  @Test("those who take it up, and no others") func adoption() throws {
    let estimate = try Self.estimate(
      "plant-forward-menu,lunch,meal.vegetarian,60,,1,meal,in-person")
    #expect(try estimate.savingKg().description == "1215")
  }

  // A bottle less for half of the people, of which they had two: 0.5 x 0.5 x 600 x 0.0833.
  @Test("what is really displaced") func displacement() throws {
    let estimate = try Self.estimate("bottled-water-free,water,,50,50,,,")
    #expect(try estimate.savingKg().description == "12.495")
  }

  // Beef twice as often: -300 x 7.26.
  @Test("what costs more than it saves is shown as such") func negative() throws {
    let estimate = try Self.estimate("plant-forward-menu,lunch,meal.beef,100,,2,meal,in-person")
    #expect(try estimate.savingKg().description == "-2178")
    #expect(estimate.findings.contains { $0.code == "measure.negative" })
  }

  // Both alone take all of lunch away, 2178 each; together there is nothing left for the second.
  @Test("two measures on the same item: the interaction takes back what would count twice")
  func overlap() throws {
    let estimate = try Self.estimate(
      "plant-forward-menu,lunch,,100,,,,\nfood-donation,lunch,,100,,,,")
    #expect(estimate.measures.map(\.savingKg.description) == ["2178", "2178"])
    #expect(try estimate.savingKg().description == "2178")
    #expect(try estimate.interactionKg().description == "-2178")
    #expect(estimate.domains.map(\.domain) == [.several])
  }

  // Washing as dirty as the bottle it replaces: 2 washes of 0.005 against nothing saved.
  @Test("there is no break-even where each use emits as much") func never() throws {
    var sample = EventMistakeTests.event("")
    sample.files[1].text =
      "measure,item,activity,adoption_pct,displacement_pct,quantity,unit,per,uses\n"
      + "reusable-cups,water,material.pp.primary,100,1,1,kg,,100\n"
      + "reusable-cups,water,cup.washing,,,2,wash,in-person,\n"
    let estimate = try #require(try sample.estimate().estimate)
    #expect(estimate.measures[0].breakEven == .never)
  }

  // 5 of 300 fewer on site: 5 x (7.26 + 2 x 0.0833).
  @Test("fewer people on site need less of everything that is per person") func people() throws {
    let estimate = try Self.estimate(
      "online-seats,attendance,in-person,100,,-5,,\nonline-seats,attendance,online,,,5,,")
    #expect(try estimate.savingKg().description == "37.133")
    #expect(estimate.together?.attendance[.online]?.description == "5")
  }

  // Flights: 0.10916 in 2025, 0.13465 in 2024; 10 x 2580 x 2.
  @Test("a newer edition of the factors is a line of its own and no saving") func update() throws {
    var sample = SampleEvent()
    sample.members = [#""planned_with": "2024-11""#]
    sample.files = [
      (
        "plan/a.csv", "class,item,activity,persons,km\naudience-travel,air,flight,10,2580\n"
      )
    ]
    let estimate = try #require(try sample.estimate().estimate)
    #expect(estimate.phases[.plan]?.totalKg.description == "5632.656")
    #expect(estimate.factorUpdate?.publishedKg.description == "6947.94")
    #expect(estimate.factorUpdate?.changeKg.description == "-1315.284")
    #expect(try estimate.savingKg() == .zero)
  }

  @Test("the estimate does not depend on threads") func threads() throws {
    let measures = "plant-forward-menu,lunch,meal.vegetarian,60,,1,meal,in-person"
    let one = try EventMistakeTests.event(measures).estimate(threads: 1)
    let many = try EventMistakeTests.event(measures).estimate(threads: 7)
    #expect(one.estimate?.together?.byFacility == many.estimate?.together?.byFacility)
    #expect(one.findings == many.findings)
  }
}

/// How quantities are worked out from what organisers have.
@Suite("rows of an event") struct EventRowTests {
  static let trip = "class,activity,persons,origin,km,legs,cabin"

  private static func kg(_ header: String, _ row: String, _ members: [String] = []) throws -> String
  {
    var sample = SampleEvent()
    sample.members = members
    sample.files = [("actual/a.csv", "\(header)\n\(row)\n")]
    let (estimate, findings) = try sample.estimate()
    #expect(findings.allSatisfy { $0.severity != .error }, "\(findings)")
    return try #require(estimate?.phases[.actual]).totalKg.description
  }

  // Singapore 2,585 km great circle between the city centres; business 0.31656, no RF 0.06449.
  @Test("trips by city, there and back unless said, in a cabin, with one choice of forcing")
  func trips() throws {
    let singapore = try #require(EmbeddedFactors.events.city(named: "Singapore"))
    let hongKong = try #require(EmbeddedFactors.events.city(named: "香港"))
    let km = try GreatCircle.kilometres(from: singapore, to: hongKong)
    func expected(_ factor: String, legs: Int) throws -> String {
      try ExactDecimal(km * legs).multiplied(by: ExactDecimal(parsing: factor)).description
    }
    #expect(
      try Self.kg(Self.trip, "audience-travel,flight,1,Singapore,,,")
        == expected("0.10916", legs: 2))
    #expect(
      try Self.kg(Self.trip, "audience-travel,飛機,1,新加坡,,one-way,business")
        == expected("0.31656", legs: 1))
    #expect(
      try Self.kg(
        Self.trip, "audience-travel,flight,1,Singapore,,,",
        [#""travel": {"radiative_forcing": false}"#]) == expected("0.06449", legs: 2))
  }

  // Below 60 km metro 0.0278, below 400 rail 0.03546, else flight: 1 x 59.9 x 2, 1 x 60 x 2.
  @Test("bands of distance choose the mode where none is named") func bands() throws {
    let bands = [
      #""travel": {"bands": [{"below_km": 60, "activity": "metro"}, {"activity": "rail"}]}"#
    ]
    #expect(try Self.kg(Self.trip, "audience-travel,,1,,59.9,,", bands) == "3.33044")
    #expect(try Self.kg(Self.trip, "audience-travel,auto,1,,60,,", bands) == "4.2552")
  }

  // 3 answered of 12; 2 persons x 10 km x 2 x 300 / 12 = 1000 pkm of bus 0.10385.
  @Test("a survey stands for all, unless too few answered") func survey() throws {
    let header = "class,activity,persons,km,answered,of"
    #expect(try Self.kg(header, "audience-travel,bus,2,10,12,300") == "103.85")
    #expect(try Self.kg(header, "audience-travel,bus,2,10,12,") == "103.85")
    var sample = SampleEvent()
    sample.members = [#""travel": {"survey_floor_pct": 10}"#]
    sample.files = [("actual/a.csv", "\(header)\naudience-travel,bus,2,10,12,300\n")]
    let findings = try sample.estimate().findings
    #expect(findings.contains { $0.code == "event.survey" && $0.severity == .error })
    #expect(findings.contains { $0.message.contains("4 %") })
  }

  // 100 x 3 nights / 2 in a room x 51.5; 40000 kWh x 250/4000 x 9/4380 of CLP... ; 4 persons x 8 h x
  // 0.040; 10 kW x 8 h of nothing known; 2 t x 50 km x 0.36362.
  @Test("rooms shared, part of a meter, hours online, freight") func others() throws {
    #expect(
      try Self.kg("class,persons,nights,sharing", "accommodation,100,3,2") == "7725")
    #expect(try Self.kg("class,persons,hours", "digital,4,8") == "1.28")
    #expect(
      try Self.kg(
        "class,activity,quantity,unit,floor_share,hour_share",
        "waste,waste.food.landfill,1000,kg,25%,1/5") == "35.015443")
    // 300 persons x 1 day x 1.89 kg x 0.5205327 of commercial waste to landfill.
    #expect(
      try Self.kg(
        "class,activity,per,kg_each",
        "waste,waste.commercial.landfill,in-person-day,attendee-waste") == "295.1420409")
  }

  @Test("tiers: as said, by evidence, worked out, defaults and proxies") func tiers() throws {
    var sample = SampleEvent(venue: #"{"region": "GB"}"#)
    sample.files = [
      (
        "actual/a.csv",
        """
        class,item,activity,quantity,unit,evidence,quality,kg_each,per
        waste,a,waste.food.landfill,10,kg,W-1,,,
        waste,b,waste.food.landfill,10,kg,,,,
        waste,c,waste.food.landfill,10,kg,,1,,
        waste,d,waste.food.landfill,10,kg,,default,,
        waste,e,waste.food.landfill,,,,,attendee-waste,day

        """
      )
    ]
    let actual = try #require(try sample.estimate().estimate?.phases[.actual])
    // Food waste in its own country: 0.70030886; 20 kg measured, 10 derived, 11.89 default: 8.3266723454,
    // rounded to nine decimals.
    #expect(actual.byTier[.measured]?.description == "14.0061772")
    #expect(actual.byTier[.derived]?.description == "7.0030886")
    #expect(actual.byTier[.standard]?.description == "8.326672345")
    sample.venue = #"{"region": "HK"}"#
    let proxy = try #require(try sample.estimate().estimate?.phases[.actual])
    #expect(proxy.byTier.keys.map(\.rawValue) == [3])
  }

  @Test("per head of a hybrid event: viewers do not dilute those on site") func heads() throws {
    let show = #"{"registered": 200, "show_rate_pct": 75, "online": 50, "days": 2}"#
    var sample = SampleEvent()
    sample.attendance = show
    sample.files = [
      (
        "actual/a.csv",
        "class,activity,quantity,unit,per\ncatering,meal.beef,1,meal,in-person-day\n"
      )
    ]
    let actual = try #require(try sample.estimate().estimate?.phases[.actual])
    // 150 on site for 2 days.
    #expect(actual.totalKg.description == "2178")
    #expect(actual.attendance[.inPerson]?.description == "150")
    #expect(try actual.attendance.attendees()?.description == "200")
  }
}
