extension English {
  /// The family PAS2060Declaration.
  static let pas2060Declaration: [String: String] = [
    "rule.PAS2060-0-STATUS.title": "PAS 2060 may still be cited",
    "rule.PAS2060-0-STATUS.asks":
      "The period ends while PAS 2060 is in force. An older period that is declared later "
      + "needs an opinion from before the withdrawal, or from a verification closed shortly "
      + "after it.",
    "rule.PAS2060-0-STATUS.reason.in-force":
      "Declared on {0}; the standard was in force until {1}.",
    "rule.PAS2060-0-STATUS.reason.period-later":
      "The period ends on {0}, after the withdrawal on {1}.",
    "rule.PAS2060-0-STATUS.reason.opinion-in-force":
      "The opinion is of {0}; the standard was in force until {1}.",
    "rule.PAS2060-0-STATUS.reason.opinion-closing":
      "The opinion is of {0}, after the withdrawal on {1} and not after {2}, when the last "
      + "verifications were closed.",
    "rule.PAS2060-0-STATUS.reason.no-opinion":
      "Declared on {0}, after the withdrawal on {1}, without an opinion of a verifier.",
    "rule.PAS2060-0-STATUS.reason.opinion-later":
      "The opinion is of {0}; the last ones under this standard were given until {1}.",
    "rule.PAS2060-0-STATUS.reason.future":
      "The declaration is dated {0}, which is still to come.",
    "rule.PAS2060-0-STATUS.change":
      "Claim the later period under ISO 14068-1, or show the opinion on the older one.",
    "rule.PAS2060-4-RETAIN.title": "Evidence is kept for six years more",
    "rule.PAS2060-4-RETAIN.asks":
      "Evidence is kept while the status is valid and six calendar years after the end of the "
      + "period and of the commitment.",
    "rule.PAS2060-4-RETAIN.reason.kept": "Evidence is kept until {0}; it must be until {1}.",
    "rule.PAS2060-4-RETAIN.reason.purged-after":
      "Evidence was destroyed on {0}; it had to be kept until {1}.",
    "rule.PAS2060-4-RETAIN.reason.too-short":
      "Evidence is kept only until {0}; it must be until {1}.",
    "rule.PAS2060-4-RETAIN.reason.purged": "Evidence was destroyed on {0}, before {1}.",
    "rule.PAS2060-4-RETAIN.change": "Keep the evidence for longer and state until when.",
    "rule.PAS2060-10-TYPE.title": "The type of declaration is stated",
    "rule.PAS2060-10-TYPE.asks":
      "The declaration is one of commitment, of achievement, or of both.",
    "rule.PAS2060-10-TYPE.reason.commitment": "It is a declaration of commitment.",
    "rule.PAS2060-10-TYPE.reason.achievement": "It is a declaration of achievement.",
    "rule.PAS2060-10-TYPE.reason.both": "It declares an achievement and the commitment to keep it.",
    "rule.PAS2060-10-TYPE.change": "State what the declaration claims.",
    "rule.PAS2060-10-VALIDATION-TYPE.title": "One way of conformity assessment",
    "rule.PAS2060-10-VALIDATION-TYPE.asks":
      "The claim is certified by an independent third party, validated by another "
      + "party, or validated by the entity itself. The first two need a dated "
      + "statement of a named body, of an achievement dated after its period; the "
      + "third must not sound like a certification.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.independent":
      "Independent certification by {0}, stated on {1}.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.other-party": "Validated by {0}, stated on {1}.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.self":
      "Validated by the entity itself, and the wording suggests nothing else.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.several": "The claim names {0} ways; it must be one.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.no-statement":
      "There is no dated statement of a named body: {0} not stated.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.future":
      "The statement is dated {0}, which is still to come.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.before-period-end":
      "The statement is dated {0}; the period ends on {1}.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.suggests-certification":
      "The entity validated itself, and its wording suggests a certification.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.names-another":
      "The entity validated itself, and its sentence names {0} as validator.",
    "rule.PAS2060-10-VALIDATION-TYPE.reason.wording-not-read":
      "The entity validated itself; whether its wording suggests a certification was not looked"
      + " at.",
    "rule.PAS2060-10-VALIDATION-TYPE.change":
      "State one way, with the body and its dated statement, and word a self-validation as what"
      + " it is.",
    "rule.PAS2060-10-WORDING.title": "The sentence of the declaration is whole and right",
    "rule.PAS2060-10-WORDING.asks":
      "The sentence names subject, entity, PAS 2060 and who validated; an "
      + "achievement its day, after the period, and the start of the period, a "
      + "commitment the target date and the end of its period; all as in the data. A "
      + "commitment does not sound achieved, and wording for consumers stands only "
      + "beside it.",
    "rule.PAS2060-10-WORDING.reason.complete": "All {0} slots are filled and agree with the data.",
    "rule.PAS2060-10-WORDING.reason.incomplete":
      "Not stated, in the sentence or in the data to compare: {0}.",
    "rule.PAS2060-10-WORDING.reason.differs": "Other than in the data: {0}.",
    "rule.PAS2060-10-WORDING.reason.not-in-text":
      "The sentence itself does not have: {0}.",
    "rule.PAS2060-10-WORDING.reason.consumers-only":
      "Wording for consumers takes the place of the formal sentence.",
    "rule.PAS2060-10-WORDING.reason.sounds-achieved":
      "The claim is a commitment, and its sentence says: {0}.",
    "rule.PAS2060-10-WORDING.change":
      "Fill the slots that are missing, and make sentence and data say the same.",
    "rule.PAS2060-10-VALIDITY.title": "The declaration has not lapsed",
    "rule.PAS2060-10-VALIDITY.asks":
      "A commitment lasts 12 calendar months and is then renewed or dropped; "
      + "renewals without an achievement are counted and shown. An achievement is "
      + "declared when its period is over, stays valid for its subject and period and "
      + "is not carried over.",
    "rule.PAS2060-10-VALIDITY.reason.permanent":
      "An achievement stays valid for its subject and period.",
    "rule.PAS2060-10-VALIDITY.reason.current": "The commitment of {0} holds until {1}.",
    "rule.PAS2060-10-VALIDITY.reason.renewed":
      "The commitment of {0} holds until {1}; it was renewed {2} times without an achievement.",
    "rule.PAS2060-10-VALIDITY.reason.not-counted":
      "The commitment of {0} holds until {1}; how often it was renewed without an achievement "
      + "is not stated.",
    "rule.PAS2060-10-VALIDITY.reason.lapsed": "The commitment of {0} lapsed after {1}.",
    "rule.PAS2060-10-VALIDITY.reason.reused":
      "Subject or period are those of another declaration: {0}.",
    "rule.PAS2060-10-VALIDITY.reason.before-period-end":
      "An achievement was declared on {0}; its period ends on {1}.",
    "rule.PAS2060-10-VALIDITY.change":
      "Renew the commitment, or claim the achievement when its period is over; "
      + "declare each subject and period by itself.",
    "rule.PAS2060-10-SIGN.title": "Signed by a senior representative",
    "rule.PAS2060-10-SIGN.asks":
      "The statement is dated and signed by a senior representative of the entity, "
      + "of an achievement when its period is over.",
    "rule.PAS2060-10-SIGN.reason.signed": "Signed by {0}, {1}, on {2}.",
    "rule.PAS2060-10-SIGN.reason.no-date": "{0} is named, but there is no date of a signature.",
    "rule.PAS2060-10-SIGN.reason.later":
      "The signature of {0}, {1}, is dated {2}, which is still to come.",
    "rule.PAS2060-10-SIGN.reason.before-period-end":
      "{0}, {1}, signed on {2}; the period of the achievement ends on {3}.",
    "rule.PAS2060-10-SIGN.reason.role-unclear":
      "Signed by {0}, {1}, on {2}; whether the role is senior takes a person to say.",
    "rule.PAS2060-10-SIGN.change":
      "Have the statement signed and dated by the head of the entity or of a division.",
    "rule.PAS2060-10-PUBLIC.title": "The statement is public",
    "rule.PAS2060-10-PUBLIC.asks":
      "Everyone can read the statement free of charge, and the published file is the one that "
      + "is claimed.",
    "rule.PAS2060-10-PUBLIC.reason.public": "Published, free to read and compared: {0}.",
    "rule.PAS2060-10-PUBLIC.reason.other-file":
      "At {0} another file is published: {1}; claimed is {2}.",
    "rule.PAS2060-10-PUBLIC.reason.on-request": "{0} gives the statement on request only.",
    "rule.PAS2060-10-PUBLIC.reason.access-unknown":
      "It is not stated whether everyone can read {0} free of charge.",
    "rule.PAS2060-10-PUBLIC.reason.unreachable": "{0} could not be fetched, or nobody tried.",
    "rule.PAS2060-10-PUBLIC.reason.not-compared":
      "The file at {0} was not compared with the one that is claimed.",
    "rule.PAS2060-10-PUBLIC.reason.future":
      "{0} is published on {1}, which is still to come.",
    "rule.PAS2060-10-PUBLIC.change":
      "Publish the statement where everyone can read it, and record the digest of the file.",
    "rule.PAS2060-11-RENEW.title": "Everything is done again for a new period",
    "rule.PAS2060-11-RENEW.asks":
      "For each new period footprint, plan, reduction, offsets and statement are updated, or "
      + "the status ends.",
    "rule.PAS2060-11-RENEW.reason.renewed":
      "All five are updated; the claim speaks of days until {0}.",
    "rule.PAS2060-11-RENEW.reason.open": "Not updated yet: {0}. The status holds until {1}.",
    "rule.PAS2060-11-RENEW.reason.lapsed": "Not updated: {0}. The status ended on {1}.",
    "rule.PAS2060-11-RENEW.change": "Update what is missing before the period ends.",
    "rule.PAS2060-11-UPDATE.title": "The statement follows what happens",
    "rule.PAS2060-11-UPDATE.asks":
      "The statement is updated when something affects it, such as a changed boundary, a "
      + "restatement or impaired credits.",
    "rule.PAS2060-11-UPDATE.reason.nothing": "Nothing is recorded that affects the statement.",
    "rule.PAS2060-11-UPDATE.reason.updated": "Updated in time for all {0} incidents.",
    "rule.PAS2060-11-UPDATE.reason.open": "Not updated yet for: {0}. The time runs until {1}.",
    "rule.PAS2060-11-UPDATE.reason.late": "Not updated within {1} days for: {0}.",
    "rule.PAS2060-11-UPDATE.change": "Update the statement for each incident.",
    "rule.PAS2060-EVT-PRE.title": "Plan and reductions stand before the event",
    "rule.PAS2060-EVT-PRE.asks":
      "Commitment and plan are dated before the event begins, and the plan names the reductions"
      + " that are made first.",
    "rule.PAS2060-EVT-PRE.reason.before": "The plan is of {0}; the event begins on {1}.",
    "rule.PAS2060-EVT-PRE.reason.plan-late":
      "The plan is of {0} and not from before {1}, when the event begins.",
    "rule.PAS2060-EVT-PRE.reason.commitment-late":
      "The commitment is of {0} and not from before {1}, when the event begins.",
    "rule.PAS2060-EVT-PRE.reason.no-reductions":
      "The plan names no reductions that are made before offsets.",
    "rule.PAS2060-EVT-PRE.change":
      "For the next event, make the plan with its reductions before the event begins.",
    "rule.PAS2060-EVT-POST.title": "The event is reviewed afterwards",
    "rule.PAS2060-EVT-POST.asks":
      "After the event it is reviewed whether emissions were kept as low as expected.",
    "rule.PAS2060-EVT-POST.reason.reviewed": "Reviewed on {0}; the time ran until {1}.",
    "rule.PAS2060-EVT-POST.reason.late": "Reviewed on {0}, after {1}.",
    "rule.PAS2060-EVT-POST.reason.open": "There is no review yet; the time runs until {0}.",
    "rule.PAS2060-EVT-POST.reason.never": "There is no review; the time ran until {0}.",
    "rule.PAS2060-EVT-POST.change": "Review the event and state the day and the result.",
    "rule.PAS2060-EVT-ACTUAL.title": "The balance uses actual emissions",
    "rule.PAS2060-EVT-ACTUAL.asks":
      "The balance of an event uses what was emitted, not what was forecast; before "
      + "the event is over nothing is actual.",
    "rule.PAS2060-EVT-ACTUAL.reason.actual": "The figures are actual ones.",
    "rule.PAS2060-EVT-ACTUAL.reason.not-over":
      "The figures are called actual, and the event, which ends on {0}, was not over "
      + "on {1}.",
    "rule.PAS2060-EVT-ACTUAL.reason.forecast":
      "The figures are a forecast; the actual ones are due by {0}.",
    "rule.PAS2060-EVT-ACTUAL.reason.still-forecast":
      "The figures are still a forecast; the actual ones were due by {0}.",
    "rule.PAS2060-EVT-ACTUAL.change": "Replace the forecast by actual figures.",
  ]
}
