"""The work of `baycarbon calculate` in Polars, in binary floats: read, convert, split, join, sum.

usage: polars_peer.py DIR --case plain|small-files|unusual --threads N

Prints one line of JSON: rows, groups and kg by scope.
"""

import argparse
import json
import os

arguments = argparse.ArgumentParser()
arguments.add_argument("dir")
arguments.add_argument("--case", choices=["plain", "small-files", "unusual"], default="plain")
arguments.add_argument("--threads", type=int, required=True)
options = arguments.parse_args()

# Read once, when the library is loaded.
os.environ["POLARS_MAX_THREADS"] = str(options.threads)
import polars as pl  # noqa: E402

bills = f"{options.dir}/activities/*.csv"
keys = ["scope", "facility", "activity", "region", "year", "month"]

if options.case == "unusual":
    names = {
        "设施": "facility",
        "活动": "activity",
        "数量": "quantity",
        "单位": "unit",
        "开始日期": "first",
        "结束日期": "last",
        "地区": "region",
        "凭证": "evidence",
    }
    rows = (
        pl.scan_csv(bills, schema={name: pl.String for name in names})
        .rename(names)
        .with_columns(
            pl.col("quantity").str.replace_all(",", "", literal=True).cast(pl.Float64),
            pl.col("first", "last").str.to_date("%Y年%m月%d日"),
        )
        .with_columns(
            date=pl.date_ranges(pl.col("first").dt.month_start(), pl.col("last"), interval="1mo"),
            days=(pl.col("last") - pl.col("first")).dt.total_days() + 1,
        )
        .explode("date")
        .with_columns(
            share=(
                pl.min_horizontal("last", pl.col("date").dt.month_end())
                - pl.max_horizontal("first", "date")
            ).dt.total_days()
            + 1,
            is_first=pl.col("date") <= pl.col("first"),
        )
        .with_columns(quantity=pl.col("quantity") * pl.col("share") / pl.col("days"))
    )
else:
    rows = pl.scan_csv(
        bills,
        schema={
            "date": pl.Date,
            "facility": pl.String,
            "activity": pl.String,
            "region": pl.String,
            "quantity": pl.Float64,
            "unit": pl.String,
            "evidence": pl.String,
        },
    ).with_columns(is_first=pl.lit(True))

rows = rows.with_columns(
    year=pl.col("date").dt.year().cast(pl.Int64), month=pl.col("date").dt.month()
)
units = pl.scan_csv(f"{options.dir}/peer/units.csv", schema_overrides={"multiplier": pl.Float64})
factors = pl.scan_csv(f"{options.dir}/peer/factors.csv", schema_overrides={"kgco2e": pl.Float64})
groups = (
    rows.join(units, on=["activity", "region", "unit"])
    .join(factors, on=["activity", "region", "year"])
    .with_columns(kg=pl.col("quantity") * pl.col("multiplier") * pl.col("kgco2e"))
    .group_by(keys)
    .agg(pl.col("kg").sum(), pl.col("is_first").sum().alias("rows"))
    .collect(engine="streaming")
)
totals = dict(groups.group_by("scope").agg(pl.col("kg").sum()).rows())
print(
    json.dumps(
        {
            "rows": int(groups["rows"].sum()),
            "groups": groups.height,
            "scopes": [format(totals[scope], ".17g") for scope in (1, 2, 3)],
        }
    )
)
