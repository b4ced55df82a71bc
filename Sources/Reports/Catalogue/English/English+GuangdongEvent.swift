extension English {
  /// The family GuangdongEvent.
  static let guangdongEvent: [String: String] = [
    "rule.GD-EVT-STATUS.title": "The Guangdong notice is about such events",
    "rule.GD-EVT-STATUS.asks":
      "The notice is about performances, contests, meetings and exhibitions, and is voluntary.",
    "rule.GD-EVT-STATUS.reason.covered": "The event is a {0}; the notice is of {1}.",
    "rule.GD-EVT-STATUS.reason.other-kind":
      "The notice does not name this kind of event: {0}. Disclose it.",
    "rule.GD-EVT-STATUS.reason.before-notice":
      "The event ended on {0}, before the notice of {1}. Disclose it.",
    "rule.GD-EVT-STATUS.change":
      "State the kind and the days of the event, or claim under the national guide.",
    "term.event-kind.performance": "performance",
    "term.event-kind.contest": "contest",
    "term.event-kind.meeting": "meeting",
    "term.event-kind.forum": "forum",
    "term.event-kind.exhibition": "exhibition",
    "term.event-kind.other": "other event",
    "rule.GD-EVT-PLAN.title": "A plan is made in the preparation phase",
    "rule.GD-EVT-PLAN.asks":
      "The plan is made before the event and names measures, offset method and deadline. The "
      + "measures cover venue, transport, catering and consumables.",
    "rule.GD-EVT-PLAN.reason.complete":
      "The plan is of {0}; neutrality shall be complete until {1}.",
    "rule.GD-EVT-PLAN.reason.missing": "The plan does not name: {0}.",
    "rule.GD-EVT-PLAN.reason.late": "The plan is of {0}; the event began on {1}.",
    "rule.GD-EVT-PLAN.reason.groups": "There is no measure for: {0}.",
    "rule.GD-EVT-PLAN.change": "Complete the plan before the event, with measures for every group.",
    "term.event-plan.measures": "measures",
    "term.event-plan.offset-method": "offset method",
    "term.event-plan.deadline": "completion deadline",
    "term.measure-group.venue": "venue",
    "term.measure-group.transport": "transport",
    "term.measure-group.catering": "catering",
    "term.measure-group.consumables": "consumables",
    "rule.GD-EVT-1Y.title": "Neutrality within one year after the event",
    "rule.GD-EVT-1Y.asks":
      "Neutrality is complete, in principle, no later than 12 calendar months after the "
      + "event. A person looks at the reason for a later one.",
    "rule.GD-EVT-1Y.reason.in-time": "The last retirement is of {0}; the time runs until {1}.",
    "rule.GD-EVT-1Y.reason.late": "Retired after {2}: {0}, the last on {1}. Reason: {3}.",
    "rule.GD-EVT-1Y.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.GD-EVT-1Y.reason.open-late": "Not retired by {1}: {0}. Reason: {2}.",
    "rule.GD-EVT-1Y.reason.no-date": "The registry states no day of retirement: {0}.",
    "rule.GD-EVT-1Y.change": "Retire the credits in time, or give the reason why it takes longer.",
    "rule.GD-EVT-CONFIRM.title": "Neutrality is confirmed in one of two forms",
    "rule.GD-EVT-CONFIRM.asks":
      "After the event the organiser declares neutrality and keeps the full evidence "
      + "file, or a technical service body certifies it.",
    "rule.GD-EVT-CONFIRM.reason.self": "Declared by the organiser, with the evidence file {0}.",
    "rule.GD-EVT-CONFIRM.reason.certificate": "Certified by a technical service body: {0}.",
    "rule.GD-EVT-CONFIRM.reason.no-evidence": "Declared by the organiser without an evidence file.",
    "rule.GD-EVT-CONFIRM.reason.no-certificate":
      "A technical service body is named, and there is no certificate.",
    "rule.GD-EVT-CONFIRM.reason.before-event-end":
      "Neutrality is dated or declared {0}; the event ends on {1}.",
    "rule.GD-EVT-CONFIRM.change": "Add the evidence file or the certificate.",
    "rule.GD-EVT-RECORDS.title": "Records and proof of cancellation are kept",
    "rule.GD-EVT-RECORDS.asks":
      "The organiser keeps data, documents and the proof of cancellation, so that all can be "
      + "traced.",
    "rule.GD-EVT-RECORDS.reason.kept": "Blocks with a proof of cancellation: {0}.",
    "rule.GD-EVT-RECORDS.reason.no-proof": "There is no proof of cancellation: {0}.",
    "rule.GD-EVT-RECORDS.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.GD-EVT-RECORDS.reason.not-retired": "Not retired, so that there is no proof: {0}.",
    "rule.GD-EVT-RECORDS.reason.untraceable":
      "Neither a serial nor an address of the record is stated: {0}.",
    "rule.GD-EVT-RECORDS.change":
      "Add the proof of cancellation with serials or the address of the record.",
    "rule.GD-EVT-CREDITS.title": "Credits are of the accepted kinds",
    "rule.GD-EVT-CREDITS.asks":
      "Allowances, CCER, puhui reductions approved by the province or the state, PHCER, or "
      + "credits of projects in China.",
    "rule.GD-EVT-CREDITS.reason.accepted": "Blocks of accepted kinds: {0}; programmes: {1}.",
    "rule.GD-EVT-CREDITS.reason.foreign":
      "The project lies elsewhere: {0}. Countries or regions: {1}.",
    "rule.GD-EVT-CREDITS.reason.local-puhui":
      "The puhui scheme is approved below the province only: {0}.",
    "rule.GD-EVT-CREDITS.reason.no-country": "The country of the project is not stated: {0}.",
    "rule.GD-EVT-CREDITS.reason.no-approval": "Nothing says who approved the puhui scheme: {0}.",
    "rule.GD-EVT-CREDITS.change":
      "Use credits of an accepted kind, or show where the project lies.",
    "rule.SZ-EVT.title": "Shenzhen's pilot for events",
    "rule.SZ-EVT.asks":
      "An event in the pilot has at least 1,000 participants, takes place in the year of the "
      + "call, names its staff and follows the trial guide.",
    "rule.SZ-EVT.reason.met": "Participants: {0}; call of {1}.",
    "rule.SZ-EVT.reason.no-pilot": "The event takes part in no pilot call.",
    "rule.SZ-EVT.reason.too-small": "Participants: {0}; the pilot asks for {1}.",
    "rule.SZ-EVT.reason.other-year": "The event is from {0} to {1}, not within {2}.",
    "rule.SZ-EVT.reason.unmet": "Not stated or not met: {0}.",
    "rule.SZ-EVT.reason.other-call": "The call is of {0}; only the conditions of 2024 are known.",
    "rule.SZ-EVT.change": "Meet the conditions of the call, or leave the pilot out of the claim.",
    "term.pilot.staff": "named staff",
    "term.pilot.guide": "the trial guide is followed",
    "rule.SH-EVT-SIZE.title": "Large events by Shanghai's guide",
    "rule.SH-EVT-SIZE.asks":
      "Nothing: it tells whether the event is large by the sizes of Shanghai's guide.",
    "rule.SH-EVT-SIZE.reason.large": "Large for its kind: {0}.",
    "rule.SH-EVT-SIZE.reason.not-large": "Not large for its kind: {0}.",
    "rule.SH-EVT-SIZE.reason.no-size": "The kind has no size, or the size is not stated.",
    "rule.SH-EVT-SIZE.change": "Nothing: the rule only tells the size.",
  ]
}
