extension Family {
  /// Labels of credits, which decide nothing and must be told rightly.
  static let labels: [Rule] = [
    .labelCCP,
    .labelCORSIA,
    .labelA6,
  ]
}
