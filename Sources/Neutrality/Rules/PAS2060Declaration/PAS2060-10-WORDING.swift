import Quantities

extension Rule {
  /// The sentence of the declaration has its slots, and they say what the data say: subject,
  /// entity, PAS 2060, who validated; for an achievement its day and the start of the period, for
  /// a commitment the target date and the end of its period. The sentence itself is there and has
  /// subject, entity, PAS 2060 and the years of the period. Wording for consumers stands beside
  /// it and not in its place. PAS 2060:2014 clause 10 and annex A: the slots are grade A, their
  /// exact wording is not tested.
  ///
  /// The day of the achievement has no counterpart among the data but that of an event; it must
  /// lie after the period and not after the declaration. A mere commitment does not say that
  /// anything was achieved.
  package static let pas2060Wording = Rule(
    "PAS2060-10-WORDING", .pas2060, clause: "10", grade: .a,
    needs: [.wording, .period, .declarationDate],
    reasons: [
      "complete": 1, "incomplete": 1, "differs": 1, "not-in-text": 1, "consumers-only": 0,
      "sounds-achieved": 1,
    ],
    judge: judge)

  /// A slot of the sentence by its place in the manifest.
  private struct Slot {
    let name: String
    let isStated: Bool
    /// Whether it says what the data say; nil where the data say nothing.
    let agrees: Bool?

    init<Content: Equatable>(_ name: String, _ said: Content?, _ known: Content?) {
      self.init(name, said, agrees: known.map { said == $0 })
    }

    init<Content>(_ name: String, _ said: Content?, agrees: Bool?) {
      self.name = "declaration.wording.\(name)"
      isStated = said != nil
      self.agrees = agrees
    }
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let wording = claim.declaration.wording else { return .missing(.wording) }
    let slots = commonSlots(of: wording, claim) + datedSlots(of: wording, claim)
    let missing =
      (wording.text.saysNothing ? ["declaration.wording.text"] : [])
      + slots.filter { !$0.isStated || $0.agrees == nil }.map(\.name)
    let different = slots.filter { $0.isStated && $0.agrees == false }.map(\.name)
    let notInText = wording.text.map { whatLacks(in: $0, claim) } ?? []
    let seen: Observations = [
      "slots": .count(slots.count), "missing": .list(missing), "different": .list(different),
      "notInText": .list(notInText),
    ]
    let limit = "missing = 0, different = 0, notInText = 0"
    if !missing.isEmpty {
      return Judgement(.fail, "incomplete", .list(missing), observed: seen, limit: limit)
    }
    if !different.isEmpty {
      return Judgement(.fail, "differs", .list(different), observed: seen, limit: limit)
    }
    if !notInText.isEmpty {
      return Judgement(.fail, "not-in-text", .list(notInText), observed: seen, limit: limit)
    }
    if !claim.claimsAchievement, let said = achievement(in: wording.text) {
      return Judgement(.fail, "sounds-achieved", .text(said), observed: seen, limit: limit)
    }
    if wording.keepsFormalSentence == false {
      return Judgement(.fail, "consumers-only", observed: seen, limit: limit)
    }
    return Judgement(.pass, "complete", .count(slots.count), observed: seen, limit: limit)
  }

  private static func commonSlots(of wording: WordingSummary, _ claim: NeutralityCase) -> [Slot] {
    let isCited = wording.standard.map { $0.contains("PAS 2060") || $0.contains("PAS2060") }
    // A self-validation names the entity, or itself.
    let own = [claim.subject.entity, ValidationSummary.Kind.selfValidation.rawValue]
    let validators =
      [claim.validation.body] + (claim.validation.kind == .selfValidation ? own : [])
    let known = validators.compactMap(\.self)
    return [
      Slot("subject", wording.subject, claim.subject.name),
      Slot("entity", wording.entity, claim.subject.entity),
      Slot("standard", wording.standard, agrees: isCited ?? false),
      Slot(
        "validator", wording.validator,
        agrees: known.isEmpty ? nil : wording.validator.map(known.contains) ?? false),
    ]
  }

  /// Words of a sentence that says that neutrality is there.
  private static let achievements = [
    "was achieved", "were achieved", "been achieved", "has achieved", "have achieved",
    "is carbon neutral", "are carbon neutral", "is climate neutral", "are climate neutral",
    "已实现", "已實現", "已达成", "已達成", "实现了", "實現了",
  ]

  private static func achievement(in text: String?) -> String? {
    let words = text?.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return achievements.first { words?.contains($0) ?? false }
  }

  /// What the sentence itself must have and has not, as it would stand there.
  private static func whatLacks(in text: String, _ claim: NeutralityCase) -> [String] {
    let sentence = text.lowercased()
    let names = [claim.subject.name, claim.subject.entity].compactMap(\.self)
      .filter { !sentence.contains($0.lowercased()) }
    let isCited = text.contains("PAS 2060") || text.contains("PAS2060")
    // A year is a number by itself; 2024 is not in 12024.
    let numbers = Set(text.split { !("0"..."9" ~= $0) }.map(String.init))
    var days: [CalendarDate?] = []
    if claim.claimsAchievement {
      days += [claim.applicationPeriod?.from, claim.applicationPeriod?.to]
    }
    if claim.claimsCommitment { days.append(claim.promisedUntil) }
    let years = Set(days.compactMap { $0?.year }).sorted().map(String.init)
      .filter { !numbers.contains($0) }
    return names + (isCited ? [] : ["PAS 2060"]) + years
  }

  private static func datedSlots(of wording: WordingSummary, _ claim: NeutralityCase) -> [Slot] {
    var slots: [Slot] = []
    if claim.claimsAchievement {
      let agrees: Bool? =
        if let day = claim.event?.neutralOn {
          wording.achievedOn == day
        } else if let said = wording.achievedOn {
          claim.declaration.date.map { day in
            said <= day && claim.applicationPeriod.map { $0.to < said } != false
          }
        } else {
          nil
        }
      slots.append(Slot("achieved_on", wording.achievedOn, agrees: agrees))
      slots.append(Slot("period_from", wording.periodFrom, claim.applicationPeriod?.from))
    }
    // An achievement alone need not state its last day; what it states is compared.
    if claim.declaration.kind == .achievement, wording.periodTo != nil {
      slots.append(Slot("period_to", wording.periodTo, claim.applicationPeriod?.to))
    }
    if claim.claimsCommitment {
      slots.append(Slot("target_date", wording.targetDate, claim.plan?.targetDate))
      slots.append(Slot("period_to", wording.periodTo, claim.promisedUntil))
    }
    return slots
  }
}

extension Need {
  fileprivate static let wording = Need("declaration.wording") { $0.declaration.wording != nil }
}
