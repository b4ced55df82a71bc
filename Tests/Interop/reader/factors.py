"""The emission factors in a bundle, and which of them apply: chosen again, by the printed rules."""

import csv
import dataclasses
import datetime
import decimal
import fractions
import hashlib
import io
import re

from .report import NotCovered, demand, same

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
EARLIER_YEARS = 3


def table(data, name, encoding="utf-8-sig"):
    """The records of a CSV table as dictionaries."""
    text = io.StringIO(data.decode(encoding), newline="")
    try:
        rows = list(csv.reader(text, strict=True))
    except csv.Error as problem:
        demand(False, f"{name}: {problem}")
    header, *records = rows
    for number, record in enumerate(records, 2):
        demand(len(record) == len(header), f"{name}:{number} has {len(record)} cells, not {len(header)}")
    return [dict(zip(header, record)) for record in records]


def number(text, what):
    """A number exactly as it is printed."""
    if not NUMBER.fullmatch(text):
        raise NotCovered(f"{what}: the number {text!r} is written in a way that is not read here")
    return fractions.Fraction(decimal.Decimal(text))


@dataclasses.dataclass(frozen=True)
class Factor:
    id: str
    activity: str
    region: str
    first: datetime.date
    last: datetime.date
    text: str
    unit: str
    gas: str
    stream: str
    scope: str
    category: str
    series: str
    source: str
    grade: str

    @property
    def value(self):
        return number(self.text, f"factor {self.id}")

    @property
    def full_unit(self):
        return self.unit if "/" in self.unit else f"kg/{self.unit}"


def _factor(row):
    day = datetime.date.fromisoformat
    return Factor(
        id=row["id"], activity=row["activity"], region=row["region"], first=day(row["valid_from"]),
        last=day(row["valid_to"]) if row["valid_to"] else datetime.date.max, text=row["value"],
        unit=row["per_unit"], gas=row["gas"], stream=row["stream"], scope=row["scope"],
        category=row["category"], series=row["series"], source=row["source"], grade=row["grade"])


class Factors:
    def __init__(self, bundle, gwp):
        self.bundle = bundle
        read = lambda name: table(bundle.read(name), name)
        self.rows = [
            _factor(row) for name in bundle.under("factors") if name.endswith("/factors.csv")
            for row in read(name)]
        self.by_id = {row.id: row for row in self.rows}
        same("different ids of factors", len(self.by_id), len(self.rows))
        self.parent = {row["code"]: row["parent"] for row in read("factors/regions.csv")}
        self.activities = {row["id"]: row for row in read("factors/activities.csv")}
        self.gases = {row["id"]: row for row in read("factors/gases.csv")}
        self.gwp_set = gwp

    def gwp(self, gas):
        """kg CO2e for a kg of a gas that counts in the scopes."""
        if gas == "CO2e":
            return "1"
        row = self.gases.get(gas)
        if row is None or row["kyoto"] != "yes":
            raise NotCovered(f"the gas {gas} counts outside the scopes or is a blend")
        return row[self.gwp_set.lower()]

    def regions(self, activity, region):
        """Where a factor may come from, the nearest first: itself, wider ones, the declared proxy."""
        chain = []
        while region:
            chain.append(region)
            region = self.parent.get(region)
        proxy = self.activities[activity]["proxy"]
        return chain + [proxy] * (bool(proxy) and proxy not in chain)

    def streams(self, activity):
        """What an activity emits: name, scope, category, whether it must have a factor (`?` is: where
        there is one; `+` is: where it is asked for, which is not covered here)."""
        for text in self.activities[activity]["streams"].split(";"):
            found = re.fullmatch(r"([a-z-]+)=(\d)(?:\.(\d+))?([?+]?)", text)
            if not found:
                raise NotCovered(f"what `{text}` of {activity} means is not known here")
            if found[4] != "+":
                yield found[1], found[2], found[3] or "", not found[4]

    def choice(self, activity, stream, region, month):
        """The rows for a stream in a month: the nearest region; there those that are valid, or else
        those of the latest of three earlier years. One row for each gas."""
        for place in self.regions(activity, region):
            rows = [row for row in self.rows
                    if (row.activity, row.stream, row.region) == (activity, stream, place)
                    and not row.series and row.first <= month]
            if not rows:
                continue
            valid = [row for row in rows if row.last >= month]
            latest = max(row.last for row in rows)
            if not valid and month.year - latest.year > EARLIER_YEARS:
                continue
            newest = max(row.first for row in valid or [row for row in rows if row.last == latest])
            chosen = [row for row in valid or rows if row.first == newest]
            if len({row.gas for row in chosen}) != len(chosen):
                raise NotCovered(f"{activity}, {stream}, {place}: several factors for one gas")
            return chosen
        return []

    def ratio(self, row, unit):
        """What turns a quantity in a unit into the unit of a factor, and the row that says so."""
        if row.unit == unit:
            return fractions.Fraction(1), []
        wanted = f"{row.unit}/{unit}"
        for place in self.regions(row.activity, row.region):
            rows = [other for other in self.rows
                    if other.activity == row.activity and other.region == place
                    and other.stream.startswith("property.") and other.unit == wanted
                    and (other.first, other.last) == (row.first, row.last)]
            if len(rows) == 1:
                return rows[0].value, rows
        raise NotCovered(f"{row.id} is per {row.unit}, the bill is in {unit}")

    def check_used(self, rows, claimed):
        """The rows that were used are those that the claim lists, with the values of the tables."""
        listing = [
            {"id": row.id, "value": row.text, "unit": row.full_unit, "source": row.source}
            | ({"grade": row.grade} if row.grade else {})
            for row in sorted(rows, key=lambda row: row.id.encode())]
        for ours, theirs in zip(listing, claimed["rowsUsed"]):
            same(f"factor {ours['id']}", theirs, ours)
        same("factors used", len(claimed["rowsUsed"]), len(listing))

    def check_digest(self, claimed):
        hash = hashlib.sha256()
        for name in sorted(self.bundle.under("factors"), key=str.encode):
            data = self.bundle.read(name)
            hash.update(f"{name.removeprefix('factors/')}\n{len(data)}\n".encode() + data)
        same("digest of the factors", claimed["digest"], "sha256:" + hash.hexdigest())
