import Events
import Quantities
import TestKit
import Testing

/// The seminar of 300 in Hong Kong, worked out by hand from the published factors of 2025 (kg CO2e):
///
/// air 10 x 2580 x 2 x 0.10916 = 5632.656; rail 20 x 40 x 2 x 0.03546 = 56.736; local 270 persons,
/// 162 metro 12 km, 67.5 bus 10 km, 40.5 taxi 12 km, there and back: 3888 x 0.0278 + 1350 x 0.10385
/// + 972 x 0.14861 = 392.73282; hotel 10 x 51.5; lunch 120 x 7.26 + 180 x 1.58 = 1155.6; water 600 x
/// 0.0833; paper 6000 x 0.006711; backdrop 15 x 2.94475615; tableware 6 x 2.57757172, end of life
/// 6 x 0.00898311; food waste 30 x 0.70030886.
@Suite("the seminar") struct SeminarTests {
  /// The example of the product, read as the program reads it.
  static func estimate() throws -> EventEstimate {
    let folder = "Examples/green-seminar"
    var sample = SampleEvent()
    sample.files = try Repository.files(below: folder, endings: [".csv"]).map {
      (String($0.dropFirst(folder.count + 1)), try Repository.text($0))
    }
    let event = Array(try Repository.text("\(folder)/event.json").utf8)
    return try #require(try sample.estimate(event: event).estimate)
  }

  // Item, baseline, green; as printed, four decimals.
  static let lines = [
    ("audience-travel.air", "5632.6560", "2816.3280"), ("digital.online", "0.0000", "1.6000"),
    ("audience-travel.rail", "56.7360", "56.7360"),
    ("audience-travel.local", "392.7328", "392.7328"),
    ("accommodation.hotel", "515.0000", "257.5000"), ("catering.lunch", "1155.6000", "245.1450"),
    ("catering.water", "49.9800", "0.0564"), ("materials.paper", "40.2660", "0.0000"),
    ("materials.backdrop", "44.1713", "8.8343"), ("materials.tableware", "15.4654", "2.9958"),
    ("waste.tableware-landfill", "0.0539", "0.0000"), ("waste.food-waste", "21.0093", "0.2695"),
  ]

  @Test("every line to the printed digits, as the plan and by the measures", arguments: lines)
  func line(item: String, baseline: String, green: String) throws {
    let estimate = try Self.estimate()
    #expect(estimate.phases[.baseline]?.kg(item).formatted(places: 4) == baseline)
    #expect(estimate.phases[.plan]?.kg(item).formatted(places: 4) == green)
    #expect(estimate.together?.kg(item).formatted(places: 4) == green)
  }

  @Test("totals, percentage and what belongs to several measures") func totals() throws {
    let estimate = try Self.estimate()
    let baseline = try #require(estimate.phases[.baseline])
    let plan = try #require(estimate.phases[.plan])
    #expect(baseline.totalKg.formatted(places: 4) == "7923.6708")
    #expect(plan.totalKg.formatted(places: 4) == "3782.1978")
    let saving = try estimate.savingKg()
    #expect(saving.formatted(places: 4) == "4141.4730")
    let percent = try Ratio(saving).divided(by: Ratio(baseline.totalKg))
      .multiplied(by: Ratio(ExactDecimal(100)))
    #expect(try percent.rounded(toPlaces: 3).description == "52.267")
    #expect(try estimate.unexplainedKg() == .zero)
    #expect(estimate.items.count == Self.lines.count)
    #expect(Set(estimate.items) == Set(Self.lines.map(\.0)))
    // Per registered and per person on site: 7923.6708 / 300, 3782.1978 / 300, 3782.1978 / 295.
    func perHead(_ figures: EventFigures, _ count: Attendance.Count) throws -> String {
      try Ratio(figures.totalKg).divided(by: Ratio(#require(figures.attendance[count])))
        .rounded(toPlaces: 3).description
    }
    #expect(try perHead(baseline, .registered) == "26.412")
    #expect(try perHead(plan, .registered) == "12.607")
    #expect(try perHead(plan, .inPerson) == "12.821")
  }

  // Five persons fewer on site also eat, drink and use 5/300 less of what the others save:
  //   lunch    5 x (0.4 x 7.26 + 0.6 x 1.58) = 19.26, water 10 x 0.0833 = 0.833,
  //   paper    100 x 0.006711 = 0.6711, tableware 5 x 0.020 x 2.57757172 = 0.257757172, its end
  //   5 x 0.020 x 0.00898311 = 0.000898311
  // so that online seats alone save 2816.328 + 257.5 - 1.6 and these. The others save alone, for 300:
  //   lunch 1155.6 - 300 x (0.7 x 0.51 + 0.3 x 1.58) = 906.3; water 49.98 - 0.3 x 0.1913 = 49.92261;
  //   paper 40.266; backdrop 44.17134225 x 4/5 = 35.3370738; tableware 15.46543032 + 0.05389866
  //   - 300 x (0.005 + 0.2 x 2.57757172 / 100) = 12.472785948; food waste 30 x 0.69132575.
  static let alone = [
    ("online-seats", "3093.250755483"), ("plant-forward-menu", "906.3"),
    ("bottled-water-free", "49.92261"), ("no-handouts", "40.266"),
    ("reusable-backdrop", "35.3370738"), ("reusable-tableware", "12.472785948"),
    ("food-waste-digestion", "20.7397725"),
  ]

  @Test("each measure alone, and the interaction") func measures() throws {
    let estimate = try Self.estimate()
    #expect(estimate.measures.map(\.measure.id) == Self.alone.map(\.0))
    #expect(estimate.measures.map(\.savingKg.description) == Self.alone.map(\.1))
    var sum = SlowFraction("0")
    for (_, kg) in Self.alone { sum = sum + SlowFraction(kg) }
    let interaction = try estimate.interactionKg()
    let all = sum + SlowFraction(interaction.description)
    #expect(
      SlowFraction(try estimate.savingKg().description).rounded(places: 9) == all.rounded(places: 9)
    )
    #expect(interaction.isNegative)
    #expect(interaction.formatted(places: 4) == "-16.8160")
  }

  @Test("the cups are not celebrated: waste 158.79 kg, 3.8 %; the rest is flights and food")
  func domains() throws {
    let estimate = try Self.estimate()
    let domains = estimate.domains.map { ($0.domain, $0.kg.formatted(places: 2)) }
    #expect(domains.map(\.0) == [.travel, .food, .waste])
    // 2816.328 + 257.5 - 1.6; 1155.6 - 245.145; the rest.
    #expect(domains.map(\.1) == ["3072.23", "910.46", "158.79"])
  }

  @Test("200 g of plastic pay back after 11.03 uses of tableware") func breakEven() throws {
    let estimate = try Self.estimate()
    let tableware = try #require(
      estimate.measures.first { $0.measure.id == "reusable-tableware" })
    guard case .uses(let uses)? = tableware.breakEven else {
      Issue.record("no break-even")
      return
    }
    // 300 x 0.2 x 2.57757172 / (15.46543032 + 0.05389866 - 1.5) = 154.6543032 / 14.01932898
    #expect(try uses.rounded(toPlaces: 4).description == "11.0315")
  }
}
