"""Calculates the inventory of a claim again from the bills and the factors, with exact fractions.

Covered is what Examples/neutral-claim-pass needs: bills in the unit of the factor (or led there by one
published property), dated or spread over months by days; one series of factors; gases of the scopes;
Scope 2 by location, without instruments. All else is refused, not guessed.
"""

import collections
import dataclasses
import datetime
import fractions
import hashlib
import re

from .factors import Factors, number, table
from .report import NotCovered, Wrong, demand, same

# Members of inventory.json that change no line of the inventory.
MANIFEST = {
    "schema", "comment", "subject", "boundary", "period", "gwp", "facilities", "periods", "baseline",
    "footprint", "factors", "reduction", "plan", "offsetting", "declaration", "validation", "signatory",
    "publication", "reviewer_decisions", "sources"}
# How the bills may be saved, by the word of the claim, and what Python calls it.
ENCODINGS = {"utf-8": "utf-8-sig", "gb18030": "gb18030", "big5": "big5hkscs"}
COLUMNS = {"facility", "activity", "quantity", "unit", "date", "from", "to", "evidence", "note"}
PLACES = 9
BILL_PLACES = 6


def text(value):
    """An exact decimal without zeros at its end."""
    scale = 0
    while (value * 10**scale).denominator != 1:
        scale += 1
        demand(scale < 40, f"{value} is no decimal")
    digits = f"{abs(int(value * 10**scale)):0{scale + 1}d}"
    whole, part = digits[: len(digits) - scale], digits[len(digits) - scale :]
    return ("-" if value < 0 else "") + whole + ("." + part if part else "")


def rounded(value):
    """Half-even to 10^-9; `round` of a fraction is half-even."""
    return fractions.Fraction(round(value * 10**PLACES), 10**PLACES)


@dataclasses.dataclass
class Line:
    """A line of the inventory for one gas, as texts of the table of lines."""
    cells: dict
    kg: fractions.Fraction
    mass: fractions.Fraction


def spread(quantity, first, last, period):
    """The shares of a bill in the months of the period: by days, in millionths of the unit or as fine
    as the bill, the largest remainders rounded up, of equal ones the earlier."""
    if first == last:
        return [(first.replace(day=1), quantity)]
    days = collections.Counter()
    day = first
    while day <= last:
        days[day.replace(day=1) if period[0] <= day <= period[1] else None] += 1
        day += datetime.timedelta(days=1)
    # What lies outside the period takes its share last.
    months = sorted(month for month in days if month) + [None] * (None in days)
    places = max(BILL_PLACES, len(text(quantity).partition(".")[2]))
    units = quantity * 10**places
    exact = [units * days[month] / sum(days.values()) for month in months]
    shares = [int(share) for share in exact]
    missing = int(units) - sum(shares)
    for place in sorted(range(len(exact)), key=lambda at: (shares[at] - exact[at], at))[:missing]:
        shares[place] += 1
    return [(month, fractions.Fraction(share, 10**places))
            for month, share in zip(months, shares) if month]


class Inventory:
    def __init__(self, bundle, manifest, encoding):
        self.manifest = manifest
        if encoding not in ENCODINGS:
            raise NotCovered(f"bills saved as {encoding}")
        self._check_coverage(bundle)
        self.period = tuple(datetime.date.fromisoformat(manifest["period"][end]) for end in ("from", "to"))
        self.regions = {entry["id"]: entry["region"] for entry in manifest["facilities"]}
        self.factors = Factors(bundle, manifest.get("gwp", "AR5"))
        self.used = set()
        self.rows = 0
        self.quantities = {}
        for name in bundle.under("inputs/activities"):
            for place, row in enumerate(table(bundle.read(name), name, ENCODINGS[encoding]), 2):
                self._add(row, f"{name}:{place}")
        self.lines = [line for key in sorted(self.quantities) for line in self._lines(key)]

    def _check_coverage(self, bundle):
        unknown = sorted(set(self.manifest) - MANIFEST)
        if unknown or self.manifest.get("schema") != "baycarbon/inventory/1":
            raise NotCovered(f"inputs/inventory.json has {unknown or 'another schema'}")
        for entry in self.manifest["facilities"]:
            if set(entry) != {"id", "region"}:
                raise NotCovered(f"the facility {entry} has more than an id and a region")
        base = self.manifest.get("baseline", {}).get("inventory")
        known = re.compile(r"inputs/(inventory\.json|activities/[^/]+\.csv|docs/[^/]+"
                           + (rf"|{re.escape(base)}/.+" if base else "") + ")")
        others = [name for name in bundle.under("inputs") if not known.fullmatch(name)]
        if others:
            raise NotCovered(f"what these inputs do to the calculation is not known here: {others}")

    def _add(self, row, place):
        if set(row) - COLUMNS:
            raise NotCovered(f"{place} has the columns {sorted(set(row) - COLUMNS)}")
        for column in ("facility", "activity"):
            known = self.regions if column == "facility" else self.factors.activities
            if row[column] not in known:
                raise NotCovered(f"{place}: the {column} {row[column]!r}")
        dates = [row.get(column) or "" for column in ("date", "from", "to")]
        if [bool(date) for date in dates] not in ([True, False, False], [False, True, True]):
            raise NotCovered(f"{place} has the dates {dates}")
        first, last = (datetime.date.fromisoformat(date) for date in (dates[0] or dates[1], dates[0] or dates[2]))
        quantity = number(row["quantity"], place)
        if quantity < 0 or last < first or first == last and not self.period[0] <= first <= self.period[1]:
            raise NotCovered(f"{place}: a correction, or a day outside the period")
        self.rows += 1
        for month, share in spread(quantity, first, last, self.period):
            key = (row["facility"], row["activity"], self.regions[row["facility"]], month, row["unit"])
            sum, rows = self.quantities.get(key, (0, 0))
            self.quantities[key] = (sum + share, rows + 1)

    def _lines(self, key):
        facility, activity, region, month, unit = key
        quantity, rows = self.quantities[key]
        for stream, scope, category, is_required in self.factors.streams(activity):
            chosen = self.factors.choice(activity, stream, region, month)
            if is_required and not chosen:
                raise NotCovered(f"no factor for {activity}, {stream}, in {month:%Y-%m}")
            for row in chosen:
                if (row.scope, row.category) != (scope, category):
                    raise NotCovered(f"{row.id} counts elsewhere than {activity} says")
                ratio, properties = self.factors.ratio(row, unit)
                self.used |= {row, *properties}
                # Sum first, multiply once, round once.
                exact = quantity * ratio * row.value
                gwp = self.factors.gwp(row.gas)
                mass, kg = rounded(exact), rounded(exact * number(gwp, row.gas))
                yield Line({
                    "facility": facility, "activity": activity, "region": region,
                    "month": f"{month:%Y-%m}", "quantity": text(quantity), "unit": unit,
                    "quality": "measured", "instrument": "", "uncertainty_pct": "", "rows": str(rows),
                    "stream": stream, "scope": scope, "category": category, "gas": row.gas,
                    "basket": "scopes", "factor": row.id, "value": row.text, "per_unit": row.full_unit,
                    "mass_kg": text(mass), "gwp": text(number(gwp, row.gas)), "kg_co2e": text(kg),
                    "market_kg_co2e": text(kg) if scope == "2" else ""}, kg, mass)

    def sum(self, *scopes):
        return sum((line.kg for line in self.lines if line.cells["scope"] in scopes), fractions.Fraction())

    def sums(self, *columns):
        """kg and mass by the values of columns."""
        sums = collections.defaultdict(lambda: [fractions.Fraction(), fractions.Fraction()])
        for line in self.lines:
            sum = sums[tuple(line.cells[column] for column in columns)]
            sum[0] += line.kg
            sum[1] += line.mass
        return sorted(sums.items())


