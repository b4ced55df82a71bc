/// The ornament of a certificate: turned ellipses, as engraved on bonds, around three waves.
enum Rosette {
  static let picture: HTML = .element(
    .svg,
    [
      .class("rosette"), .init(.viewBox, "0 0 120 120"), .init(.width, "104"),
      .init(.height, "104"),
      .init(.ariaHidden, "true"),
    ],
    stride(from: 0, to: 180, by: 10).map { angle in
      .element(
        .ellipse,
        [
          .init(.cx, "60"), .init(.cy, "60"), .init(.rx, "58"), .init(.ry, "34"),
          .init(.transform, "rotate(\(angle) 60 60)"),
        ], [])
    } + [
      .element(
        .circle, [.class("disc"), .init(.cx, "60"), .init(.cy, "60"), .init(.r, "27")], []),
      .element(
        .path,
        [
          .class("waves"),
          .init(
            .d,
            "M43 53q5.7-7 11.4 0t11.4 0t11.4 0M43 62q5.7-7 11.4 0t11.4 0t11.4 0M43 71q5.7-7 11.4 0t11.4 0t11.4 0"
          ),
        ], []),
    ])
}
