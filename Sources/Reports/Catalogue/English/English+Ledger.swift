extension English {
  /// The family Ledger.
  static let ledger: [String: String] = [
    "rule.LEDGER-STATUS.title": "Only retired credits count",
    "rule.LEDGER-STATUS.asks":
      "Every credit of the claim is retired. What was cancelled, pooled, suspended or "
      + "found impaired does not count.",
    "rule.LEDGER-STATUS.reason.retired": "Blocks retired: {0}; together {1}.",
    "rule.LEDGER-STATUS.reason.not-counted": "These do not count: {0}. Their state: {1}.",
    "rule.LEDGER-STATUS.reason.open": "Not retired yet: {0}. The time runs until {1}.",
    "rule.LEDGER-STATUS.reason.not-retired": "Not retired: {0}. The claim cannot wait for them.",
    "rule.LEDGER-STATUS.reason.unclear":
      "The export of Verra does not tell a retirement from a cancellation, and these name "
      + "nobody and no purpose: {0}.",
    "rule.LEDGER-STATUS.change":
      "Retire the credits, or take those that do not count out of the claim and replace "
      + "them.",
    "rule.LEDGER-UNIQUE.title": "No unit is used twice",
    "rule.LEDGER-UNIQUE.asks":
      "No unit stands in another claim, in another ledger, twice in this claim or in two "
      + "programmes. The block from which credits were converted is cancelled.",
    "rule.LEDGER-UNIQUE.reason.once": "Blocks without a unit in common: {0}.",
    "rule.LEDGER-UNIQUE.reason.overlap": "{0} have units in common with blocks elsewhere: {1}.",
    "rule.LEDGER-UNIQUE.reason.used-elsewhere": "{0} are used by others: {1}.",
    "rule.LEDGER-UNIQUE.reason.twice-here": "These blocks of the claim have units in common: {0}.",
    "rule.LEDGER-UNIQUE.reason.origin-used":
      "Credits were converted from these, which count no more: {0}.",
    "rule.LEDGER-UNIQUE.reason.origin-open":
      "The block from which they were converted is not cancelled: {0}.",
    "rule.LEDGER-UNIQUE.reason.origin-unknown":
      "Nothing says whether the block from which they were converted is cancelled: {0}.",
    "rule.LEDGER-UNIQUE.reason.no-identity":
      "Neither a serial nor numbers of units are stated: {0}.",
    "rule.LEDGER-UNIQUE.change":
      "Take the units that stand twice out of the claim and replace them.",
    "rule.LEDGER-QTY.title": "Serial and quantity agree",
    "rule.LEDGER-QTY.asks":
      "The serial of a block spans as many units as the block has, and a unit is one tonne.",
    "rule.LEDGER-QTY.reason.equal": "Blocks whose serial and quantity agree: {0}; programmes: {1}.",
    "rule.LEDGER-QTY.reason.length":
      "The quantity is another than the serial says: {0}. The first has a serial of {1} "
      + "units and a quantity of {2}.",
    "rule.LEDGER-QTY.reason.mass":
      "The mass is another than the units say: {0}. The first has {1} units and {2}.",
    "rule.LEDGER-QTY.reason.unread": "The units of the serial are not known: {0}.",
    "rule.LEDGER-QTY.change": "Correct the quantity, or give the serial as the registry writes it.",
    "rule.LEDGER-PURPOSE.title": "The purpose of the retirement fits the claim",
    "rule.LEDGER-PURPOSE.asks":
      "The units are retired for the claimant and for the period, by the registry's "
      + "own words. A compliance use, a share for overall mitigation, a conversion or "
      + "a correction is no claim of neutrality; where the words name no year, the "
      + "claimant's word is no proof.",
    "rule.LEDGER-PURPOSE.reason.fits": "Blocks retired for the claimant and the period: {0}.",
    "rule.LEDGER-PURPOSE.reason.other-use": "{0} were retired for something else: {1}.",
    "rule.LEDGER-PURPOSE.reason.other-period": "{0} were retired for a period outside {1}.",
    "rule.LEDGER-PURPOSE.reason.other-year":
      "The registry's words of {0} name {1}, which is outside {2}.",
    "rule.LEDGER-PURPOSE.reason.later-year":
      "The registry's words of {0} name {1}, which had not begun when they were "
      + "retired and is outside {2}.",
    "rule.LEDGER-PURPOSE.reason.wider-year":
      "The registry's words of {0} name {1}, more than {2}.",
    "rule.LEDGER-PURPOSE.reason.contribution":
      "{0} also serve a contribution or a country's own target: {1}.",
    "rule.LEDGER-PURPOSE.reason.not-stated": "No purpose is stated: {0}.",
    "rule.LEDGER-PURPOSE.reason.no-period": "The purpose names no period: {0}.",
    "rule.LEDGER-PURPOSE.reason.claimant-only":
      "The registry's words name no year; only the claimant says for which period: {0}.",
    "rule.LEDGER-PURPOSE.reason.on-behalf":
      "The registry's words of {0} say that they were retired on behalf of another: {1}.",
    "rule.LEDGER-PURPOSE.reason.wider-period":
      "The purpose names more than the period of the claim: {0}.",
    "rule.LEDGER-PURPOSE.reason.beneficiary": "The purpose names nobody or not the claimant: {0}.",
    "rule.LEDGER-PURPOSE.change":
      "Replace credits retired for something else, or show for whom and for which period "
      + "they were retired.",
    "rule.LEDGER-BENEFICIARY.title": "The beneficiary is the entity",
    "rule.LEDGER-BENEFICIARY.asks":
      "Credits are retired in the name of the entity, a known other name of it, or a member "
      + "of its group that a document shows.",
    "rule.LEDGER-BENEFICIARY.reason.entity": "Blocks retired for the entity: {0}.",
    "rule.LEDGER-BENEFICIARY.reason.other":
      "{0} were retired for others: {1}. There is no letter of an intermediary.",
    "rule.LEDGER-BENEFICIARY.reason.intermediary":
      "{0} were retired in the name of {1}. Look at the intermediary's letter.",
    "rule.LEDGER-BENEFICIARY.reason.undisclosed": "No beneficiary is disclosed: {0}.",
    "rule.LEDGER-BENEFICIARY.reason.group-member":
      "Retired for a member of the group, and no document shows it: {0}.",
    "rule.LEDGER-BENEFICIARY.reason.not-compared":
      "Nobody says whether the beneficiary is the entity: {0}. Named: {1}.",
    "rule.LEDGER-BENEFICIARY.change":
      "Show that the retirement was made for the entity, or replace the credits.",
    "rule.LEDGER-POST-INVALIDATION.title": "Credits found impaired are replaced",
    "rule.LEDGER-POST-INVALIDATION.asks":
      "Units that were later found to be excess, withdrawn or reversed are replaced. A claim "
      + "that was complete before says so.",
    "rule.LEDGER-POST-INVALIDATION.reason.sound": "Blocks without a finding: {0}.",
    "rule.LEDGER-POST-INVALIDATION.reason.impaired":
      "Found to be excess, withdrawn or reversed, and not replaced: {0}.",
    "rule.LEDGER-POST-INVALIDATION.reason.historic":
      "Impaired after the claim was declared, the last on {1}: {0}.",
    "rule.LEDGER-POST-INVALIDATION.reason.replaced": "Impaired and replaced: {0}.",
    "rule.LEDGER-POST-INVALIDATION.change":
      "Retire other credits in their place, and tell what happened.",
    "rule.LEDGER-PARTIAL.title": "A shared retirement is split",
    "rule.LEDGER-PARTIAL.asks":
      "A retirement that serves several claims is recorded in parts without a unit in "
      + "common, together no more than the retirement.",
    "rule.LEDGER-PARTIAL.reason.whole":
      "Blocks of which the whole retirement serves this claim: {0}.",
    "rule.LEDGER-PARTIAL.reason.split": "Shared with other claims and recorded in parts: {0}.",
    "rule.LEDGER-PARTIAL.reason.not-split": "{0} serve other claims too and are not split: {1}.",
    "rule.LEDGER-PARTIAL.reason.too-much":
      "The parts are more than the retirement: {0}. The first uses {1} of {2}.",
    "rule.LEDGER-PARTIAL.reason.no-quantity":
      "Not stated is the quantity of the retirement or of the other parts: {0}.",
    "rule.LEDGER-PARTIAL.change":
      "Split the block in the ledger, or take the part of the others out.",
  ]
}
