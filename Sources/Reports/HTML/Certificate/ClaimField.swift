import Neutrality
import Quantities

/// Values of a claim on a page, each with where it stands and how it is written, for the self-check.
struct ClaimField {
  /// The other document of a page; without it a path is one of the claim.
  static let certificate = "certificate"

  let catalogue: Catalogue

  /// Text of somebody, set apart so that its direction of writing stays its own.
  func text(_ value: String, _ path: String, in document: String? = nil) -> HTML {
    field(.bdi, value, path, "text", in: document)
  }

  /// A key, an id or a digest.
  func code(_ value: String, _ path: String, in document: String? = nil) -> HTML {
    field(.code, value, path, "text", in: document)
  }

  /// A mass in whole or broken kilograms, all digits.
  func number(_ value: ExactDecimal, _ path: String, as kind: String = "number") -> HTML {
    field(.span, value.formatted(places: value.scale, grouping: true), path, kind)
  }

  /// A day.
  func date(_ date: CalendarDate, _ path: String) -> HTML {
    .element(
      .time,
      [.init(.datetime, date.description), .init(.dataPath, path), .init(.dataAs, "date")],
      [.text(catalogue.shown(.date(date)))])
  }

  /// The day of a moment, and the time in UTC unless it is midnight.
  func moment(_ moment: Timestamp, _ path: String) -> HTML {
    let time = moment.text.dropFirst(11).dropLast()
    if time == "00:00:00" { return date(moment.date, path) }
    return .element(
      .time, [.init(.datetime, moment.text), .init(.dataPath, path), .init(.dataAs, "date")],
      [.text("\(catalogue.shown(.date(moment.date))) \(time) UTC")])
  }

  /// Two days with a dash between them.
  func period(_ period: Period, from start: String, to end: String) -> HTML {
    .group([date(period.from, start), " \u{2013} ", date(period.to, end)])
  }

  /// The text of a code; the code itself where there is none.
  func term(_ term: ClaimTerm, _ code: String, _ path: String, in document: String? = nil) -> HTML {
    let text = catalogue.texts[term.key(code)] ?? code
    return field(.span, text, path, "term:\(term.rawValue)", in: document)
  }

  /// The standard of a set of rules; the id itself where it is not one of ours.
  func profile(_ id: String, _ path: String) -> HTML {
    field(.bdi, Profile.named(id)?.standard.rawValue ?? id, path, "term:profile")
  }

  /// A verdict as a mark.
  func verdict(_ verdict: Verdict, _ path: String) -> HTML {
    .element(
      .span,
      [
        .class("mark \(verdict.tone)"), .init(.dataPath, path), .init(.dataAs, "term:verdict"),
      ], [.text(catalogue.name(of: verdict))])
  }

  /// How many rules have a verdict.
  func count(of verdict: Verdict, _ count: Int) -> HTML {
    field(.span, "\(count)", ClaimPath.verdicts, "count:\(verdict.rawValue)")
  }

  /// How many rules a certifier found met, or not met.
  func conformance(_ isMet: Bool, _ count: Int) -> HTML {
    field(
      .strong, "\(count)", ClaimPath.assessment, "conformance:\(isMet)", in: Self.certificate)
  }

  /// An element that shows all elements of a list, one part each.
  func rows(_ tag: HTMLTag, _ path: String, _ parts: [HTML]) -> HTML {
    .element(tag, [.init(.dataPath, path), .init(.dataAs, "rows")], parts)
  }

  private func field(
    _ tag: HTMLTag, _ value: String, _ path: String, _ kind: String, in document: String? = nil
  ) -> HTML {
    let place = document.map { [HTMLAttribute(.dataIn, $0)] } ?? []
    return .element(
      tag, [.init(.dataPath, path), .init(.dataAs, kind)] + place, [.text(value)])
  }
}

extension Verdict {
  /// The class of its mark.
  var tone: String {
    switch self {
    case .pass, .warn: "good"
    case .fail: "bad"
    case .evidence, .pending: "wait"
    case .notApplicable: "none"
    }
  }
}
