/// A versioned list of rules under which a claim is judged.
package struct Profile: Sendable {
  /// The name on the command line: `pas2060`.
  package let id: String
  /// Raised whenever a rule joins, leaves or judges differently, so that an old verdict can be
  /// told from a new one.
  package let version: Int
  package let standard: Standard
  /// The rules in the order in which they are told.
  package let rules: [Rule]

  /// Makes a profile of families of rules; a rule that stands in two of them is kept once.
  package init(_ id: String, version: Int, _ standard: Standard, families: [[Rule]]) {
    self.id = id
    self.version = version
    self.standard = standard
    var seen: Set<String> = []
    rules = families.joined().filter { seen.insert($0.id).inserted }
  }

  /// All profiles.
  package static let all: [Profile] = [
    .pas2060, .iso14068, .hkqaaDisclosure, .hkqaaCommitment, .hkqaaPeak, .hkqaaAchievement,
    .meeEvent, .gdEvent,
  ]

  /// The profile of a name; nil when there is none.
  package static func named(_ id: String) -> Profile? { all.first { $0.id == id } }

  /// What a case lacks of what the rules need, with the rules that need it, in their order.
  package func gaps(in claim: NeutralityCase) -> [(path: String, rules: [String])] {
    var gaps: [(path: String, rules: [String])] = []
    for rule in rules {
      for need in rule.needs where !need.isMet(claim) {
        if let place = gaps.firstIndex(where: { $0.path == need.path }) {
          if gaps[place].rules.last != rule.id { gaps[place].rules.append(rule.id) }
        } else {
          gaps.append((need.path, [rule.id]))
        }
      }
    }
    return gaps
  }
}
