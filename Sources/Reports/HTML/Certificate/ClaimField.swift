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

  /// A mass with all its digits.
  func number(_ value: ExactDecimal, _ path: String) -> HTML {
    field(.span, value.formatted(places: value.scale, grouping: true), path, "number")
  }

  /// A mass in whole kilograms, rounded half-even.
  func rounded(_ value: ExactDecimal, _ path: String) -> HTML {
    field(.span, value.formatted(places: 0, grouping: true), path, "rounded")
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
  func rows(_ tag: HTMLTag, _ path: String, _ parts: [HTML], in document: String? = nil) -> HTML {
    .element(tag, Self.marks(path, "rows", document), parts)
  }

  private func field(
    _ tag: HTMLTag, _ value: String, _ path: String, _ kind: String, in document: String? = nil
  ) -> HTML {
    .element(tag, Self.marks(path, kind, document), [.text(value)])
  }

  private static func marks(
    _ path: String, _ kind: String, _ document: String?
  ) -> [HTMLAttribute] {
    [.init(.dataPath, path), .init(.dataAs, kind)] + (document.map { [.init(.dataIn, $0)] } ?? [])
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
