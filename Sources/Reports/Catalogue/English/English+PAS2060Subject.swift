extension English {
  /// The family PAS2060Subject.
  static let pas2060Subject: [String: String] = [
    "rule.PAS2060-5-SCOPE12-COMPLETE.title": "All of Scope 1 and 2 is counted",
    "rule.PAS2060-5-SCOPE12-COMPLETE.asks":
      "Every source of Scope 1 and Scope 2 within the boundary is in the footprint.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.complete":
      "Sources of Scope 1 and 2 counted: {0}; left out: none.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.left-out":
      "Left out of Scope 1 and 2: {0}; estimated together {1}.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.de-minimis":
      "Left out of Scope 1 and 2, each family below 1 %: {0}; together {1}. The setting "
      + "allows it; disclose it.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.change": "Count the sources that are left out.",
    "rule.PAS2060-5-SCOPE3-1PCT.title": "No Scope 3 source of 1 % or more is left out",
    "rule.PAS2060-5-SCOPE3-1PCT.asks":
      "What is left out of Scope 3 is below 1 % of the total, by family of sources, unless "
      + "it is shown that it cannot be counted with reasonable means. Slices of one source "
      + "are added up.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.none-left-out": "Nothing of Scope 3 is left out.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.below":
      "The largest family left out is {0}: {1}, {2} of the total.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.above":
      "Left out is {0}: {1}, {2} of the total, in {3}. No document shows why.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.shown-infeasible":
      "Left out is {0}, {1} of the total. Look at what shows that it cannot be counted: "
      + "{2}.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-estimate": "Left out without an estimate: {0}.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-footprint":
      "The footprint is zero, so no share can be told.",
    "rule.PAS2060-5-SCOPE3-1PCT.change":
      "Count the family, or give the document that shows why it cannot be counted.",
    "rule.PAS2060-5-COVERAGE-95.title": "At least 95 % is counted",
    "rule.PAS2060-5-COVERAGE-95.asks":
      "At least 95 % of all emissions are counted; where one source makes more than "
      + "half of the total, at least 95 % of the rest as well. What one activity emits "
      + "in one way is one source, in whatever scope, category or slice.",
    "rule.PAS2060-5-COVERAGE-95.reason.covered": "{0} of all emissions are counted.",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-covered":
      "{0} makes {1} of the total; of the rest {2} are counted.",
    "rule.PAS2060-5-COVERAGE-95.reason.below": "Only {0} are counted: {1} of {2}.",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-below":
      "{0} makes {1} of the total; of the rest only {2} are counted: {3} of {4}.",
    "rule.PAS2060-5-COVERAGE-95.reason.at-limit":
      "Exactly {0} are counted, which is the limit itself.",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-at-limit":
      "{0} makes {1} of the total; of the rest exactly {2} are counted, which is the limit "
      + "itself.",
    "rule.PAS2060-5-COVERAGE-95.reason.no-estimate":
      "Left out without an estimate: {0}. The coverage is at most {1}.",
    "rule.PAS2060-5-COVERAGE-95.reason.no-footprint":
      "The footprint is zero, so no coverage can be told.",
    "rule.PAS2060-5-COVERAGE-95.change":
      "Count more of what is left out, and estimate what is left out without a figure.",
    "rule.PAS2060-5-SUBJECT-UNIQUE.title": "The subject is one thing and no other",
    "rule.PAS2060-5-SUBJECT-UNIQUE.asks":
      "Entity and subject are named, with purposes, objectives, functions and all "
      + "activities that are material to them.",
    "rule.PAS2060-5-SUBJECT-UNIQUE.reason.not-stated": "Not stated: {0}.",
    "rule.PAS2060-5-SUBJECT-UNIQUE.reason.to-judge":
      "The subject is {0}, with these activities: {1}. Look whether the words fit it and "
      + "no other.",
    "rule.PAS2060-5-SUBJECT-UNIQUE.change":
      "State what is missing, and let a reviewer decide on the definition.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.title": "The subject does not hide the largest emitters",
    "rule.PAS2060-5-SUBJECT-RATIONALE.asks":
      "The choice of the subject is explained. Material sources outside it have a reason, "
      + "what is narrow or outsourced is documented, and nothing outside is larger than the "
      + "subject.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.reason.undocumented": "Not documented: {0}.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.reason.no-reason":
      "Outside the subject without a reason: {0}.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.reason.share-unknown":
      "The subject's share of the whole entity cannot be told: no total of the entity is "
      + "stated, or it is smaller than the subject.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.reason.size-unknown":
      "Outside the subject without an estimate: {0}.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.reason.larger":
      "Outside the subject lies {0} with {1}; the subject has {2}, {3} of the entity.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.reason.unnamed-larger":
      "Of the entity {0} lie outside without a name; the subject has {1}, {2} of the entity.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.reason.largest":
      "The subject is {0} of the entity; nothing outside is larger.",
    "rule.PAS2060-5-SUBJECT-RATIONALE.change":
      "Document the choice and what lies outside, with estimates; or take a subject that "
      + "holds the large sources.",
    "rule.PAS2060-5-BOUNDARY-ORG.title": "The organisation's boundary is true and fair",
    "rule.PAS2060-5-BOUNDARY-ORG.asks":
      "The boundary is drawn by equity share or control and holds the subsidiaries in core "
      + "operations. A part or a site is a discrete operation with a purpose of its own.",
    "rule.PAS2060-5-BOUNDARY-ORG.reason.subsidiaries-out":
      "Subsidiaries in core operations are left out.",
    "rule.PAS2060-5-BOUNDARY-ORG.reason.not-discrete":
      "The part or site is no discrete operation with a purpose of its own.",
    "rule.PAS2060-5-BOUNDARY-ORG.reason.to-judge":
      "The boundary is drawn by {0}. Look whether it is true and fair.",
    "rule.PAS2060-5-BOUNDARY-ORG.change":
      "Name the approach, draw the boundary around all core operations, and let a reviewer "
      + "decide.",
    "rule.PAS2060-5-EXCLUSION-DOC.title": "What is left out is documented",
    "rule.PAS2060-5-EXCLUSION-DOC.asks":
      "Every source that is left out is listed with its reason and its estimated size.",
    "rule.PAS2060-5-EXCLUSION-DOC.reason.none-left-out": "Nothing is left out.",
    "rule.PAS2060-5-EXCLUSION-DOC.reason.documented":
      "Left out with reason and estimate: {0}, together {1}.",
    "rule.PAS2060-5-EXCLUSION-DOC.reason.no-reason": "Left out without a reason: {0}.",
    "rule.PAS2060-5-EXCLUSION-DOC.reason.no-size": "Left out without an estimate: {0}.",
    "rule.PAS2060-5-EXCLUSION-DOC.change":
      "Give the reason and an estimate for each source that is left out, or count it.",
    "rule.PAS2060-5-ALLGAS.title": "All greenhouse gases are considered",
    "rule.PAS2060-5-ALLGAS.asks":
      "Each of the seven gases is counted or said not to occur, as the inventory "
      + "shows, and all periods that are compared use one set of GWP values.",
    "rule.PAS2060-5-ALLGAS.reason.all":
      "All seven gases are considered, with the GWP set {0} throughout.",
    "rule.PAS2060-5-ALLGAS.reason.gases-left-out": "Nothing is said of: {0}.",
    "rule.PAS2060-5-ALLGAS.reason.sets-differ":
      "The footprint uses the GWP set {0}; what it is compared with uses {1}.",
    "rule.PAS2060-5-ALLGAS.reason.contradicted":
      "Said not to occur: {0}. The inventory has {1} of it: {2}.",
    "rule.PAS2060-5-ALLGAS.reason.not-by-name":
      "Said to be counted, and no line of the inventory names it: {0}.",
    "rule.PAS2060-5-ALLGAS.change":
      "Count each gas or say that it does not occur, as the inventory has it, and "
      + "restate the periods with one set of GWP values.",
    "rule.PAS2060-5-NO-UNDERESTIMATE.title": "Estimates do not understate",
    "rule.PAS2060-5-NO-UNDERESTIMATE.asks":
      "No estimate lies below its lower bound; one below the middle of its bounds, or "
      + "without bounds, must be shown not to understate.",
    "rule.PAS2060-5-NO-UNDERESTIMATE.reason.none": "Nothing is estimated.",
    "rule.PAS2060-5-NO-UNDERESTIMATE.reason.below-bound": "Below their own lower bound: {0}.",
    "rule.PAS2060-5-NO-UNDERESTIMATE.reason.below-middle":
      "Below the middle of their bounds: {0}. Look at what shows that they do not understate.",
    "rule.PAS2060-5-NO-UNDERESTIMATE.reason.no-bounds":
      "Estimates without bounds: {0}. Notes on tolerance: {1}.",
    "rule.PAS2060-5-NO-UNDERESTIMATE.reason.cautious":
      "Estimates at or above the middle of their bounds: {0}.",
    "rule.PAS2060-5-NO-UNDERESTIMATE.change":
      "Take the upper bound or the middle of the range, or show that the estimate does not "
      + "understate.",
    "rule.PAS2060-5-PRODUCT-LIFECYCLE.title": "The whole life cycle is counted",
    "rule.PAS2060-5-PRODUCT-LIFECYCLE.asks":
      "A product or service counts materials, production, distribution, use and end of life.",
    "rule.PAS2060-5-PRODUCT-LIFECYCLE.reason.whole": "All stages of the life cycle are counted.",
    "rule.PAS2060-5-PRODUCT-LIFECYCLE.reason.stages-left-out": "Stages left out: {0}.",
    "rule.PAS2060-5-PRODUCT-LIFECYCLE.reason.partial":
      "Stages left out of a product for businesses: {0}. Reason given: {1}.",
    "rule.PAS2060-5-PRODUCT-LIFECYCLE.change": "Count the stages that are left out.",
    "rule.PAS2060-5-SUBJECT-UNCHANGED.title": "The subject is the same in every stage",
    "rule.PAS2060-5-SUBJECT-UNCHANGED.asks":
      "The definition of the subject and what is inside are the same in the baseline, in "
      + "each application period and in what is promised.",
    "rule.PAS2060-5-SUBJECT-UNCHANGED.reason.same": "Periods with the same definition: {0}.",
    "rule.PAS2060-5-SUBJECT-UNCHANGED.reason.changed": "Defined otherwise in: {0}.",
    "rule.PAS2060-5-SUBJECT-UNCHANGED.change":
      "Restate the periods for one definition, or start anew with a baseline of its own.",
  ]
}
