extension English {
  /// The family ISO14068Credits.
  static let iso14068Credits: [String: String] = [
    "rule.ISO14068-11.2-RETIRE-12M.title": "Credits are retired within 12 months of the period",
    "rule.ISO14068-11.2-RETIRE-12M.asks":
      "Credits are retired no later than 12 calendar months after the end of the period, "
      + "and before the claim is made.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.in-time":
      "The last retirement is of {0}; the time runs until {1}.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.late": "Retired after {1}: {2}, the last on {0}.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.not-retired":
      "Not retired: {0}. A claim cannot be made before; the time runs until {1}.",
    "rule.ISO14068-11.2-RETIRE-12M.reason.no-date":
      "The registry states no day of retirement: {0}.",
    "rule.ISO14068-11.2-RETIRE-12M.change":
      "Retire the credits before the claim and in time, or replace those that are late.",
    "rule.ISO14068-11.1-NO-FUTURE.title": "No contracted or future credits",
    "rule.ISO14068-11.1-NO-FUTURE.asks":
      "Every credit is certified, issued and retired before the claim. Contracts and future "
      + "reductions do not count.",
    "rule.ISO14068-11.1-NO-FUTURE.reason.retired": "Blocks retired: {0}.",
    "rule.ISO14068-11.1-NO-FUTURE.reason.not-retired": "Not retired: {0}.",
    "rule.ISO14068-11.1-NO-FUTURE.reason.forward": "These are units ahead of issuance: {0}.",
    "rule.ISO14068-11.1-NO-FUTURE.reason.future":
      "The reductions are of the future, until {1}: {0}.",
    "rule.ISO14068-11.1-NO-FUTURE.change":
      "Retire issued credits, or take the others out of the claim.",
    "rule.ISO14068-11.2-CRITERIA.title": "Credits meet the five criteria",
    "rule.ISO14068-11.2-CRITERIA.asks":
      "Credits are real, additional, against a credible baseline, permanent or safeguarded, "
      + "and certified. What a program cannot see takes a person.",
    "rule.ISO14068-11.2-CRITERIA.reason.sound":
      "Blocks of listed programmes with projects in good order: {0}.",
    "rule.ISO14068-11.2-CRITERIA.reason.project":
      "The project is under review, suspended, withdrawn or not registered: {0}.",
    "rule.ISO14068-11.2-CRITERIA.reason.unlisted":
      "Their programme is not listed: {0}. Programmes: {1}.",
    "rule.ISO14068-11.2-CRITERIA.reason.no-buffer":
      "The reduction can be reversed, and no buffer is stated: {0}.",
    "rule.ISO14068-11.2-CRITERIA.reason.unknown":
      "Not stated is the standing of the project or whether the reduction can be reversed: {0}.",
    "rule.ISO14068-11.2-CRITERIA.change":
      "Show that these credits meet the criteria, or replace them.",
    "rule.ISO14068-11.2-VINTAGE.title": "The vintage is near the period",
    "rule.ISO14068-11.2-VINTAGE.asks":
      "Reductions are neither long before the period nor after it. The standard has no "
      + "number that was found; how many years is a setting.",
    "rule.ISO14068-11.2-VINTAGE.reason.within": "All vintages end between {0} and {1}.",
    "rule.ISO14068-11.2-VINTAGE.reason.old": "The vintage ended before {1}: {0}.",
    "rule.ISO14068-11.2-VINTAGE.reason.after-period":
      "The vintage ends after the period, which ends on {1}: {0}.",
    "rule.ISO14068-11.2-VINTAGE.reason.no-vintage": "The vintage is not stated: {0}.",
    "rule.ISO14068-11.2-VINTAGE.change": "Use credits of a nearer vintage, or disclose it.",
    "rule.ISO14068-11.3-PROGRAMME.title": "The programme meets the requirements",
    "rule.ISO14068-11.3-PROGRAMME.asks":
      "Programmes that are eligible for the CCP label pass; others take a person who looks "
      + "at the seven requirements.",
    "rule.ISO14068-11.3-PROGRAMME.reason.eligible": "All programmes are eligible: {0}.",
    "rule.ISO14068-11.3-PROGRAMME.reason.unlisted":
      "Their programme is not listed: {0}. Programmes: {1}.",
    "rule.ISO14068-11.3-PROGRAMME.change":
      "Show that the programme meets the seven requirements, or use another.",
    "rule.ISO14068-11.4-DOCS.title": "Five things are kept of credits",
    "rule.ISO14068-11.4-DOCS.asks":
      "Kept are quantity and type; project, programme and host country; vintage and serials; "
      + "the retirement with its day and a public record in the entity's name; a statement on "
      + "double counting.",
    "rule.ISO14068-11.4-DOCS.reason.documented": "All items are kept: {0}.",
    "rule.ISO14068-11.4-DOCS.reason.missing": "Missing of {0}: {1}.",
    "rule.ISO14068-11.4-DOCS.change": "Add what is missing.",
    "term.credit-record.quantity": "quantity and type",
    "term.credit-record.project": "project, programme and host country",
    "term.credit-record.vintage": "vintage and serials",
    "term.credit-record.retirement": "retirement with day and public record in the entity's name",
    "term.credit-record.double-counting": "statement on double counting",
    "rule.ISO14068-11-CA.title": "The corresponding adjustment is disclosed",
    "rule.ISO14068-11-CA.asks":
      "It is stated of every credit whether the host country adjusted its balance.",
    "rule.ISO14068-11-CA.reason.stated": "Blocks with a statement: {0}.",
    "rule.ISO14068-11-CA.reason.not-stated": "Nothing is said of an adjustment: {0}.",
    "rule.ISO14068-11-CA.reason.none": "The host country did not adjust its balance: {0}.",
    "rule.ISO14068-11-CA.change": "State whether there is an adjustment.",
  ]
}
