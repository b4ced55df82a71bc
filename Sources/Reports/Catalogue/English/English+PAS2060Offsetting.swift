extension English {
  /// The family PAS2060Offsetting.
  static let pas2060Offsetting: [String: String] = [
    "rule.PAS2060-9.1.1-BALANCE.title": "Retired credits cover the footprint",
    "rule.PAS2060-9.1.1-BALANCE.asks":
      "The retired credits of the claim are not less than the gross footprint. "
      + "Programmes of whole tonnes need the next whole tonne. A certificate of HKQAA "
      + "that states a share of reduction needs none.",
    "rule.PAS2060-9.1.1-BALANCE.reason.covered": "Retired: {0}; footprint: {1}.",
    "rule.PAS2060-9.1.1-BALANCE.reason.without-exclusions":
      "Retired: {0}; footprint: {1}. With the estimates of what is left out it is {2}, "
      + "which is not covered.",
    "rule.PAS2060-9.1.1-BALANCE.reason.not-retired":
      "Retired: {0}; footprint: {1}. The {2} still open are held and must be retired until "
      + "{3}.",
    "rule.PAS2060-9.1.1-BALANCE.reason.short":
      "Retired: {0}; footprint: {1}. Short by {2}. In whole tonnes the footprint needs {3}.",
    "rule.PAS2060-9.1.1-BALANCE.reason.share-claimed":
      "The certificate states a share of reduction in place of net zero. Retired: "
      + "{0}; footprint: {1}.",
    "rule.PAS2060-9.1.1-BALANCE.change": "Retire credits for what is short.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.title":
      "Credits are retired within 12 months of the declaration",
    "rule.PAS2060-9.1.2e-RETIRE-12M.asks":
      "Credits are retired no later than 12 calendar months after the declaration.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.in-time":
      "The last retirement is of {0}; the time runs until {1}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.before-period":
      "Retired before the period began on {1}: {0}. See that no older claim used them.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.late": "Retired after {1}: {2}, the last on {0}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.never":
      "Not retired by {1}: {0}. The declaration is void.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.reason.no-date":
      "The registry states no day of retirement: {0}.",
    "rule.PAS2060-9.1.2e-RETIRE-12M.change":
      "Retire the credits in time, or replace those that are late.",
    "rule.PAS2060-9.1.2a-GENUINE.title": "Credits stand for reductions elsewhere",
    "rule.PAS2060-9.1.2a-GENUINE.asks":
      "The project behind every credit lies outside the subject and its value chain, under a "
      + "listed programme. Surrendered allowances are within the clause.",
    "rule.PAS2060-9.1.2a-GENUINE.reason.elsewhere":
      "Blocks of projects outside the subject, or of allowances: {0}.",
    "rule.PAS2060-9.1.2a-GENUINE.reason.inside":
      "The project lies within the subject or its value chain: {0}.",
    "rule.PAS2060-9.1.2a-GENUINE.reason.unknown":
      "Nothing says whether the project lies outside the subject: {0}.",
    "rule.PAS2060-9.1.2a-GENUINE.reason.unlisted":
      "Their programme is not listed: {0}. Programmes: {1}.",
    "rule.PAS2060-9.1.2a-GENUINE.change":
      "Replace credits of projects inside the boundary, or show that the project lies "
      + "outside and that its programme meets the principles.",
    "rule.PAS2060-9.1.2b-QUALITY.title":
      "Credits are additional, permanent, without leakage and not counted twice",
    "rule.PAS2060-9.1.2b-QUALITY.asks":
      "The programme is listed, the project stands in good order with it, and reductions "
      + "that can be reversed have a buffer. Anything else takes a person.",
    "rule.PAS2060-9.1.2b-QUALITY.reason.sound":
      "Blocks of listed programmes with projects in good order: {0}.",
    "rule.PAS2060-9.1.2b-QUALITY.reason.project":
      "The project is under review, suspended, withdrawn or not registered: {0}.",
    "rule.PAS2060-9.1.2b-QUALITY.reason.unlisted":
      "Their programme is not listed: {0}. Programmes: {1}.",
    "rule.PAS2060-9.1.2b-QUALITY.reason.no-buffer":
      "The reduction can be reversed, and no buffer is stated: {0}.",
    "rule.PAS2060-9.1.2b-QUALITY.reason.unknown":
      "Not stated is the standing of the project or whether the reduction can be reversed: {0}.",
    "rule.PAS2060-9.1.2b-QUALITY.change":
      "Show additionality, permanence, leakage and double counting of these credits, or "
      + "replace them.",
    "rule.PAS2060-9.1.2c-VERIFIED.title": "A third party verified the reductions",
    "rule.PAS2060-9.1.2c-VERIFIED.asks":
      "Credits are verified by an independent third party. A unit that a programme issued "
      + "was verified; a project that no programme registered was not.",
    "rule.PAS2060-9.1.2c-VERIFIED.reason.verified": "Blocks verified: {0}.",
    "rule.PAS2060-9.1.2c-VERIFIED.reason.unverified":
      "The project is not registered or not verified: {0}.",
    "rule.PAS2060-9.1.2c-VERIFIED.reason.not-issued": "Not issued, and the claim cannot wait: {0}.",
    "rule.PAS2060-9.1.2c-VERIFIED.reason.open": "Not issued yet: {0}. The time runs until {1}.",
    "rule.PAS2060-9.1.2c-VERIFIED.reason.unclear":
      "Nothing says whether the project is registered or verified: {0}.",
    "rule.PAS2060-9.1.2c-VERIFIED.change":
      "Use issued credits of registered projects, or show the verification.",
    "rule.PAS2060-9.1.2d-EXPOST.title": "Credits are issued after the reduction",
    "rule.PAS2060-9.1.2d-EXPOST.asks":
      "No credit is issued before the end of its vintage, and none is a unit ahead of issuance.",
    "rule.PAS2060-9.1.2d-EXPOST.reason.after": "Blocks issued after the end of the vintage: {0}.",
    "rule.PAS2060-9.1.2d-EXPOST.reason.forward": "These are units ahead of issuance: {0}.",
    "rule.PAS2060-9.1.2d-EXPOST.reason.ahead": "Issued before the reductions took place: {0}.",
    "rule.PAS2060-9.1.2d-EXPOST.reason.not-issued": "Not issued, and the claim cannot wait: {0}.",
    "rule.PAS2060-9.1.2d-EXPOST.reason.open": "Not issued yet: {0}. The time runs until {1}.",
    "rule.PAS2060-9.1.2d-EXPOST.reason.within-year":
      "Only the year of the vintage is known, and they were issued within it: {0}.",
    "rule.PAS2060-9.1.2d-EXPOST.reason.no-dates":
      "The day of issuance or the vintage is not stated: {0}.",
    "rule.PAS2060-9.1.2d-EXPOST.change":
      "Replace credits issued ahead, or show the days of issuance and of the reductions.",
    "rule.PAS2060-9.1.2e-EVENT-36M.title": "Credits of an event are retired within 36 months",
    "rule.PAS2060-9.1.2e-EVENT-36M.asks":
      "Credits of an event are retired no later than after 36 calendar months. After more "
      + "than 12 months from the declaration, the reason and the savings that last are stated.",
    "rule.PAS2060-9.1.2e-EVENT-36M.reason.in-time":
      "The last retirement is of {0}; the time runs until {1}.",
    "rule.PAS2060-9.1.2e-EVENT-36M.reason.with-rationale":
      "Retired after {1}, with the reason and the savings that last: {0}.",
    "rule.PAS2060-9.1.2e-EVENT-36M.reason.no-rationale":
      "Retired after {1}, and the reason or the savings that last are not stated: {0}.",
    "rule.PAS2060-9.1.2e-EVENT-36M.reason.late": "Retired after {2}: {0}, the last on {1}.",
    "rule.PAS2060-9.1.2e-EVENT-36M.reason.never": "Not retired by {1}: {0}.",
    "rule.PAS2060-9.1.2e-EVENT-36M.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.PAS2060-9.1.2e-EVENT-36M.reason.no-date":
      "The registry states no day of retirement: {0}.",
    "rule.PAS2060-9.1.2e-EVENT-36M.change":
      "Retire the credits in time, and state the reason and the savings that last where it "
      + "takes more than 12 months.",
    "rule.PAS2060-9.1.2f-DOCS.title": "Projects are documented in public",
    "rule.PAS2060-9.1.2f-DOCS.asks":
      "A registry shows the description of the project, its method of quantification and the "
      + "procedures of validation and verification.",
    "rule.PAS2060-9.1.2f-DOCS.reason.public": "Blocks whose projects are documented: {0}.",
    "rule.PAS2060-9.1.2f-DOCS.reason.missing": "Not found in public: {1}. Blocks: {0}.",
    "rule.PAS2060-9.1.2f-DOCS.reason.public-record":
      "The documents stand in a public record that is no registry: {0}.",
    "rule.PAS2060-9.1.2f-DOCS.change":
      "Give the addresses of the documents, or show that the public record is independent "
      + "and credible.",
    "rule.PAS2060-9.1.2g-REGISTRY.title": "Credits stand in an independent registry",
    "rule.PAS2060-9.1.2g-REGISTRY.asks":
      "Credits are stored and retired in an independent and credible registry or an "
      + "equivalent public record. A spreadsheet or a letter of a seller is neither.",
    "rule.PAS2060-9.1.2g-REGISTRY.reason.registry": "Blocks in a registry: {0}.",
    "rule.PAS2060-9.1.2g-REGISTRY.reason.private":
      "There is only a spreadsheet or a seller's letter: {0}.",
    "rule.PAS2060-9.1.2g-REGISTRY.reason.no-record": "No record is stated: {0}.",
    "rule.PAS2060-9.1.2g-REGISTRY.reason.public-record":
      "The record is public and no registry: {0}.",
    "rule.PAS2060-9.1.2g-REGISTRY.reason.unknown-registry":
      "The registry is not among those known: {0}. Programmes: {1}.",
    "rule.PAS2060-9.1.2g-REGISTRY.reason.not-issued": "Not issued, and the claim cannot wait: {0}.",
    "rule.PAS2060-9.1.2g-REGISTRY.reason.open": "Not issued yet: {0}. The time runs until {1}.",
    "rule.PAS2060-9.1.2g-REGISTRY.change":
      "Use credits whose retirement a registry shows, or show that the record is independent "
      + "and credible.",
    "rule.PAS2060-9.1.3-SCHEMES.title": "The scheme conforms to the principles",
    "rule.PAS2060-9.1.3-SCHEMES.asks":
      "The entity confirms and records that the chosen scheme does not conflict with the "
      + "principles. Listed schemes are presumed to conform; for others a person looks at the "
      + "record.",
    "rule.PAS2060-9.1.3-SCHEMES.reason.listed": "All programmes are listed: {0}.",
    "rule.PAS2060-9.1.3-SCHEMES.reason.not-confirmed":
      "There is no record that the scheme does not conflict with the principles: {0}.",
    "rule.PAS2060-9.1.3-SCHEMES.reason.unlisted":
      "Their scheme is not listed: {0}. Programmes: {1}.",
    "rule.PAS2060-9.1.3-SCHEMES.change":
      "Record the confirmation, and show for schemes that are not listed how they meet the "
      + "seven principles.",
    "rule.PAS2060-9.2-DOCUMENT.title": "Offsetting is documented",
    "rule.PAS2060-9.2-DOCUMENT.asks":
      "Stated are the emissions that are offset, the amount, the type and the projects, "
      + "number and type of credits, when they were generated, the retirement with day and "
      + "link, and that the scheme was used as it prescribes.",
    "rule.PAS2060-9.2-DOCUMENT.reason.documented": "All items are documented: {0}.",
    "rule.PAS2060-9.2-DOCUMENT.reason.missing": "Not documented: {0}.",
    "rule.PAS2060-9.2-DOCUMENT.reason.open":
      "Not retired yet, so that the proof is missing: {0}. The time runs until {1}.",
    "rule.PAS2060-9.2-DOCUMENT.reason.not-retired":
      "Not retired, so that the proof is missing: {0}.",
    "rule.PAS2060-9.2-DOCUMENT.change": "Document what is missing.",
    "term.offset-item.emissions": "which emissions are offset",
    "term.offset-item.amount": "the amount",
    "term.offset-item.type": "the type of offset",
    "term.offset-item.projects": "the projects",
    "term.offset-item.credits": "number and type of credits",
    "term.offset-item.generated": "when the credits were generated",
    "term.offset-item.retirement": "the retirement with day and link",
    "term.offset-item.scheme": "the confirmation of the scheme",
    "term.offset-item.event": "why the event took longer than 12 months, and the savings that last",
    "term.project-document.description": "description of the project",
    "term.project-document.methodology": "method of quantification",
    "term.project-document.validation": "procedure of validation",
    "term.project-document.verification": "procedure of verification",
  ]
}
