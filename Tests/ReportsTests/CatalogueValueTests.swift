import Neutrality
import Quantities
import Testing

@testable import Reports

@Suite("Catalogue values") struct CatalogueValueTests {
  @Test("slots are filled wherever they stand") func filling() {
    let text = SlotText("{1} of {0}, {1}; {x} {")
    #expect(text.filled { ["a", "b"][$0] } == "b of a, b; {x} {")
    #expect(text.slots == [0, 1])
    #expect(SlotText("").filled { _ in "?" } == "")
    #expect(SlotText("{-1}{10}").slots == [10])
  }

  @Test("values in three languages") func values() throws {
    let day = try CalendarDate(parsing: "2025-03-01")
    let share = try Ratio(7, 300)
    let cases: [(Value, String, String, String)] = [
      (
        .mass(try ExactDecimal(parsing: "1234567.000000001")), "1,234,567.000000001 kg CO2e",
        "1,234,567.000000001 kg CO2e", "1,234,567.000000001 kg CO2e"
      ),
      (.share(share), "2.333333 %", "2.333333%", "2.333333%"),
      (.date(day), "2025-03-01", "2025年3月1日", "2025年3月1日"),
      (.list(["A", "B"]), "A, B", "A、B", "A、B"), (.list([]), "none", "無", "无"),
      (.flag(true), "yes", "是", "是"), (.unknown, "not stated", "未說明", "未说明"),
      (.term("state.cancelled"), "cancelled", "已撤銷", "已撤销"),
      (.text("a\u{1B}[0m"), "a␛[0m", "a␛[0m", "a␛[0m"), (.count(1200), "1,200", "1,200", "1,200"),
    ]
    for (value, english, traditional, simplified) in cases {
      #expect(Catalogue.english.shown(value) == english)
      #expect(Catalogue.traditionalChinese.shown(value) == traditional)
      #expect(Catalogue.simplifiedChinese.shown(value) == simplified)
    }
  }

  @Test("a judgement is told in three languages") func judgement() throws {
    var claim = try NeutralityCase(asOf: CalendarDate(parsing: "2025-06-30"))
    claim.footprint.sources = [
      SourceSummary("grid", scope: 2, kg: ExactDecimal(600)),
      SourceSummary("gas", scope: 1, kg: ExactDecimal(370)),
      SourceSummary("air", scope: 3, category: 6, kg: ExactDecimal(30), isIncluded: false),
    ]
    let rule = Rule.pas2060Coverage95
    let judgement = try rule.judge(claim)
    #expect(
      Catalogue.english.reason(of: judgement, in: rule)
        == "grid makes 60 % of the total; of the rest only 92.5 % are counted: "
        + "370 kg CO2e of 400 kg CO2e.")
    #expect(
      Catalogue.traditionalChinese.reason(of: judgement, in: rule)
        == "grid 佔總量 60%；其餘排放量僅計入 92.5%：400 kg CO2e 之中的 370 kg CO2e。")
    #expect(
      Catalogue.simplifiedChinese.reason(of: judgement, in: rule)
        == "grid 占总量 60%；其余排放量仅计入 92.5%：400 kg CO2e 之中的 370 kg CO2e。")
  }
}
