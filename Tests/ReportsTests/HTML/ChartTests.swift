import Quantities
import Testing

@testable import Reports

@Suite("charts") struct ChartTests {
  static func format(_ places: Int = 0) -> ChartFormat {
    ChartFormat(
      id: "c", title: "By class", summary: "Travel is most", unit: "kg CO2e", places: places,
      language: .english)
  }

  static func decimal(_ text: String) throws -> ExactDecimal { try ExactDecimal(parsing: text) }

  @Test("places in hundredths of a percent, rounded half-even") func scale() throws {
    // From -25 to 75: 100 wide, so -25 is 0, 0 is a quarter, 75 is all.
    let scale = try ChartScale([-25, 75, 30].map { ExactDecimal($0) })
    #expect(try scale.place(of: ExactDecimal(-25)) == 0)
    #expect(try scale.place(of: .zero) == 2500)
    #expect(try scale.place(of: ExactDecimal(30)) == 5500)
    #expect(try scale.place(of: ExactDecimal(75)) == 10_000)
    // A third is 3333.33.., two thirds 6666.66..; 0.00005 and 0.00015 of 1 are ties.
    let thirds = try ChartScale([ExactDecimal(3)])
    #expect(try thirds.place(of: .one) == 3333)
    #expect(try thirds.place(of: ExactDecimal(2)) == 6667)
    let one = try ChartScale([.one])
    #expect(try one.place(of: Self.decimal("0.00005")) == 0)
    #expect(try one.place(of: Self.decimal("0.00015")) == 2)
    #expect(
      [0, 5, 50, 3333, 10_000].map(ChartScale.percent) == [
        "0%", "0.05%", "0.50%", "33.33%", "100%",
      ])
  }

  @Test("zero only, and very large figures") func extremes() throws {
    #expect(try ChartScale([.zero, .zero]).place(of: .zero) == 0)
    #expect(try ChartScale([]).place(of: .zero) == 0)
    let large = try Self.decimal("999999999999999999999999.999999999")
    #expect(try ChartScale([large, large.negated()]).place(of: .zero) == 5000)
  }

  @Test("bars in groups") func bars() throws {
    let chart = BarChart(
      Self.format(1),
      series: [.init("Baseline", .baseline), .init("Plan", .plan), .init("Actual", .actual)],
      rows: [
        .init("Travel <1>", [ExactDecimal(6120), ExactDecimal(3060), nil]),
        .init("Waste", [ExactDecimal(-1530), .zero, ExactDecimal(765)]),
      ])
    let markup = try chart.figure(in: .english).markup
    // From -1530 to 6120 is 7650: zero lies at 1530/7650 = 20 %, 3060 at 60 %, 765 at 30 %.
    for part in [
      "<rect class=\"chart-bar series-baseline\" x=\"20%\" y=\"22\" width=\"80%\" height=\"14\"></rect>",
      "<rect class=\"chart-bar series-plan\" x=\"20%\" y=\"40\" width=\"40%\" height=\"14\"></rect>",
      "<text class=\"chart-gap\" x=\"0\" y=\"69\">Actual: not stated</text>",
      "<rect class=\"chart-bar series-baseline\" x=\"0%\" y=\"108\" width=\"20%\" height=\"14\"></rect>",
      "<line class=\"chart-none\" x1=\"20%\" x2=\"20%\"",
      "x=\"0%\" dx=\"-6\" y=\"119\" text-anchor=\"end\">\u{2212}1,530.0</text>",
      "x=\"100%\" dx=\"6\" y=\"33\" text-anchor=\"start\">6,120.0</text>",
      "Travel &lt;1&gt;: Baseline 6,120.0, Plan 3,060.0, Actual not stated.",
      "class=\"canvas left-12 right-8\"", "aria-labelledby=\"c-title c-desc\"",
    ] { #expect(markup.contains(part), "\(part)\n\(markup)") }
  }

  @Test("a waterfall adds up") func waterfall() throws {
    let chart = WaterfallChart(
      Self.format(), start: ("Before", ExactDecimal(1000)),
      steps: [
        .init("Train", ExactDecimal(-600)), .init("Cups", ExactDecimal(50)),
        .init("Together", ExactDecimal(100), .interaction),
      ], endLabel: "After")
    #expect(try chart.end() == ExactDecimal(550))
    let markup = try chart.figure(in: .english).markup
    for part in [
      "step-total\" x=\"0%\" y=\"22\" width=\"100%\"",
      "step-saving\" x=\"40%\" y=\"72\" width=\"60%\"",
      "step-cost\" x=\"40%\" y=\"122\" width=\"5%\"",
      "step-interaction\" x=\"45%\" y=\"172\" width=\"10%\"",
      "step-total\" x=\"0%\" y=\"222\" width=\"55%\"", "\u{2212}600", "+50", "+100",
      "Travel is most. Before: 1,000. Train: \u{2212}600. Cups: +50. Together: +100. After: 550.</desc>",
    ] { #expect(markup.contains(part), "\(part)\n\(markup)") }
  }

  @Test("a waterfall below zero, and of nothing") func negative() throws {
    let below = WaterfallChart(
      Self.format(), start: ("Before", ExactDecimal(100)),
      steps: [.init("Trees", ExactDecimal(-400))],
      endLabel: "After")
    // From -300 to 100: zero at 75 %.
    let markup = try below.figure(in: .traditionalChinese).markup
    #expect(markup.contains("step-saving\" x=\"0%\" y=\"72\" width=\"100%\""))
    #expect(markup.contains("x=\"0%\" dx=\"-6\" y=\"133\" text-anchor=\"end\">\u{2212}300</text>"))
    let nothing = WaterfallChart(Self.format(), start: ("B", .zero), steps: [], endLabel: "A")
    #expect(
      try nothing.figure(in: .english).markup.contains("<line class=\"chart-none\" x1=\"0%\""))
  }

  @Test("long Chinese labels are broken by their width") func labels() throws {
    let label = String(repeating: "往返航班及酒店住宿", count: 4)  // 36 characters, 72 cells
    let chart = BarChart(
      Self.format(), series: [.init("基準", .baseline)], rows: [.init(label, [.one])])
    let markup = try chart.figure(in: .traditionalChinese).markup
    #expect(markup.split(separator: "class=\"chart-label\"").count == 3)
    #expect(!markup.contains("class=\"legend\""))
  }

  @Test("the style sheet has every class that charts use") func classes() {
    let style = StyleSheet.base.text
    let kinds =
      BarChart.Series.Kind.allCases.map { "series-\($0.rawValue)" }
      + ChartPhrase.allCases.map { "step-\($0.rawValue)" }
      + stride(from: 4, through: 28, by: 4).flatMap { ["left-\($0)", "right-\($0)"] }
    for kind in kinds { #expect(style.contains(".\(kind) {"), "\(kind)") }
  }
}
