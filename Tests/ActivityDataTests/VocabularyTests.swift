import ActivityData
import BayCarbon
import EmissionFactors
import Quantities
import TestKit
import Testing

@Suite("The words of the published catalogue")
struct VocabularyTests {
  static let set = EmbeddedFactors.set
  static let activities = set.activities.values.filter { !$0.streams.isEmpty }
    .sorted { $0.id < $1.id }

  // No two activities share a name, so the order in which they are looked into plays no part.
  @Test("Every name means its own activity, in any case, when all names are filed")
  func filed() {
    let vocabulary = ActivityVocabulary(factors: Self.set, instruments: [])
    #expect(vocabulary.entry(named: "no activity at all") == nil)
    for activity in Self.activities {
      for name in activity.spellings where !name.isEmpty {
        #expect(vocabulary.entry(named: name)?.id == activity.id, "\(name)")
        #expect(vocabulary.entry(named: name.uppercased())?.id == activity.id, "\(name)")
      }
    }
  }

  @Test("A name means the same before all names are filed", arguments: 0..<8)
  func looked(part: Int) {
    let names = Self.activities.flatMap { activity in
      activity.spellings.filter { !$0.isEmpty }.map { (name: $0, id: activity.id) }
    }
    for (name, id) in names.enumerated().filter({ $0.offset % 400 == part * 50 }).map(\.element) {
      for text in [name, name.uppercased(), name.lowercased()] {
        let vocabulary = ActivityVocabulary(factors: Self.set, instruments: [])
        #expect(vocabulary.entry(named: text)?.id == id, "\(text)")
      }
    }
  }

  @Test("What is no activity data has no entry")
  func withoutStreams() {
    let vocabulary = ActivityVocabulary(factors: Self.set, instruments: [])
    for activity in Self.set.activities.values where activity.streams.isEmpty {
      #expect(vocabulary.entry(named: activity.id) == nil)
      #expect(vocabulary.entry(named: activity.names.english) == nil)
    }
  }
}
