import Quantities

extension Rule {
  /// A pathway has a target of the short term and one beyond it, falls all the way, and leaves
  /// nothing unabated from its residual date on. It follows science and 1.5 degrees or says why not;
  /// whether it is ambitious enough takes a person. ISO 14068-1:2023, grade B. That the short term
  /// is 5 to 10 years comes from a guideline modelled on the standard and is a setting; what is
  /// later is the long term, for which no source has a limit.
  package static let iso14068Pathway = Rule(
    "ISO14068-PATHWAY", .iso14068, clause: "", grade: .b,
    needs: [.pathway, made, residual, science],
    reasons: [
      "ambition": 3, "intensity-targets": 1, "justified": 1, "no-short-term": 2, "no-long-term": 1,
      "rises": 2, "unabated-left": 2, "not-justified": 0,
    ], judge: judge)

  private static let made = Need("pathway.made_on") { $0.pathway?.madeOn != nil }
  private static let residual = Need("pathway.residual_date") { $0.pathway?.residualDate != nil }
  private static let science = Need("pathway.is_science_based") {
    $0.pathway?.isScienceBased != nil
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let pathway = claim.pathway else { return .missing(.pathway) }
    guard let start = pathway.madeOn else { return .missing(made) }
    guard let residualDate = pathway.residualDate else { return .missing(residual) }
    guard let isScienceBased = pathway.isScienceBased else { return .missing(science) }
    let targets = pathway.targets.sorted { $0.on < $1.on }
    let from = start.adding(years: claim.settings.pathwayShortFromYears)
    let to = start.adding(years: claim.settings.pathwayShortToYears)
    let short = targets.first { from <= $0.on && $0.on <= to }
    let long = targets.last { $0.on > to }
    let notAbsolute = targets.filter { !$0.isAbsolute || $0.kg == nil }.map { "\($0.on)" }
    let seen: Observations = [
      "shortTerm": .date(short?.on), "longTerm": .date(long?.on),
      "residualDate": .date(residualDate), "notAbsolute": .list(notAbsolute),
      "scienceBased": .flag(isScienceBased),
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen,
        limit: "\(from) <= shortTerm <= \(to), longTerm > \(to)")
    }
    guard let short else { return judgement(.fail, "no-short-term", .date(from), .date(to)) }
    guard let long else { return judgement(.fail, "no-long-term", .date(to)) }
    if let (earlier, later) = rise(targets) {
      return judgement(.fail, "rises", .date(earlier.on), .date(later.on))
    }
    if !isResidual(targets, on: residualDate) {
      let last = targets.last { $0.on <= residualDate }
      return judgement(.fail, "unabated-left", .date(residualDate), .mass(last?.unabatedKg))
    }
    if !isScienceBased {
      return pathway.justification.hasWords
        ? judgement(.evidence, "justified", .text(pathway.justification))
        : judgement(.fail, "not-justified")
    }
    return notAbsolute.isEmpty
      ? judgement(.evidence, "ambition", .date(short.on), .date(long.on), .date(residualDate))
      : judgement(.evidence, "intensity-targets", .list(notAbsolute))
  }

  /// The first target above one before it.
  private static func rise(
    _ targets: [PathwaySummary.Target]
  ) -> (PathwaySummary.Target, PathwaySummary.Target)? {
    let absolute = targets.filter { $0.kg != nil }
    return zip(absolute, absolute.dropFirst()).first { earlier, later in
      guard let before = earlier.kg, let after = later.kg else { return false }
      return after > before
    }
  }

  /// Whether the last target until a day leaves nothing unabated, nor any later one.
  private static func isResidual(
    _ targets: [PathwaySummary.Target], on day: CalendarDate
  ) -> Bool {
    targets.last { $0.on <= day }?.unabatedKg?.isZero == true
      && targets.allSatisfy { $0.on <= day || $0.unabatedKg?.isZero != false }
  }
}
