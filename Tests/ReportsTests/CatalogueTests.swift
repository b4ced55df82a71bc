import Claims
import Neutrality
import Quantities
import TestKit
import Testing

@testable import Reports

/// The three languages say the same things, all of them, and nothing else.
@Suite("Catalogue") struct CatalogueTests {
  /// Every key that something can ask for, with the number of slots its text may use.
  static let wanted: [String: Int] = {
    var wanted: [String: Int] = [:]
    for verdict in Verdict.allCases { wanted["verdict.\(verdict.rawValue)"] = 0 }
    for common in CommonReason.allCases { wanted["common.\(common.rawValue)"] = common.slots }
    for phrase in PagePhrase.allCases { wanted["page.\(phrase.rawValue)"] = phrase.slots }
    for phrase in EventPhrase.allCases { wanted["page.event.\(phrase.rawValue)"] = phrase.slots }
    for phrase in ChartPhrase.allCases { wanted["page.chart.\(phrase.rawValue)"] = 0 }
    for phrase in CertificatePhrase.allCases { wanted["page.certificate.\(phrase.rawValue)"] = 0 }
    for phrase in SelfCheckPhrase.allCases {
      wanted["page.check.\(phrase.rawValue)"] = phrase.slots
    }
    for term in ClaimTerm.allCases { for code in term.codes { wanted[term.key(code)] = 0 } }
    wanted.merge(Catalogue.statementKeys) { first, _ in first }
    for term in ["yes", "no", "none", "unknown"] { wanted["term.\(term)"] = 0 }
    for rule in Family.allRules {
      for part in ["title", "asks", "change"] { wanted[Catalogue.key(part, of: rule)] = 0 }
      for (reason, slots) in rule.reasons {
        wanted[Catalogue.key(of: Reason(reason), in: rule)] = slots
      }
      for term in rule.terms { wanted["term.\(term)"] = 0 }
    }
    return wanted
  }()

  @Test("no key is missing, none is unused, none stands twice", arguments: Language.allCases)
  func keys(language: Language) {
    let catalogue = Catalogue.of(language)
    #expect(Set(Self.wanted.keys).subtracting(catalogue.texts.keys).sorted() == [], "missing")
    #expect(Set(catalogue.texts.keys).subtracting(Self.wanted.keys).sorted() == [], "unused")
    #expect(catalogue.duplicates == [])
  }

  @Test("texts use the slots that their reason has, the same in every language")
  func slots() {
    for (key, count) in Self.wanted.sorted(by: { $0.key < $1.key }) {
      let used = Language.allCases.map { SlotText(Catalogue.of($0).texts[key] ?? "").slots }
      #expect(used.allSatisfy { $0.isSubset(of: Set(0..<count)) }, "\(key) has \(count) slots")
      #expect(Set(used).count == 1, "\(key) uses other slots in another language")
    }
  }

  @Test(
    "Chinese texts are Chinese, in the right characters",
    arguments: [Language.traditionalChinese, .simplifiedChinese])
  func translated(language: Language) {
    let foreign = language == .traditionalChinese ? Self.simplifiedOnly : Self.traditionalOnly
    for (key, text) in Catalogue.of(language).texts.sorted(by: { $0.key < $1.key }) {
      #expect(text.unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value }, "\(key) is no Chinese")
      let wrong = text.filter { foreign.contains($0) }
      #expect(wrong.isEmpty, "\(key) in \(language.rawValue) has \(wrong)")
      #expect(!text.contains("。。") && !text.hasSuffix("."), "\(key) ends oddly")
    }
  }

  @Test("English texts are English") func english() {
    for (key, text) in Catalogue.english.texts {
      #expect(text.unicodeScalars.allSatisfy { $0.isASCII }, "\(key): \(text)")
    }
  }

  @Test("the two lists of characters pair up") func pairs() {
    #expect(Self.traditional.count == Self.simplified.count)
    #expect(Self.traditionalOnly.isDisjoint(with: Self.simplifiedOnly))
  }

  // Characters that differ and are frequent here, in pairs.
  static let traditional =
    "聲證審閱過碳邊範圍圍個計須與從總數據標準準議實現間結開關機構組織產業務單類別佔額註銷購買賣預備當報導轉換級項內應該歸屬無為達發後來時動運輸電熱燃氣體廢處設備館會場員區國際認專獨規劃資減縮確權責質積種樹記錄錯誤誰說誤檔頁術語顯見規則緩衝緒繼續檢驗測評價財務總稱適當長遠"
  static let simplified =
    "声证审阅过碳边范围围个计须与从总数据标准准议实现间结开关机构组织产业务单类别占额注销购买卖预备当报导转换级项内应该归属无为达发后来时动运输电热燃气体废处设备馆会场员区国际认专独规划资减缩确权责质积种树记录错误谁说误档页术语显见规则缓冲绪继续检验测评价财务总称适当长远"

  static let traditionalOnly = only(traditional, not: simplified)
  static let simplifiedOnly = only(simplified, not: traditional)

  private static func only(_ these: String, not those: String) -> Set<Character> {
    // A character that both scripts know, such as 准 in 批准, tells nothing.
    let shared: Set<Character> = ["准", "占", "后", "范", "别", "个", "冲", "据"]
    return Set(zip(these, those).filter { $0 != $1 }.map(\.0)).subtracting(shared)
  }
}
