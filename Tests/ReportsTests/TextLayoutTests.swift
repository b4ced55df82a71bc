import Testing

@testable import Reports

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("", 0), ("kWh", 3), ("觀塘", 4), ("A觀b", 4), ("ｋＷｈ", 6), ("，", 2), ("é", 1),
    ("e\u{301}", 1), ("한국", 4), ("a\u{200B}b", 2), ("m³", 2),
  ])
  func widthInCells(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func paddingFillsCellsAndNotCharacters() {
    #expect("觀塘".padded(to: 6) == "觀塘  ")
    #expect("觀塘".padded(to: 6, atStart: true) == "  觀塘")
    #expect("too long".padded(to: 3) == "too long")
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 100, ["one two three"]),
    ("觀塘廠房 No. 7", 6, ["觀塘廠", "房 No.", "7"]),
    ("at 觀塘", 5, ["at 觀", "塘"]),
    ("unbreakable", 4, ["unbreakable"]),
    ("a unbreakable b", 4, ["a", "unbreakable", "b"]),
    ("", 4, [""]),
  ])
  func breaksAtSpacesAndBetweenIdeographs(text: String, width: Int, lines: [String]) {
    #expect(text.broken(to: width) == lines)
  }

  @Test(arguments: [
    ("unbreakable", 4, ["unbr", "eaka", "ble"]),
    ("a unbreakable b", 4, ["a", "unbr", "eaka", "ble", "b"]),
  ])
  func cutsWordsOnRequest(text: String, width: Int, lines: [String]) {
    #expect(text.broken(to: width, cutsWords: true) == lines)
  }

  @Test(arguments: 2...24)
  func nothingIsLostInBreaking(width: Int) {
    let text = "A facility 觀塘廠房 with a name-that-is-long，及其 other words ｆｕｌｌ"
    let lines = text.broken(to: width, cutsWords: true)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { !$0.isEmpty && $0.displayWidth <= width })
  }

  /// ASCII is counted and cut by its bytes; the same text with accents goes the other way.
  @Test(arguments: 1...24)
  func plainTextBreaksLikeAnyOther(width: Int) {
    let plain = " a facility  with a name-that-is-as-long as another, and a tail "
    let accented = plain.replacing("a", with: "\u{E4}")
    #expect(plain.displayWidth == accented.displayWidth)
    for cutsWords in [false, true] {
      let lines = plain.broken(to: width, cutsWords: cutsWords)
      #expect(
        lines.map { $0.replacing("a", with: "\u{E4}") }
          == accented.broken(to: width, cutsWords: cutsWords))
    }
  }

  @Test func aTableIsAlignedByCells() {
    var table = TextTable([.text("name"), .number("kg"), .text("note")])
    table.add(["觀塘", "1.5", "x"])
    table.add(["office", "1,200.0", ""])
    #expect(
      table.lines(width: 80) == [
        "name         kg  note",
        "觀塘        1.5  x   ",
        "office  1,200.0      ",
      ])
  }

  @Test func onlyFlexibleColumnsAreBroken() {
    var table = TextTable([.text("id"), .flexible("reason"), .number("kg")])
    table.add(["an-id-that-stays-whole", "because it is so", "1.000"])
    #expect(
      table.lines(width: 43) == [
        "id                      reason           kg",
        "an-id-that-stays-whole  because it    1.000",
        "                        is so              ",
      ])
  }

  @Test(arguments: [
    // The gap takes 2 cells. Widths wanted are 30 and 30; the first keeps 20, the second 12.
    (62, [30, 30]), (60, [29, 29]), (42, [20, 20]), (36, [20, 14]), (34, [20, 12]),
    // Only now the first one gives way, and both end at 12.
    (33, [19, 12]), (26, [12, 12]), (20, [12, 12]),
  ])
  func aColumnKeepsItsWidthWhileAnotherGivesWay(width: Int, widths: [Int]) {
    var table = TextTable([.flexible("", keeps: 20), .flexible("")])
    table.add([String(repeating: "a", count: 30), String(repeating: "b", count: 30)])
    let first = table.lines(width: width)[0].split(separator: " ").map(\.count)
    #expect(first == widths)
  }

  @Test func aPageLeavesOutWhatIsNotStated() {
    var page = TextPage()
    page.fields([("region", "HK"), ("series", ""), ("名稱", "x y")])
    #expect(page.text == "  region  HK\n  名稱    x y\n")
  }

  @Test func linksStickOutUnbroken() {
    let link = "https://example.org/" + String(repeating: "x", count: 120)
    var page = TextPage()
    page.fields([("link", link)])
    #expect(page.text == "  link  \(link)\n")
  }

  @Test func wordsHeldTogetherAreNotPartedByALineEnd() {
    let numbers = (1...12).map { TextPage.unbroken("kWh \($0),000") }
    var page = TextPage()
    page.line(numbers.joined(separator: "; "))
    let lines = page.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("kWh ") && !$0.contains("\u{A0}") })
  }

  @Test(arguments: [
    ("a\tb", "a b"), ("a\nb", "a␊b"), ("\u{1B}[0m", "␛[0m"), ("\u{7F}", "␡"),
    ("\u{202E}txt", "\u{FFFD}txt"), ("\u{9B}", "\u{FFFD}"), ("電力", "電力"),
  ])
  func controlCharactersBecomeVisible(text: String, shown: String) {
    #expect(text.inert == shown)
  }
}
