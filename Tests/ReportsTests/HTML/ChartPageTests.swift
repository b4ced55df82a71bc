import Quantities
import TestKit
import Testing

@testable import Reports

/// A page with both charts as a report would have it, kept as a file for the eye and the browser.
@Suite("page of charts") struct ChartPageTests {
  @Test("is as it was", arguments: Language.allCases)
  func recorded(language: Language) throws {
    let page = try Self.page(language)
    #expect(
      try RecordedPage.difference("charts-\(language.rawValue)", page.text) == nil)
  }

  static func page(_ language: Language) throws -> HTMLDocument {
    let catalogue = Catalogue.of(language)
    let word = { (english: String, chinese: String) in language == .english ? english : chinese }
    let classes = BarChart(
      ChartFormat(
        id: "classes", title: word("Emissions by class", "各類排放"),
        summary: word("Travel is most.", "以交通為主。"), unit: "kg CO2e", places: 0, language: language),
      series: [
        .init(word("Baseline", "基準"), .baseline), .init(word("Plan", "計劃"), .plan),
        .init(word("Actual", "實際"), .actual),
      ],
      rows: [
        .init(
          word("Travel of participants", "參加者交通"), [51_234, 30_120, 33_871].map(ExactDecimal.init)),
        .init(word("Hotel", "酒店住宿"), [8_120, 8_120, 7_904].map(ExactDecimal.init)),
        .init(
          word(
            "Meals and drinks, with the dinner of the second evening and what was left over",
            "膳食及飲品，包括第二晚的晚宴以及所有沒有食用而棄置的食物（以堆填方式處置）"),
          [ExactDecimal(3_450), ExactDecimal(1_980), nil]),
        .init(word("Waste", "廢物"), [.zero, ExactDecimal(-412), ExactDecimal(-57)]),
      ])
    let measures = WaterfallChart(
      ChartFormat(
        id: "measures", title: word("What each measure saves", "各項措施的成效"),
        summary: word("The train saves most.", "以鐵路代替飛機減排最多。"), unit: "kg CO2e", places: 1,
        language: language),
      start: (word("Baseline", "基準"), try ExactDecimal(parsing: "7923.6708")),
      steps: [
        .init(word("Train instead of flight", "以鐵路代替航班"), try ExactDecimal(parsing: "-3412.5")),
        .init(word("Reusable cups", "可重用杯"), try ExactDecimal(parsing: "38.2")),
        .init(word("Vegetarian meals", "素食"), try ExactDecimal(parsing: "-880.04")),
        .init(
          word("Together", "措施同時實施"), try ExactDecimal(parsing: "112.9"), .interaction),
      ], endLabel: word("Plan", "計劃"))
    return HTMLDocument(
      language: language, title: word("Charts", "圖表"),
      body: [
        .element(
          .main,
          [
            .element(.h1, [.text(word("Where the emissions are", "排放來自哪裏"))]),
            try classes.figure(in: catalogue), try measures.figure(in: catalogue),
          ])
      ])
  }
}
