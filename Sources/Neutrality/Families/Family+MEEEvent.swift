extension Family {
  /// Events under the guide of the Ministry of Ecology and Environment, 2019 No. 19.
  static let meeEvent: [Rule] = []
}
