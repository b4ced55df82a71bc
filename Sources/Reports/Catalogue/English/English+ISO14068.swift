extension English {
  /// The family ISO14068.
  static let iso14068: [String: String] = [
    "rule.ISO14068-SCOPE-SUBJECT.title": "The subject is one of ISO 14068-1",
    "rule.ISO14068-SCOPE-SUBJECT.asks":
      "The subject is an organisation, a product, a service, a building or an event. "
      + "Countries, regions and cities cannot claim.",
    "rule.ISO14068-SCOPE-SUBJECT.reason.covered": "The standard covers this kind of subject.",
    "rule.ISO14068-SCOPE-SUBJECT.reason.territory": "{0} is a territory.",
    "rule.ISO14068-SCOPE-SUBJECT.change":
      "Claim for an organisation, a product or an event within the territory.",
    "rule.ISO14068-STEPS.title": "The steps are done in their order",
    "rule.ISO14068-STEPS.asks":
      "Commitment, subject and boundary, quantification, plan, reductions, offsetting and "
      + "report come before the claim. The first two are done once, the others in each "
      + "period.",
    "rule.ISO14068-STEPS.reason.done": "Steps are done up to number {0}.",
    "rule.ISO14068-STEPS.reason.not-done": "Not done yet: {0}.",
    "rule.ISO14068-STEPS.reason.out-of-order":
      "The step {0} is done, and these before it are not: {1}.",
    "rule.ISO14068-STEPS.change": "Do the steps that are missing.",
    "term.iso-step.commitment": "commitment",
    "term.iso-step.subject": "subject and boundary",
    "term.iso-step.quantification": "quantification",
    "term.iso-step.plan": "management plan",
    "term.iso-step.reductions": "reductions and removals",
    "term.iso-step.offsets": "offsetting",
    "term.iso-step.report": "report",
    "term.iso-step.claim": "claim",
    "rule.ISO14068-COMMIT.title": "Top management is committed",
    "rule.ISO14068-COMMIT.asks":
      "Top management commits itself to carbon neutrality, in public and with a date not "
      + "after the claim, and somebody is responsible.",
    "rule.ISO14068-COMMIT.reason.committed": "Top management committed itself on {0}.",
    "rule.ISO14068-COMMIT.reason.incomplete": "Not stated: {0}.",
    "rule.ISO14068-COMMIT.reason.after-claim": "The commitment is of {0}, after the claim of {1}.",
    "rule.ISO14068-COMMIT.change":
      "Publish the commitment of top management with its date and who is responsible.",
    "term.iso-commitment.statement": "statement of top management",
    "term.iso-commitment.date": "date of the commitment",
    "term.iso-commitment.responsible": "responsible person",
    "term.iso-commitment.public": "publication",
    "rule.ISO14068-QUANT-ORG.title": "The inventory covers every significant category",
    "rule.ISO14068-QUANT-ORG.asks":
      "An organisation follows ISO 14064-1, documents its criteria of significance, and "
      + "gives for each category from 2 to 6 a figure or the reason why it is not "
      + "significant.",
    "rule.ISO14068-QUANT-ORG.reason.addressed":
      "Categories with figures: {0}. Not significant, with reasons: {1}.",
    "rule.ISO14068-QUANT-ORG.reason.ghg-protocol":
      "The method is {0}, which only some verifiers accept in place of ISO 14064-1.",
    "rule.ISO14068-QUANT-ORG.reason.other-method": "The method is {0}, not ISO 14064-1.",
    "rule.ISO14068-QUANT-ORG.reason.not-addressed":
      "Categories with neither a figure nor a reason: {0}.",
    "rule.ISO14068-QUANT-ORG.reason.significant-left-out": "Judged significant, and left out: {0}.",
    "rule.ISO14068-QUANT-ORG.change":
      "Quantify the categories that are missing, or give the reason why they are not significant.",
    "rule.ISO14068-QUANT-PROD.title": "The product's footprint covers its life",
    "rule.ISO14068-QUANT-PROD.asks":
      "The footprint of a product or service follows ISO 14067 and counts every stage of "
      + "its life. A product for other businesses may count a part, if it says so and why.",
    "rule.ISO14068-QUANT-PROD.reason.whole": "Every stage is counted; the method is {0}.",
    "rule.ISO14068-QUANT-PROD.reason.partial-disclosed":
      "Not counted: {0}. The reason given for a product for businesses: {1}.",
    "rule.ISO14068-QUANT-PROD.reason.partial":
      "Not counted: {0}. The product is not stated to be for other businesses.",
    "rule.ISO14068-QUANT-PROD.reason.undisclosed": "Not counted, and no reason is given: {0}.",
    "rule.ISO14068-QUANT-PROD.reason.other-method": "The method is {0}, not ISO 14067.",
    "rule.ISO14068-QUANT-PROD.change": "Count the stages that are missing.",
    "term.iso-stage.materials": "materials",
    "term.iso-stage.production": "production",
    "term.iso-stage.distribution": "distribution",
    "term.iso-stage.use": "use",
    "term.iso-stage.end-of-life": "end of life",
    "rule.ISO14068-SCOPE2.title":
      "Electricity is shown by location, and by market with sound instruments",
    "rule.ISO14068-SCOPE2.asks":
      "The location-based figure of Scope 2 is always shown. A market-based one stands "
      + "beside it and rests on instruments that meet the quality criteria. What is offset is "
      + "not less than the setting asks.",
    "rule.ISO14068-SCOPE2.reason.shown": "By location: {0}; by market: {1}; used: {2}.",
    "rule.ISO14068-SCOPE2.reason.smaller-used":
      "The claim uses {0}, which is too little. By location: {1}; by market: {2}.",
    "rule.ISO14068-SCOPE2.reason.no-instruments":
      "The market-based figure of {0} rests on no instrument.",
    "rule.ISO14068-SCOPE2.reason.criteria":
      "These do not meet the quality criteria, or do not answer them: {0}.",
    "rule.ISO14068-SCOPE2.reason.only-market-falls":
      "Only the market-based figure falls. With location-based electricity the total is "
      + "{0}, and was {1}.",
    "rule.ISO14068-SCOPE2.reason.not-compared":
      "The reduction is shown by market only; the comparison by location is not stated.",
    "rule.ISO14068-SCOPE2.change":
      "Offset the figure that the setting asks, show both, and retire instruments that meet "
      + "the criteria.",
    "rule.ISO14068-BASELINE.title": "The baseline is fixed and its policy stated",
    "rule.ISO14068-BASELINE.asks":
      "The baseline has a figure and a policy of recalculation. Changes of structure and "
      + "method led to a recalculation once they reach the share that the setting names.",
    "rule.ISO14068-BASELINE.reason.fixed": "The baseline is {0}, and no change is open.",
    "rule.ISO14068-BASELINE.reason.small-changes":
      "Changes of {0} against a baseline of {1} did not lead to a recalculation; they are "
      + "below the threshold.",
    "rule.ISO14068-BASELINE.reason.not-recalculated":
      "Changes of {0} against a baseline of {1} reach the threshold, and the baseline was "
      + "not recalculated.",
    "rule.ISO14068-BASELINE.reason.unknown-effect":
      "Changes whose effect is not stated and that were not recalculated: {0}.",
    "rule.ISO14068-BASELINE.change":
      "Recalculate the baseline, or state the effect of the changes.",
    "rule.ISO14068-PATHWAY.title": "There is a pathway to residual emissions",
    "rule.ISO14068-PATHWAY.asks":
      "The pathway has a target of the short term and one of the long term, falls all the "
      + "way, leaves nothing unabated from its residual date on, and follows science and 1.5 "
      + "degrees or says why not.",
    "rule.ISO14068-PATHWAY.reason.ambition":
      "Targets of {0} and {1}; only residual emissions remain from {2} on. Look at whether "
      + "they follow science.",
    "rule.ISO14068-PATHWAY.reason.intensity-targets":
      "Not absolute are the targets of {0}. Look at the reason and at whether they follow science.",
    "rule.ISO14068-PATHWAY.reason.justified":
      "The pathway does not follow science; the reason given: {0}.",
    "rule.ISO14068-PATHWAY.reason.no-short-term": "No target lies between {0} and {1}.",
    "rule.ISO14068-PATHWAY.reason.no-long-term": "No target lies after {0}.",
    "rule.ISO14068-PATHWAY.reason.rises": "The target of {1} is above that of {0}.",
    "rule.ISO14068-PATHWAY.reason.unabated-left":
      "On {0} not everything is abated; the last target leaves {1}.",
    "rule.ISO14068-PATHWAY.reason.not-justified":
      "The pathway does not follow science, and no reason is given.",
    "rule.ISO14068-PATHWAY.change":
      "Complete the targets, and show that they follow science and 1.5 degrees.",
    "rule.ISO14068-PLAN-13.title": "The management plan has its thirteen parts",
    "rule.ISO14068-PLAN-13.asks":
      "The carbon neutrality management plan has thirteen parts, and what they say is sound.",
    "rule.ISO14068-PLAN-13.reason.complete": "All {0} parts are there. Look at what they say.",
    "rule.ISO14068-PLAN-13.reason.incomplete": "{0} parts are there. Missing: {1}.",
    "rule.ISO14068-PLAN-13.change": "Write the parts that are missing.",
    "term.iso-plan.subject": "subject and boundary",
    "term.iso-plan.timetable": "period and timetable",
    "term.iso-plan.baseline": "baseline",
    "term.iso-plan.pathway": "pathway with targets",
    "term.iso-plan.measures": "reduction measures",
    "term.iso-plan.removals": "enhancement of removals",
    "term.iso-plan.unabated-and-residual": "unabated and residual emissions",
    "term.iso-plan.offsets": "types and quantities of offsets",
    "term.iso-plan.credit-criteria": "criteria for credits and passage to removals",
    "term.iso-plan.indicators": "indicators and monitoring",
    "term.iso-plan.adverse-impacts": "adverse impacts",
    "term.iso-plan.revision": "evaluation and revision",
    "term.iso-plan.documentation": "documented information",
    "rule.ISO14068-HIERARCHY.title": "Reductions come before offsets",
    "rule.ISO14068-HIERARCHY.asks":
      "Before the claim emissions were reduced or removals inside the boundary enhanced. A "
      + "first year of offsets alone is not accepted.",
    "rule.ISO14068-HIERARCHY.reason.reduced": "The footprint is {0}; the baseline is {1}.",
    "rule.ISO14068-HIERARCHY.reason.measures":
      "The total does not show it, but these measures are done: {0}. Look at the evidence "
      + "of their effect, together {1}.",
    "rule.ISO14068-HIERARCHY.reason.offset-only": "The claim rests on offsets alone.",
    "rule.ISO14068-HIERARCHY.reason.no-reduction":
      "The footprint is {0}, the baseline {1}, and no measure with an effect was done "
      + "before the claim.",
    "rule.ISO14068-HIERARCHY.change": "Carry out measures and show their effect before the claim.",
    "rule.ISO14068-NO-HISTORIC.title": "Reductions before the baseline do not count",
    "rule.ISO14068-NO-HISTORIC.asks": "Nothing that was reduced before the baseline is counted.",
    "rule.ISO14068-NO-HISTORIC.reason.none": "No reduction before the baseline is counted.",
    "rule.ISO14068-NO-HISTORIC.reason.counted": "Reductions before the baseline are counted: {0}.",
    "rule.ISO14068-NO-HISTORIC.change": "Take the reductions before the baseline out of the claim.",
    "rule.ISO14068-UNABATED-RESIDUAL.title": "Unabated and residual emissions are told apart",
    "rule.ISO14068-UNABATED-RESIDUAL.asks":
      "What is offset is told as unabated and residual emissions, which together are the "
      + "footprint less removals inside the boundary.",
    "rule.ISO14068-UNABATED-RESIDUAL.reason.split": "Unabated: {0}; residual: {1}.",
    "rule.ISO14068-UNABATED-RESIDUAL.reason.mismatch":
      "The two are {0}; to be offset are {1}. They differ by {2}.",
    "rule.ISO14068-UNABATED-RESIDUAL.reason.negative":
      "Neither may be below zero. Unabated: {0}; residual: {1}.",
    "rule.ISO14068-UNABATED-RESIDUAL.change": "State both so that they add up to what is offset.",
    "rule.ISO14068-REMOVALS-FOR-RESIDUAL.title": "Residual emissions are balanced by removals",
    "rule.ISO14068-REMOVALS-FOR-RESIDUAL.asks":
      "From the residual date on all credits are removals. Before it the plan says how "
      + "credits pass over to removals.",
    "rule.ISO14068-REMOVALS-FOR-RESIDUAL.reason.removals-only":
      "All credits are removals, {0}; the residual date is {1}.",
    "rule.ISO14068-REMOVALS-FOR-RESIDUAL.reason.not-removals":
      "These are not labelled as removals: {0}. The residual date is {1}.",
    "rule.ISO14068-REMOVALS-FOR-RESIDUAL.reason.passage":
      "Removals make {0} of the credits; the plan says how they take over until {1}.",
    "rule.ISO14068-REMOVALS-FOR-RESIDUAL.reason.no-passage":
      "Removals make {0} of the credits, and the plan does not say how they take over until {1}.",
    "rule.ISO14068-REMOVALS-FOR-RESIDUAL.change": "Use removals, or plan the passage to them.",
    "rule.ISO14068-IN-BOUNDARY-REVERSAL.title": "Reversed removals are emissions",
    "rule.ISO14068-IN-BOUNDARY-REVERSAL.asks":
      "What was removed inside the boundary and is reversed later counts as an emission of "
      + "that later period.",
    "rule.ISO14068-IN-BOUNDARY-REVERSAL.reason.no-removals":
      "The claim counts no removals inside the boundary.",
    "rule.ISO14068-IN-BOUNDARY-REVERSAL.reason.no-reversal": "No removal was reversed.",
    "rule.ISO14068-IN-BOUNDARY-REVERSAL.reason.counted":
      "Reversed and counted as an emission: {0}.",
    "rule.ISO14068-IN-BOUNDARY-REVERSAL.reason.not-counted":
      "Reversed and not counted as an emission: {0}.",
    "rule.ISO14068-IN-BOUNDARY-REVERSAL.change": "Count the reversal in the footprint.",
    "rule.ISO14068-CLAIM-TIME.title": "The claim comes last and names what it is about",
    "rule.ISO14068-CLAIM-TIME.asks":
      "The claim is made after its period, which is a year, is over and quantified and its "
      + "credits are retired. It names the period, the subject, the standard and the "
      + "verifier.",
    "rule.ISO14068-CLAIM-TIME.reason.in-time": "Claimed on {0}; the period ended on {1}.",
    "rule.ISO14068-CLAIM-TIME.reason.before-period-end": "Claimed on {0}; the period ends on {1}.",
    "rule.ISO14068-CLAIM-TIME.reason.before-retirement":
      "Claimed on {0}, before these were retired: {1}.",
    "rule.ISO14068-CLAIM-TIME.reason.not-named":
      "The claim does not name, or names otherwise: {0}.",
    "rule.ISO14068-CLAIM-TIME.reason.no-date": "The registry states no day of retirement: {0}.",
    "rule.ISO14068-CLAIM-TIME.reason.longer-than-a-year":
      "The period from {0} to {1} is longer than a year; there is a report for each year.",
    "rule.ISO14068-CLAIM-TIME.change":
      "Make the claim after the credits are retired, and name all that it is about.",
    "term.iso-claim.period": "period",
    "term.iso-claim.subject": "subject",
    "term.iso-claim.standard": "standard",
    "term.iso-claim.verifier": "verifier",
    "rule.ISO14068-REPORT.title": "There is a public report with all its content",
    "rule.ISO14068-REPORT.asks":
      "A carbon neutrality report is public and holds the fifteen groups of content.",
    "rule.ISO14068-REPORT.reason.complete": "All {0} groups are there; published at {1}.",
    "rule.ISO14068-REPORT.reason.incomplete": "The report does not hold: {0}.",
    "rule.ISO14068-REPORT.reason.not-free": "Look at whether everybody can read the report at {0}.",
    "rule.ISO14068-REPORT.change": "Add what is missing, and publish the report for everybody.",
    "term.iso-report.subject": "subject and boundary",
    "term.iso-report.commitment": "commitment",
    "term.iso-report.footprint": "footprint and method",
    "term.iso-report.exclusions": "exclusions and significance",
    "term.iso-report.baseline": "baseline",
    "term.iso-report.reductions": "reductions and removals",
    "term.iso-report.pathway": "pathway",
    "term.iso-report.unabated-and-residual": "unabated and residual emissions",
    "term.iso-report.offsets": "offsets",
    "term.iso-report.double-counting": "double counting",
    "term.iso-report.electricity": "electricity",
    "term.iso-report.verification": "verification statement",
    "term.iso-report.wording": "wording of the claim",
    "term.iso-report.adverse-impacts": "adverse impacts",
    "term.iso-report.changes": "changes since the last report",
    "rule.ISO14068-VERIFY.title": "An independent body verified the claim",
    "rule.ISO14068-VERIFY.asks":
      "An independent body that works to ISO 14065 or an equivalent verified the claim by "
      + "ISO 14064-3, after the period and before the claim.",
    "rule.ISO14068-VERIFY.reason.verified": "{0} verified the claim on {1}.",
    "rule.ISO14068-VERIFY.reason.self":
      "The claimant validated the claim itself, which this standard does not accept.",
    "rule.ISO14068-VERIFY.reason.incomplete": "Of the verification is missing: {0}.",
    "rule.ISO14068-VERIFY.reason.before-period-end":
      "The statement is of {0}; the period ends on {1}.",
    "rule.ISO14068-VERIFY.reason.after-claim": "The statement is of {0}, after the claim of {1}.",
    "rule.ISO14068-VERIFY.reason.other-party":
      "{0} is another party; look at whether it is independent and competent.",
    "rule.ISO14068-VERIFY.reason.competence":
      "No accreditation of {0} is stated; look at whether it works to ISO 14065 or an equivalent.",
    "rule.ISO14068-VERIFY.reason.other-standard":
      "Verified by this standard: {0}. Look at whether it is equivalent to ISO 14064-3.",
    "rule.ISO14068-VERIFY.change":
      "Have an independent, accredited body verify the claim before it is made.",
    "term.iso-verification.body": "name of the body",
    "term.iso-verification.statement": "verification statement",
    "term.iso-verification.date": "date of the statement",
    "rule.ISO14068-CONTINUAL.title": "Offsets shrink over the years",
    "rule.ISO14068-CONTINUAL.asks":
      "Offsets become less from claim to claim. More than for the period before are explained.",
    "rule.ISO14068-CONTINUAL.reason.not-more": "Offset: {0}; in the period before: {1}.",
    "rule.ISO14068-CONTINUAL.reason.more":
      "Offset: {0}; in the period before only {1}. The explanation: {2}.",
    "rule.ISO14068-CONTINUAL.reason.more-unexplained":
      "Offset: {0}; in the period before only {1}, without an explanation.",
    "rule.ISO14068-CONTINUAL.change":
      "Reduce emissions so that less has to be offset, and explain a rise.",
  ]
}
