extension English {
  /// The family MEEEvent.
  static let meeEvent: [String: String] = [
    "rule.MEE-EVT-SCOPE.title": "The event is one that the guide covers",
    "rule.MEE-EVT-SCOPE.asks":
      "The event is a gathering at a set time and place: a performance, contest, meeting, "
      + "forum or exhibition.",
    "rule.MEE-EVT-SCOPE.reason.covered": "The event runs from {0} to {1} at a set place.",
    "rule.MEE-EVT-SCOPE.reason.ends-before-start": "The event begins on {0} and ends on {1}.",
    "rule.MEE-EVT-SCOPE.reason.other-kind":
      "The event is of another kind; look at whether it is such a gathering.",
    "rule.MEE-EVT-SCOPE.reason.not-an-event": "The subject is no event.",
    "rule.MEE-EVT-SCOPE.change":
      "State kind, time and place of the event, or choose a profile for other subjects.",
    "rule.MEE-EVT-PRINCIPLES.title": "Complete, in conformity, accurate and open",
    "rule.MEE-EVT-PRINCIPLES.asks":
      "The boundary is written and every group of sources considered, each source names its "
      + "method, and the result is published.",
    "rule.MEE-EVT-PRINCIPLES.reason.kept":
      "The boundary is complete, {0} sources name their method, and the result is published.",
    "rule.MEE-EVT-PRINCIPLES.reason.not-kept": "Not kept: {0}. Sources without a method: {1}.",
    "rule.MEE-EVT-PRINCIPLES.change":
      "Complete the boundary, name the methods and publish the result.",
    "term.mee-principle.completeness": "completeness",
    "term.mee-principle.conformity": "conformity with rules",
    "term.mee-principle.openness": "openness",
    "rule.MEE-EVT-PLAN.title": "A plan is published before the event",
    "rule.MEE-EVT-PLAN.asks":
      "Before the event a plan with boundary, estimated emissions, measures and method of "
      + "offsetting is made and its main content published.",
    "rule.MEE-EVT-PLAN.reason.published": "Published on {0}; the event begins on {1}.",
    "rule.MEE-EVT-PLAN.reason.incomplete": "The plan does not hold: {0}.",
    "rule.MEE-EVT-PLAN.reason.late": "Published on {0}; the event began on {1}.",
    "rule.MEE-EVT-PLAN.reason.open": "The plan is not published yet; the last day for it is {0}.",
    "rule.MEE-EVT-PLAN.change": "Complete the plan and publish it before the event.",
    "term.mee-plan.boundary": "boundary",
    "term.mee-plan.estimate": "estimated emissions",
    "term.mee-plan.measures": "measures",
    "term.mee-plan.offsets": "method of offsetting",
    "rule.MEE-EVT-REDUCE-FIRST.title": "Emissions are controlled before they are offset",
    "rule.MEE-EVT-REDUCE-FIRST.asks":
      "The plan says how emissions are controlled before they are offset.",
    "rule.MEE-EVT-REDUCE-FIRST.reason.stated": "The plan says: {0}",
    "rule.MEE-EVT-REDUCE-FIRST.change": "Write down the measures that come before offsets.",
    "rule.MEE-EVT-SOURCES.title": "Every group of sources is considered",
    "rule.MEE-EVT-SOURCES.asks":
      "Fuel, bought electricity and heat, transport, accommodation and catering, "
      + "materials and waste each have a figure or a reason, as the inventory shows.",
    "rule.MEE-EVT-SOURCES.reason.considered": "With figures: {0}. Left out with reasons: {1}.",
    "rule.MEE-EVT-SOURCES.reason.not-considered": "With neither a figure nor a reason: {0}.",
    "rule.MEE-EVT-SOURCES.reason.contradicted":
      "Said to be left out: {0}. The inventory has {1} there: {2}.",
    "rule.MEE-EVT-SOURCES.reason.misplaced":
      "{0} are said to stand in a group to which their activity does not belong: {1}.",
    "rule.MEE-EVT-SOURCES.change":
      "Quantify the groups that are missing, or give the reason; take back what the "
      + "inventory contradicts.",
    "term.mee-group.fuel": "fuel",
    "term.mee-group.purchased-energy": "bought electricity and heat",
    "term.mee-group.transport": "transport",
    "term.mee-group.accommodation": "accommodation and catering",
    "term.mee-group.materials": "event materials",
    "term.mee-group.waste": "waste",
    "rule.MEE-EVT-PHASES.title": "All phases of the event are counted",
    "rule.MEE-EVT-PHASES.asks": "Preparation, holding and wrap-up of the event are all counted.",
    "rule.MEE-EVT-PHASES.reason.covered": "All three phases are counted.",
    "rule.MEE-EVT-PHASES.reason.not-covered": "Not counted: {0}.",
    "rule.MEE-EVT-PHASES.change": "Count the phases that are missing.",
    "term.mee-phase.preparation": "preparation",
    "term.mee-phase.holding": "holding",
    "term.mee-phase.wrap-up": "wrap-up",
    "rule.MEE-EVT-CREDIT-TYPES.title": "The credits are of an accepted type",
    "rule.MEE-EVT-CREDIT-TYPES.asks":
      "Accepted are allowances of the national or a regional market, CCER, puhui reductions "
      + "approved by a province or the state, other credits of projects in China, and sinks "
      + "of newly planted forest.",
    "rule.MEE-EVT-CREDIT-TYPES.reason.accepted": "Used: {0}.",
    "rule.MEE-EVT-CREDIT-TYPES.reason.foreign": "The project is outside China: {0}.",
    "rule.MEE-EVT-CREDIT-TYPES.reason.low-approval":
      "No authority of a province or of the state approved: {0}.",
    "rule.MEE-EVT-CREDIT-TYPES.reason.unclear":
      "Programme, country or approval is not stated: {0}.",
    "rule.MEE-EVT-CREDIT-TYPES.reason.order":
      "Used: {0}. The recommended order begins with allowances; the reason for another: {1}.",
    "rule.MEE-EVT-CREDIT-TYPES.change":
      "Use credits of an accepted type, and say why the recommended order was not followed.",
    "term.mee-type.allowance": "allowances",
    "term.mee-type.ccer": "CCER",
    "term.mee-type.puhui": "puhui reductions",
    "term.mee-type.domestic-project": "other credits from projects in China",
    "term.mee-type.new-forest": "newly planted forest",
    "rule.MEE-EVT-CANCEL.title": "The units are retired in their own registry",
    "rule.MEE-EVT-CANCEL.asks":
      "Allowances and credits are retired in their own registry, so that this can be traced.",
    "rule.MEE-EVT-CANCEL.reason.retired": "Blocks retired in their registry: {0}.",
    "rule.MEE-EVT-CANCEL.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.MEE-EVT-CANCEL.reason.never": "Not retired until {1}: {0}.",
    "rule.MEE-EVT-CANCEL.reason.private-record": "Only a private list shows the retirement: {0}.",
    "rule.MEE-EVT-CANCEL.reason.not-traceable":
      "No record of a registry is named: {0}. Look at the proof.",
    "rule.MEE-EVT-CANCEL.change": "Retire the units in their registry, and name the record.",
    "rule.MEE-EVT-1Y.title": "Neutral within a year of the event",
    "rule.MEE-EVT-1Y.asks":
      "Neutrality is reached no later than a year after the event ends, or the months that "
      + "the setting names.",
    "rule.MEE-EVT-1Y.reason.in-time": "The last retirement is of {0}; the time runs until {1}.",
    "rule.MEE-EVT-1Y.reason.late": "Retired after {1}: {2}, the last on {0}.",
    "rule.MEE-EVT-1Y.reason.neutral-late":
      "The day of neutrality is stated as {0}; the time ran until {1}.",
    "rule.MEE-EVT-1Y.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.MEE-EVT-1Y.reason.never": "Not retired until {1}: {0}.",
    "rule.MEE-EVT-1Y.reason.no-date": "The registry states no day of retirement: {0}.",
    "rule.MEE-EVT-1Y.change": "Retire the units in time.",
    "rule.MEE-EVT-FOREST-6Y.title": "A new forest balances the event within six years",
    "rule.MEE-EVT-FOREST-6Y.asks":
      "The sink of a new forest is complete no later than six years after the event, or the "
      + "years that the setting names, certified, published and used for nothing else.",
    "rule.MEE-EVT-FOREST-6Y.reason.in-time":
      "The sink was complete on {0}; the time runs until {1}.",
    "rule.MEE-EVT-FOREST-6Y.reason.late": "The sink was complete on {0}, after {1}.",
    "rule.MEE-EVT-FOREST-6Y.reason.open": "The forest still grows; the time runs until {0}.",
    "rule.MEE-EVT-FOREST-6Y.reason.never": "The sink was not complete until {0}.",
    "rule.MEE-EVT-FOREST-6Y.reason.reused": "The sink also serves: {0}.",
    "rule.MEE-EVT-FOREST-6Y.reason.incomplete": "Not certified or not published: {0}.",
    "rule.MEE-EVT-FOREST-6Y.change":
      "Complete, certify and publish the sink in time, and use it for this event only.",
    "term.mee-forest.certification": "certification",
    "term.mee-forest.location": "location",
    "term.mee-forest.species": "species",
    "term.mee-forest.area": "area",
    "term.mee-forest.monitoring": "monitoring plan",
    "term.mee-forest.amount": "amount of the sink",
    "term.mee-forest.period": "period",
    "term.mee-forest.publication": "day of publication",
    "rule.MEE-EVT-BALANCE.title": "Offsets cover the actual emissions",
    "rule.MEE-EVT-BALANCE.asks":
      "What is offset is not less than the actual emissions of the event.",
    "rule.MEE-EVT-BALANCE.reason.covered": "Offset: {0}; emissions: {1}.",
    "rule.MEE-EVT-BALANCE.reason.open":
      "Offset: {0}; emissions: {1}. The rest can still be offset until {2}.",
    "rule.MEE-EVT-BALANCE.reason.short": "Offset: {0}; emissions: {1}. Short by {2}.",
    "rule.MEE-EVT-BALANCE.reason.forecast":
      "The figures are a forecast; actual ones are needed until {0}.",
    "rule.MEE-EVT-BALANCE.reason.forecast-late":
      "The figures are a forecast; actual ones were needed until {0}.",
    "rule.MEE-EVT-BALANCE.change":
      "Quantify the actual emissions and retire units for what is short.",
    "rule.MEE-EVT-CONFIRM.title": "Neutrality is confirmed",
    "rule.MEE-EVT-CONFIRM.asks":
      "The organiser declares neutrality itself, or a service body evaluates it, as the "
      + "setting accepts.",
    "rule.MEE-EVT-CONFIRM.reason.self": "The organiser declares neutrality itself.",
    "rule.MEE-EVT-CONFIRM.reason.service-body": "Evaluated by {0}.",
    "rule.MEE-EVT-CONFIRM.reason.self-not-enough":
      "The organiser declares neutrality itself; the setting asks for a service body.",
    "rule.MEE-EVT-CONFIRM.reason.no-evaluator": "A service body confirmed it and is not named.",
    "rule.MEE-EVT-CONFIRM.change":
      "Have neutrality confirmed in an accepted form, and name who did.",
    "rule.MEE-EVT-STATEMENT.title": "A statement with all fields is published",
    "rule.MEE-EVT-STATEMENT.asks":
      "The published statement names event, organiser, time, boundary, emissions, "
      + "offsets, day of neutrality, confirmation, declarer and date; neutrality is "
      + "reached and declared after the event.",
    "rule.MEE-EVT-STATEMENT.reason.complete": "All {0} fields are there; published at {1}.",
    "rule.MEE-EVT-STATEMENT.reason.incomplete": "The statement does not name: {0}.",
    "rule.MEE-EVT-STATEMENT.reason.before-event-end":
      "Neutrality is dated or declared {0}; the event ends on {1}.",
    "rule.MEE-EVT-STATEMENT.change": "Add what is missing and publish the statement.",
    "term.mee-statement.name": "name of the event",
    "term.mee-statement.organiser": "organiser",
    "term.mee-statement.time": "time",
    "term.mee-statement.boundary": "boundary",
    "term.mee-statement.emissions": "emissions",
    "term.mee-statement.offset-method": "method of offsetting",
    "term.mee-statement.offset-amount": "amount offset",
    "term.mee-statement.neutrality-date": "day of neutrality",
    "term.mee-statement.confirmation": "form of confirmation",
    "term.mee-statement.evaluator": "evaluator",
    "term.mee-statement.conclusion": "conclusion of the evaluation",
    "term.mee-statement.declarer": "declarer",
    "term.mee-statement.declaration-date": "day of the declaration",
  ]
}
