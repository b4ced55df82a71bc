"""The work of `baycarbon calculate` in DuckDB: read, convert, split, join, sum.

usage: duckdb_peer.py DIR --case plain|small-files|unusual --threads N --numbers exact|float

exact: DECIMAL from the file to the total, and no quantity loses a digit. float: DOUBLE.
Prints one line of JSON: rows, groups and kg by scope.
"""

import argparse
import json

import duckdb

arguments = argparse.ArgumentParser()
arguments.add_argument("dir")
arguments.add_argument("--case", choices=["plain", "small-files", "unusual"], default="plain")
arguments.add_argument("--threads", type=int, required=True)
arguments.add_argument("--numbers", choices=["exact", "float"], default="exact")
options = arguments.parse_args()

exact = options.numbers == "exact"
quantity = "DECIMAL(18,3)" if exact else "DOUBLE"
multiplier = "DECIMAL(9,3)" if exact else "DOUBLE"
factor = "DECIMAL(11,5)" if exact else "DOUBLE"
bills = f"'{options.dir}/activities/*.csv'"

if options.case == "unusual":
    # A share of a bill is what it has until the end of a month less what it had until the month
    # before, both rounded down to a millionth of the unit: the shares add up to the bill.
    if exact:
        share = """((micro * until // days - micro * before // days)::DECIMAL(18,0)
                    * 0.000001::DECIMAL(7,6))::DECIMAL(24,6)"""
        kg = "sum((a.quantity * u.multiplier::DECIMAL(5,0)) * f.kgco2e::DECIMAL(8,3))"
    else:
        share = "quantity * ((until - before) / days)"
        kg = "sum(a.quantity * u.multiplier * f.kgco2e)"
    rows = f"""
      select facility, activity, region, unit, year(month) y, month(month) m, {share} quantity,
             (month <= first)::INTEGER is_first
      from (
        select *,
               least(last, last_day(month)) - first + 1 until,
               greatest(first, month) - first before
        from (
          select facility, activity, region, unit, quantity,
                 (quantity * 1000000)::BIGINT micro, first, last, last - first + 1 as days,
                 unnest(range(date_trunc('month', first)::TIMESTAMP,
                              last::TIMESTAMP + interval 1 day, interval 1 month))::DATE as month
          from (
            select 设施 facility, 活动 activity, 地区 region, 单位 unit,
                   replace(数量, ',', '')::{quantity} quantity,
                   strptime(开始日期, '%Y年%m月%d日')::DATE first,
                   strptime(结束日期, '%Y年%m月%d日')::DATE last
            from read_csv({bills}, header=true, quote='"', columns={{'设施': 'VARCHAR',
              '活动': 'VARCHAR', '数量': 'VARCHAR', '单位': 'VARCHAR', '开始日期': 'VARCHAR',
              '结束日期': 'VARCHAR', '地区': 'VARCHAR', '凭证': 'VARCHAR'}}))))"""
else:
    kg = (
        "sum((a.quantity * u.multiplier)::DECIMAL(26,6) * f.kgco2e)"
        if exact
        else "sum(a.quantity * u.multiplier * f.kgco2e)"
    )
    rows = f"""
      select facility, activity, region, unit, quantity, year(date) y, month(date) m, 1 is_first
      from read_csv({bills}, header=true, columns={{'date': 'DATE', 'facility': 'VARCHAR',
        'activity': 'VARCHAR', 'region': 'VARCHAR', 'quantity': '{quantity}', 'unit': 'VARCHAR',
        'evidence': 'VARCHAR'}})"""

connection = duckdb.connect()
connection.execute(f"set threads = {options.threads}")
connection.execute("set preserve_insertion_order = false")
connection.execute(f"""
  create temp table groups as
  select f.scope, a.facility, a.activity, a.region, a.y, a.m, {kg} kg, sum(a.is_first) rows
  from ({rows}) a
  join (select activity, region, unit, multiplier::{multiplier} multiplier
        from read_csv('{options.dir}/peer/units.csv', all_varchar=true)) u
    on a.activity = u.activity and a.region = u.region and a.unit = u.unit
  join (select activity, region, year::INTEGER y, scope::INTEGER scope, kgco2e::{factor} kgco2e
        from read_csv('{options.dir}/peer/factors.csv', all_varchar=true)) f
    on f.activity = a.activity and f.region = a.region and f.y = a.y
  group by all""")
# The groups stay where they are: to make objects of Python of them would be no part of the work.
scopes = dict(connection.execute("select scope, sum(kg) from groups group by scope").fetchall())
count, rows = connection.execute("select count(*), sum(rows) from groups").fetchone()
print(
    json.dumps(
        {
            "rows": int(rows),
            "groups": count,
            "scopes": [format(scopes[scope], "f" if exact else ".17g") for scope in (1, 2, 3)],
        }
    )
)
