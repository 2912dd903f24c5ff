"""Fits on Spark: the same statements as `parcelight lanes fit`, over the same tables, on a cluster.

    parcelight-lanes-fit tables TABLES --from 2026-01-01 --to 2026-12-31
    spark-submit fit.py --tables TABLES --as-of 2026-11-22 EVENTS... COUNTERS

TABLES, EVENTS and COUNTERS are on storage that every executor reaches. COUNTERS becomes a folder of Parquet files.
"""

import argparse
import datetime
import pathlib

from pyspark.sql import SparkSession, functions

COLUMNS = {
    "parcel": ["parcel", "number", "tracking_number"],
    "moment": ["time", "moment", "local_time"],
    "code": ["milestone", "stage", "status", "code", "event"],
    "country": ["country"],
    "origin": ["origin"],
    "destination": ["destination"],
    "carrier": ["carrier"],
    "service": ["service"],
    "zone": ["zone"],
}
TABLES = ["days", "weekdays", "minutes", "codes", "countries", "starts", "runs", "calendar"]
MINUTES = 1440


def read(spark, path, names):
    """The rows of one file or folder, every column a text, with nothing missing."""
    if path.endswith(".parquet"):
        events = spark.read.parquet(path)
    else:
        first = spark.read.csv(path, header=True).schema
        schema = first.add("broken", "string")
        events = spark.read.csv(path, header=True, schema=schema, columnNameOfCorruptRecord="broken", escape='"')
    there = {column.lower(): column for column in events.columns}
    columns = [functions.lit(0).cast("bigint").alias("line")]
    broken = functions.when(functions.col("broken").isNotNull(), "wrong number of columns").otherwise("") if "broken" in there else functions.lit("")
    columns.append(broken.alias("problem"))
    for ours, usual in COLUMNS.items():
        theirs = next((there[name.lower()] for name in [names.get(ours), *usual] if name and name.lower() in there), None)
        value = functions.col(theirs).cast("string") if theirs else functions.lit("")
        columns.append(functions.coalesce(value, functions.lit("")).alias(ours))
    return events.select(columns)


def fit(spark, events, tables, statements, as_of, names):
    """The counters, and what was left out by reason."""
    for name in TABLES:
        table = spark.read.parquet(f"{tables}/{name}.parquet")
        table.createOrReplaceTempView(name)

    def view(name):
        table = spark.sql((statements / f"{name}.sql").read_text())
        table.createOrReplaceTempView(name)
        return table

    raw = read(spark, events[0], names)
    for path in events[1:]:
        raw = raw.unionByName(read(spark, path, names))
    raw.createOrReplaceTempView("raw")
    view("events")
    # All that follows reads the parcels, a twentieth of the events.
    view("parcels").persist().createOrReplaceTempView("parcels")
    days = (as_of - datetime.date(1970, 1, 1)).days
    spark.createDataFrame([((days + 1) * MINUTES - 1,)], "cut bigint").createOrReplaceTempView("settings")
    view("lanes")
    view("spells")
    counters = view("counters").persist()
    lost = counters.where("bin < 0").count()
    if lost:
        raise SystemExit(f"the calendar does not reach {lost} counters: make tables for more days or countries")
    backwards = counters.agg(functions.sum("backwards")).first()[0] or 0
    report = [(row.reason, int(row.amount)) for row in view("summary").orderBy("place", "reason").collect()]
    report.append(("spell that ends before it starts", int(backwards)))
    return counters.where("ended + censored > 0").drop("backwards"), report


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", nargs="+")
    parser.add_argument("counters")
    parser.add_argument("--tables", required=True)
    parser.add_argument("--as-of", required=True, type=datetime.date.fromisoformat)
    parser.add_argument("--columns", default="", help="moment=scanned_at,code=event_id")
    parser.add_argument("--sql", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent / "sql")
    arguments = parser.parse_args()
    names = dict(pair.split("=", 1) for pair in arguments.columns.split(",") if pair)
    spark = SparkSession.builder.appName("parcelight lanes fit").getOrCreate()
    counters, report = fit(spark, arguments.events, arguments.tables, arguments.sql, arguments.as_of, names)
    counters.write.mode("overwrite").parquet(arguments.counters)
    for reason, amount in report:
        print(f"{amount:>14}  {reason}")
    spark.stop()


if __name__ == "__main__":
    main()
