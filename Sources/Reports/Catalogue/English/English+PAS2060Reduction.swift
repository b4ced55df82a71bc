extension English {
  /// The family PAS2060Reduction.
  static let pas2060Reduction: [String: String] = [
    "rule.PAS2060-8-FIRST-PERIOD.title": "One of three ways through a first period",
    "rule.PAS2060-8-FIRST-PERIOD.asks":
      "A first period ends with reductions of its own, with those from before the baseline as "
      + "well, or with everything offset. The last is for a first period only and is disclosed.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.later-period":
      "The claim is not for a first period, or does not say so.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.offset-only":
      "The first period is offset as a whole, without a reduction.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.own-reductions":
      "Change against the baseline: {0}, {1}; per unit {2}.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.with-historic":
      "Earlier reductions: {0}; change since: {1}; reduced together: {2}.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.no-reduction":
      "Reductions are claimed, and nothing fell. Change against the baseline: {0}, {1}; per "
      + "unit {2}.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.no-historic-reduction":
      "Earlier reductions: {0}; change since: {1}. Together nothing is reduced: {2}.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.not-first":
      "Everything is offset without a reduction, and the period is not the first.",
    "rule.PAS2060-8-FIRST-PERIOD.reason.earlier-period":
      "The claim is said to be for the first period; there is an earlier one, from {0} to {1}.",
    "rule.PAS2060-8-FIRST-PERIOD.change":
      "State the way that was taken, and show the reductions it needs.",
    "rule.PAS2060-8-REDUCTION.title": "Emissions fell",
    "rule.PAS2060-8-REDUCTION.asks":
      "After the first period emissions are lower than in the reference, absolute or per unit "
      + "of output.",
    "rule.PAS2060-8-REDUCTION.reason.fell":
      "Against {0}: {1}, {2}; per unit {3}. Against {4}: {5}, {6}; per unit {7}.",
    "rule.PAS2060-8-REDUCTION.reason.fell-per-unit":
      "Only per unit of output. Against {0}: {1}, {2}; per unit {3}. Against {4}: {5}, {6}; per"
      + " unit {7}.",
    "rule.PAS2060-8-REDUCTION.reason.rose-since":
      "Against {0}: {1}, {2}; per unit {3}. But a rise against {4}: {5}, {6}; per unit {7}. The"
      + " reason given: {8}",
    "rule.PAS2060-8-REDUCTION.reason.rose-unexplained":
      "Against {0}: {1}, {2}; per unit {3}. But a rise against {4}: {5}, {6}; per unit {7}. No "
      + "reason is given.",
    "rule.PAS2060-8-REDUCTION.reason.not-fallen":
      "Neither fell. Against {0}: {1}, {2}; per unit {3}. Against {4}: {5}, {6}; per unit {7}.",
    "rule.PAS2060-8-REDUCTION.change": "Reduce emissions before offsetting them; explain a rise.",
    "rule.PAS2060-8-INTENSITY-GROWTH.title": "Less per unit and more in all is explained",
    "rule.PAS2060-8-INTENSITY-GROWTH.asks":
      "Where emissions rise and those per unit of output fall, that is explained, with the "
      + "growth of the economy beside it.",
    "rule.PAS2060-8-INTENSITY-GROWTH.reason.not-concerned":
      "It is not so that emissions rose while those per unit fell.",
    "rule.PAS2060-8-INTENSITY-GROWTH.reason.explained":
      "The reason given: {0}. Output grew by {1}, the economy by {2}.",
    "rule.PAS2060-8-INTENSITY-GROWTH.reason.outgrew": "Output grew by {0}, the economy by {1}.",
    "rule.PAS2060-8-INTENSITY-GROWTH.reason.not-outgrown":
      "Output grew by {0}, not faster than the economy with {1}.",
    "rule.PAS2060-8-INTENSITY-GROWTH.reason.no-growth":
      "The reason given: {0}. The growth of output or of the economy is not stated.",
    "rule.PAS2060-8-INTENSITY-GROWTH.reason.unexplained":
      "Emissions changed by {0}, those per unit by {1}, and no reason is given.",
    "rule.PAS2060-8-INTENSITY-GROWTH.change":
      "Explain the rise and state the growth of output and economy.",
    "rule.PAS2060-8-SAME-METHOD.title": "Reductions are measured with one method",
    "rule.PAS2060-8-SAME-METHOD.asks":
      "The reduction is measured with the method of the original footprint. What activity and "
      + "what new factors changed is shown apart.",
    "rule.PAS2060-8-SAME-METHOD.reason.same": "Change {0}: by activity {1}, by factors {2}.",
    "rule.PAS2060-8-SAME-METHOD.reason.same-with-alternative":
      "Change {0}: by activity {1}, by factors {2}. For comparison, by {3}: {4}.",
    "rule.PAS2060-8-SAME-METHOD.reason.other-method":
      "The method is another than that of the original footprint, which was not done again.",
    "rule.PAS2060-8-SAME-METHOD.reason.not-adding-up":
      "Activity {1} and factors {2} together are not the change {0}.",
    "rule.PAS2060-8-SAME-METHOD.reason.requantified":
      "The original was done again with a new method. Change {0}: by activity {1}, by factors {2}.",
    "rule.PAS2060-8-SAME-METHOD.reason.factors-only":
      "The fall is one of factors alone. Change {0}: by activity {1}, by factors {2}.",
    "rule.PAS2060-8-SAME-METHOD.reason.stated-only":
      "Change {0}: by activity {1}, by factors {2}, as is said; no inventory of the base year shows it.",
    "rule.PAS2060-8-SAME-METHOD.reason.not-separated":
      "What new factors did to the change of {0} is not shown.",
    "rule.PAS2060-8-SAME-METHOD.change":
      "Measure with the original method, and show the effect of activity and of factors.",
    "rule.PAS2060-8-EXPRESS.title": "The reduction is stated, and rightly",
    "rule.PAS2060-8-EXPRESS.asks":
      "The reduction is stated in kg or per unit of output, with the gases, and as a share of "
      + "the original footprint, and agrees with the data.",
    "rule.PAS2060-8-EXPRESS.reason.stated":
      "Reduced by {0}, by {1} kg per unit, by {2} of the original footprint.",
    "rule.PAS2060-8-EXPRESS.reason.partly": "Not stated: {0}.",
    "rule.PAS2060-8-EXPRESS.reason.no-figure":
      "The reduction is stated neither in kg nor per unit of output.",
    "rule.PAS2060-8-EXPRESS.reason.no-share": "The share of the original footprint is not stated.",
    "rule.PAS2060-8-EXPRESS.reason.differs": "Other than the data give: {0}.",
    "rule.PAS2060-8-EXPRESS.change":
      "State absolute figure, intensity and share as the data give them.",
    "rule.PAS2060-8-TYPE.title": "The kind of reduction is told",
    "rule.PAS2060-8-TYPE.asks":
      "The statement and everything else that is published say whether the reduction is "
      + "overall, by activity or by intensity.",
    "rule.PAS2060-8-TYPE.reason.stated": "It is told everywhere: {0}.",
    "rule.PAS2060-8-TYPE.reason.communications-silent":
      "The statement says {0}; other communication does not say it.",
    "rule.PAS2060-8-TYPE.reason.communications-not-read":
      "The statement says {0}; whether other communication says it was not looked at.",
    "rule.PAS2060-8-TYPE.change": "Tell the kind of reduction wherever it is mentioned.",
    "rule.PAS2060-8-NO-OFFSET-AS-REDUCTION.title": "Credits are no reductions",
    "rule.PAS2060-8-NO-OFFSET-AS-REDUCTION.asks":
      "Credits that were bought do not count as a reduction.",
    "rule.PAS2060-8-NO-OFFSET-AS-REDUCTION.reason.none": "No credits are counted as a reduction.",
    "rule.PAS2060-8-NO-OFFSET-AS-REDUCTION.reason.gross":
      "The figure that is compared is the footprint before offsets: {0}.",
    "rule.PAS2060-8-NO-OFFSET-AS-REDUCTION.reason.counted": "Credits counted as a reduction: {0}.",
    "rule.PAS2060-8-NO-OFFSET-AS-REDUCTION.reason.not-stated":
      "It is not stated, and the figure that is compared, {0}, is not the footprint before "
      + "offsets, {1}.",
    "rule.PAS2060-8-NO-OFFSET-AS-REDUCTION.change": "Compare footprints before offsets.",
    "rule.PAS2060-8-IN-BOUNDARY.title": "Reductions elsewhere do not count",
    "rule.PAS2060-8-IN-BOUNDARY.asks": "Only reductions inside the footprint of the subject count.",
    "rule.PAS2060-8-IN-BOUNDARY.reason.none": "No reductions outside the footprint are counted.",
    "rule.PAS2060-8-IN-BOUNDARY.reason.counted":
      "Reductions counted from outside the footprint: {0}.",
    "rule.PAS2060-8-IN-BOUNDARY.reason.not-stated":
      "It is not stated whether reductions outside the footprint are counted.",
    "rule.PAS2060-8-IN-BOUNDARY.change": "Take reductions elsewhere out of the figure.",
    "rule.PAS2060-8-OUTSOURCE.title": "Outsourcing is no reduction",
    "rule.PAS2060-8-OUTSOURCE.asks":
      "An activity that was moved to a third party is no reduction, unless the emissions of the"
      + " subject really fall.",
    "rule.PAS2060-8-OUTSOURCE.reason.none": "No source of the reference period has gone.",
    "rule.PAS2060-8-OUTSOURCE.reason.ended": "Gone, without outsourcing: {0}; then {1}.",
    "rule.PAS2060-8-OUTSOURCE.reason.outsourced":
      "Gone, and outsourcing is mentioned: {0}; then {1}. Please look whether emissions really "
      + "fell.",
    "rule.PAS2060-8-OUTSOURCE.change":
      "Show that the emissions fell and did not move, or count the source in Scope 3.",
    "rule.PAS2060-8-MANDATORY-TARGET.title": "Legal targets are met",
    "rule.PAS2060-8-MANDATORY-TARGET.asks":
      "Targets that the law sets are the least that must be met.",
    "rule.PAS2060-8-MANDATORY-TARGET.reason.no-target": "No legal target is named.",
    "rule.PAS2060-8-MANDATORY-TARGET.reason.met": "Met: {0}.",
    "rule.PAS2060-8-MANDATORY-TARGET.reason.missed":
      "Missed: {0}. Of the first: emitted {1}, allowed {2}.",
    "rule.PAS2060-8-MANDATORY-TARGET.reason.unknown": "The figures are not stated: {0}.",
    "rule.PAS2060-8-MANDATORY-TARGET.change": "Meet the target of the law, and state its figures.",
    "rule.PAS2060-8-PLAN-VARIANCE.title": "The result is compared with the forecast",
    "rule.PAS2060-8-PLAN-VARIANCE.asks":
      "It is stated whether the reduction follows the forecast of the plan; a significant "
      + "difference is explained.",
    "rule.PAS2060-8-PLAN-VARIANCE.reason.followed":
      "The forecast is followed. Emitted: {0}; forecast: {1}.",
    "rule.PAS2060-8-PLAN-VARIANCE.reason.explained":
      "Emitted: {0}; forecast: {1}. The reason given: {2}",
    "rule.PAS2060-8-PLAN-VARIANCE.reason.unexplained":
      "The forecast is not followed, and no reason is given. Emitted: {0}; forecast: {1}.",
    "rule.PAS2060-8-PLAN-VARIANCE.reason.above-forecast":
      "The forecast is said to be followed. Emitted: {0}, more than the forecast of {1}.",
    "rule.PAS2060-8-PLAN-VARIANCE.change":
      "State whether the forecast is followed, and explain the difference.",
  ]
}
