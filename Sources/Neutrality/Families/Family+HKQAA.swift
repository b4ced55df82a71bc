extension Family {
  /// What each class of the HKQAA scheme asks beside the rules of PAS 2060.
  static let hkqaaDisclosure: [Rule] = [
    .hkqaaDisclose
  ]
  static let hkqaaCommitment: [Rule] = [
    .hkqaaCommit
  ]
  static let hkqaaPeak: [Rule] = [
    .hkqaaPeak
  ]
  static let hkqaaAchievement: [Rule] = [
    .hkqaaAchieve
  ]
}
