import Neutrality
import Quantities
import Testing

@Suite("Settings") struct SettingsTests {
  @Test("every setting has a default, is read and written, and belongs to a rule")
  func table() throws {
    let ids = Family.allRules.map(\.id)
    let other = ["true", "false", "7", "2020-01-31"]
    for entry in Settings.table {
      #expect(ids.contains(entry.rule), "\(entry.name) belongs to \(entry.rule)")
      var settings = Settings()
      let standard = entry.text(settings)
      #expect(entry.read(&settings, standard), "\(entry.name) does not read its default")
      #expect(settings == Settings(), "\(entry.name) reads its default as something else")
      #expect(!entry.read(&settings, "no such thing"), "\(entry.name)")
      #expect(settings == Settings())
      let words = entry.allowed.matches(of: /`([^`]+)`/).map { String($0.1) } + other
      let accepted = words.filter { $0 != standard && entry.read(&settings, $0) }
      #expect(!accepted.isEmpty, "\(entry.name) cannot be changed")
      #expect(accepted.last == entry.text(settings), "\(entry.name)")
    }
    #expect(Set(Settings.table.map(\.name)).count == Settings.table.count)
  }

  @Test("the defaults are the strict ones of the reference") func defaults() {
    let settings = Settings()
    #expect(settings.pas2060LastDay.description == "2025-11-30")
    #expect(settings.pas2060LastOpinion.description == "2025-12-31")
    #expect(!settings.allowsScope12DeMinimis)
    #expect(settings.event36MonthsFrom == .eventEnd)
    #expect(settings.reductionReference == .baseline)
    #expect(settings.isoElectricityBasis == .larger)
    #expect(settings.foreignInstrument == .fail)
  }
}
