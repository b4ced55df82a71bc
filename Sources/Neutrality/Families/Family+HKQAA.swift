extension Family {
  /// What each class of the HKQAA scheme asks beside the rules of PAS 2060.
  static let hkqaaDisclosure: [Rule] = []
  static let hkqaaCommitment: [Rule] = []
  static let hkqaaPeak: [Rule] = []
  static let hkqaaAchievement: [Rule] = []
}