def calculate(bundle, claim, manifest):
    inventory = Inventory(bundle, manifest, claim.subject["encoding"])
    return f"{inventory.rows} bills make {len(inventory.lines)} figures", inventory


NAMES = ("facility", "activity", "region", "month", "unit", "stream", "gas")
# Words of the program on why it took a factor; the choice itself is compared.
WORDS = {"line", "match", "why"}


def lines(bundle, claim, inventory):
    """The table of lines, record by record."""
    data = bundle.read("results/lines.csv")
    same("linesDigest", claim.subject["inventory"]["linesDigest"],
         "sha256:" + hashlib.sha256(data).hexdigest())
    claimed = table(data, "results/lines.csv")
    problems = []
    for place, (said, line) in enumerate(zip(claimed, inventory.lines), 2):
        said = {name: cell for name, cell in said.items() if name not in WORDS}
        if said != line.cells:
            differing = [f"{name}: claimed {said.get(name)}, computed {line.cells.get(name)}"
                         for name in line.cells | said if said.get(name) != line.cells.get(name)]
            name = ", ".join(line.cells[column] for column in NAMES)
            problems.append(f"results/lines.csv:{place} ({name}): {'; '.join(differing)}")
    if problems:
        raise Wrong("\n    ".join([f"{len(problems)} records differ", *problems[:5]]))
    same("records of the lines", len(claimed), len(inventory.lines))
    return f"{len(claimed)} records, each as calculated", None


def totals(bundle, claim, inventory):
    """The figures of the claim."""
    said = claim.subject["inventory"]
    location = market = inventory.sum("1", "2", "3")
    if said["framework"] != "ghg-protocol":
        raise NotCovered(f"the framework {said['framework']}")
    same("period", claim.subject["period"], inventory.manifest["period"])
    same("gwp", said["gwp"], inventory.factors.gwp_set)
    same("byScope", said["byScope"], [
        {"scope": name, "kg": text(inventory.sum(scope))}
        for name, scope in (("1", "1"), ("2-location", "2"), ("2-market", "2"), ("3", "3"))])
    same("byCategory", said["byCategory"], [
        {"scope": int(scope), "kg": text(kg)} | ({"category": int(category)} if category else {})
        for (scope, category), (kg, _) in inventory.sums("scope", "category")])
    same("byGas", said["byGas"], [
        {"gas": gas, "basket": "scopes", "kg": text(kg), "massKg": text(mass)}
        for (gas,), (kg, mass) in inventory.sums("gas")])
    for name, value in (("totalKg", location), ("totalLocationKg", location), ("totalMarketKg", market),
                        ("biogenicCO2Kg", 0), ("outsideKyotoKg", 0)):
        same(name, said[name], text(fractions.Fraction(value)))
    rows = inventory.rows
    same("rows", said["rows"], {"read": rows, "accepted": rows, "rejected": 0})
    count = len({tuple(line.cells[name] for name in NAMES[:-1]) for line in inventory.lines})
    same("lineCount", said["lineCount"], count)
    residual = max(location - claim.subject["offsetKg"], fractions.Fraction())
    same("residualKg", claim.subject["residualKg"], text(residual))
    return f"{text(location)} kg CO2e, by scope, category and gas; residual {text(residual)} kg", None


def factors(bundle, claim, inventory):
    claimed = claim.subject["factorDataset"]
    if "userDigest" in claimed:
        raise NotCovered("factors of the claimant's own")
    inventory.factors.check_used(inventory.used, claimed)
    inventory.factors.check_digest(claimed)
    return f"{len(inventory.used)} rows, chosen again from {len(inventory.factors.rows)}", None
