extension English {
  /// The family PAS2060Plan.
  static let pas2060Plan: [String: String] = [
    "rule.PAS2060-7-PLAN-FIVE.title": "The plan has its five parts",
    "rule.PAS2060-7-PLAN-FIVE.asks":
      "The plan holds the commitment, the timescale, the targets with their dates, the means "
      + "with assumptions and justification, and the offset strategy with quantity, nature and "
      + "type; and what earlier reductions need, where they shall count.",
    "rule.PAS2060-7-PLAN-FIVE.reason.complete": "All {0} items are there.",
    "rule.PAS2060-7-PLAN-FIVE.reason.incomplete": "The plan lacks: {0}.",
    "rule.PAS2060-7-PLAN-FIVE.change": "Add the parts that are missing.",
    "rule.PAS2060-7-REVIEW.title": "Performance against the plan is reviewed",
    "rule.PAS2060-7-REVIEW.asks":
      "There is a process by which performance against the plan is assessed from time to time "
      + "and corrected.",
    "rule.PAS2060-7-REVIEW.reason.described":
      "Please look whether this is adequate, every {1} months: {0}.",
    "rule.PAS2060-7-REVIEW.reason.no-frequency":
      "How often is not stated; please look whether this is adequate: {0}.",
    "rule.PAS2060-7-REVIEW.change": "Describe the process, how often it runs and how it corrects.",
    "rule.PAS2060-7-HISTORIC.title": "Reductions before the baseline are shown",
    "rule.PAS2060-7-HISTORIC.asks":
      "Reductions from before the baseline count where their period ends on the day before it, "
      + "data suffice, the method is precisely the same, all is in line with the standard, and "
      + "they are reported in parallel.",
    "rule.PAS2060-7-HISTORIC.reason.not-claimed": "No earlier reductions are claimed.",
    "rule.PAS2060-7-HISTORIC.reason.shown":
      "Reductions from {0} to {1} are shown with all that they need.",
    "rule.PAS2060-7-HISTORIC.reason.incomplete": "Not shown: {0}.",
    "rule.PAS2060-7-HISTORIC.reason.not-before":
      "The period from {0} to {1} does not end on the day before the baseline date {2}.",
    "rule.PAS2060-7-HISTORIC.change": "Show what is missing, or claim without earlier reductions.",
    "rule.PAS2060-7-PLAN-FRESH.title": "The plan is at most 12 months old",
    "rule.PAS2060-7-PLAN-FRESH.asks":
      "On the day of the declaration the plan was made or updated within 12 calendar months.",
    "rule.PAS2060-7-PLAN-FRESH.reason.fresh": "The plan is of {0}, the declaration of {1}.",
    "rule.PAS2060-7-PLAN-FRESH.reason.stale":
      "The plan is of {0}, the declaration of {1}; the plan was good until {2}.",
    "rule.PAS2060-7-PLAN-FRESH.reason.future":
      "The plan is dated {0}, which is still to come.",
    "rule.PAS2060-7-PLAN-FRESH.change": "Update the plan before the declaration.",
    "rule.PAS2060-7-DATES.title": "Baseline, qualification and periods are in order",
    "rule.PAS2060-7-DATES.asks":
      "Qualification and the first period do not come before the baseline, and application "
      + "periods follow each other or a gap is explained. Twelve months, equal length and at most"
      + " two years are recommended.",
    "rule.PAS2060-7-DATES.reason.in-order":
      "Baseline {0}, qualification {1}, first period from {2}.",
    "rule.PAS2060-7-DATES.reason.before-baseline":
      "The baseline date is {0}; qualification is on {1} and the first period begins on {2}, "
      + "and neither may come before it.",
    "rule.PAS2060-7-DATES.reason.not-contiguous":
      "Gaps without a reason before: {0}. Overlapping: {1}.",
    "rule.PAS2060-7-DATES.reason.unusual":
      "Over two years: {0}. Not twelve months: {1}. Of another length: {2}. After an explained "
      + "gap: {3}.",
    "rule.PAS2060-7-DATES.change": "Correct the dates, close the gaps or give their reasons.",
  ]
}
